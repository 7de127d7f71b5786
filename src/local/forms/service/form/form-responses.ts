import { insideOf } from '../../../runtime/script-object.ts';
import { keepGrades } from '../../quiz/keep-grades.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';
import { draftResponse, type GradedResponse, sentResponse } from './form-response.ts';

type Form = GoogleAppsScript.Forms.Form;

/** The form's own store of responses; deleting here never touches the sheet (platform fact: section 5). */
export function formResponses(context: FormContext, self: () => Form): Partial<Form> {
  const { execution, form } = context;
  const { date } = argumentsOf(execution);
  const indexOf = (id: string): number => {
    const index = form.responses.findIndex((response) => response.id === id);
    if (index < 0) throw execution.realm.exception('Invalid argument: responseId');
    return index;
  };
  return {
    createResponse: () => draftResponse(context),
    getResponses: (timestamp?: unknown) => {
      const from = timestamp === undefined ? 0 : date(timestamp, 'Form.getResponses').getTime();
      return form.responses
        .filter((response) => Date.parse(response.timestamp) >= from)
        .map((response) => sentResponse(context, response));
    },
    getResponse: (id) => {
      const [found] = form.responses.slice(indexOf(id));
      if (!found) throw execution.realm.exception('Invalid argument: responseId');
      return sentResponse(context, found);
    },
    submitGrades: (responses) => {
      for (const each of [...responses]) {
        const graded = insideOf<GradedResponse>(each, 'FormResponse');
        if (!graded || !form.responses.includes(graded.response))
          throw execution.realm.exception('Invalid argument: responses');
        keepGrades(execution.state, form, graded.response, graded.grades);
      }
      return self();
    },
    deleteResponse: (id) => {
      form.responses.splice(indexOf(id), 1);
      return self();
    },
    deleteAllResponses: () => {
      form.responses = [];
      return self();
    },
  };
}

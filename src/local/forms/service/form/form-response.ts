import { insideOf, scriptObject } from '../../../runtime/script-object.ts';
import { recordResponse } from '../../linked-sheet/record-response.ts';
import { prefilledUrl } from '../../prefill.ts';
import { isBlank } from '../../questions/check-answer.ts';
import { isQuestion, type QuestionState } from '../../questions/item-state.ts';
import type { Answer, ResponseState } from '../../state.ts';
import type { FormContext } from '../form-context.ts';
import { editResponseUrl } from '../form-urls.ts';
import { itemBehind } from '../items/generic-item.ts';
import { type GivenAnswer, itemResponse } from '../items/item-response.ts';
import { refuseUnpublished } from './form-settings.ts';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type Answers = Readonly<Record<string, Answer>>;

export function sentResponse(context: FormContext, response: ResponseState): FormResponse {
  const { execution, form } = context;
  const alreadySent = (): never => {
    throw execution.realm.exception('This response has already been submitted.');
  };
  return scriptObject<FormResponse>(
    execution,
    'FormResponse',
    {
      ...readingMethods(context, response.answers),
      getId: () => response.id,
      getTimestamp: () => new Date(response.timestamp) as unknown as GoogleAppsScript.Base.Date,
      getRespondentEmail: () => response.email,
      getEditResponseUrl: () => editResponseUrl(form, response.editToken),
      toPrefilledUrl: () => prefilledUrl(form, response.answers),
      withItemResponse: alreadySent,
      submit: alreadySent,
    },
    response,
  );
}

/** What Form.createResponse() hands out: sent by submit(), or only turned into a prefilled address. */
export function draftResponse(context: FormContext): FormResponse {
  const { execution, form } = context;
  const answers: Record<string, Answer> = {};
  const self: FormResponse = scriptObject<FormResponse>(execution, 'FormResponse', {
    ...readingMethods(context, answers),
    getId: () => null as unknown as string,
    getTimestamp: () => null as unknown as GoogleAppsScript.Base.Date,
    getRespondentEmail: () => '',
    withItemResponse: (given) => {
      const answer = insideOf<GivenAnswer>(given, 'ItemResponse');
      if (!answer) throw execution.realm.exception('Invalid argument: response');
      answers[answer.itemId] = answer.answer;
      return self;
    },
    toPrefilledUrl: () => prefilledUrl(form, answers),
    submit: () => {
      refuseUnpublished(context);
      if (!form.acceptingResponses)
        throw execution.realm.exception('This form is not currently accepting responses.');
      if (form.limitOneResponsePerUser || form.requiresLogin || form.emailCollection === 'VERIFIED')
        throw execution.realm.exception(
          'Responses to forms that require sign-in cannot be submitted by a script.',
        );
      const at = execution.now().toISOString();
      return sentResponse(
        context,
        recordResponse(execution.state, form, { email: '', at, answers }).response,
      );
    },
  });
  return self;
}

function readingMethods(
  context: FormContext,
  answers: Answers,
): Pick<FormResponse, 'getItemResponses' | 'getResponseForItem'> {
  const questions = (): QuestionState[] => context.form.items.filter(isQuestion);
  return {
    getItemResponses: () =>
      questions()
        .filter((item) => !isBlank(answers[item.id]) || toldWhenBlank.has(item.type))
        .map((item) => itemResponse(context, item, answers[item.id] ?? '')),
    getResponseForItem: (asked) => {
      const item = questions().find((question) => question === itemBehind(asked));
      const told = item && (!isBlank(answers[item.id]) || toldWhenBlank.has(item.type));
      return (
        told ? itemResponse(context, item, answers[item.id] ?? '') : null
      ) as GoogleAppsScript.Forms.ItemResponse;
    },
  };
}

/** developers.google.com/apps-script/reference/forms/form-response#getItemResponses() */
const toldWhenBlank = new Set<string>(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

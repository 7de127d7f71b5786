import { insideOf, scriptObject } from '../../../runtime/script-object.ts';
import { recordResponse } from '../../linked-sheet/record-response.ts';
import { prefilledUrl } from '../../prefill.ts';
import { isBlank } from '../../questions/check-answer.ts';
import { isQuestion, type QuestionState } from '../../questions/item-state.ts';
import { automaticGrade, gradeOf, isGradable } from '../../quiz/grade.ts';
import type { Answer, Grade, ResponseState } from '../../state.ts';
import type { FormContext } from '../form-context.ts';
import { editResponseUrl } from '../form-urls.ts';
import { itemBehind } from '../items/generic-item.ts';
import { type GivenAnswer, itemResponse } from '../items/item-response.ts';
import { refuseUnpublished } from './form-settings.ts';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;
type Answers = Readonly<Record<string, Answer>>;

/** What Form.submitGrades reads back: a response, and the grades given to this object of it so far. */
export type GradedResponse = {
  readonly response: ResponseState;
  /** By item id; undefined takes a grade away. */
  readonly grades: Record<string, Grade | undefined>;
};

export function sentResponse(context: FormContext, response: ResponseState): FormResponse {
  const { execution, form } = context;
  const inside: GradedResponse = { response, grades: {} };
  const alreadySent = (): never => {
    throw execution.realm.exception('This response has already been submitted.');
  };
  const self: FormResponse = scriptObject<FormResponse>(
    execution,
    'FormResponse',
    {
      ...readingMethods(context, response.answers, (item) => gradeOf(form, item, response)),
      getId: () => response.id,
      getTimestamp: () => new Date(response.timestamp) as unknown as GoogleAppsScript.Base.Date,
      getRespondentEmail: () => response.email,
      getEditResponseUrl: () => editResponseUrl(form, response.editToken),
      toPrefilledUrl: () => prefilledUrl(form, response.answers),
      withItemGrade: (graded) => {
        const given = answerIn(context, graded);
        inside.grades[given.itemId] = given.grade;
        return self;
      },
      withItemResponse: alreadySent,
      submit: alreadySent,
    },
    inside,
  );
  return self;
}

/** What Form.createResponse() hands out: sent by submit(), or only turned into a prefilled address. */
export function draftResponse(context: FormContext): FormResponse {
  const { execution, form } = context;
  const answers: Record<string, Answer> = {};
  const notSent = (): never => {
    throw execution.realm.exception('This response has not been submitted yet.');
  };
  const self: FormResponse = scriptObject<FormResponse>(execution, 'FormResponse', {
    ...readingMethods(context, answers, (item) => automaticGrade(form, item, answers[item.id])),
    getId: () => null as unknown as string,
    getTimestamp: () => null as unknown as GoogleAppsScript.Base.Date,
    getRespondentEmail: () => '',
    getEditResponseUrl: notSent,
    withItemGrade: notSent,
    withItemResponse: (given) => {
      const answer = answerIn(context, given);
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

/** An answer to a question of this form, not of another. */
function answerIn({ execution, form }: FormContext, given: unknown): GivenAnswer {
  const answer = insideOf<GivenAnswer>(given, 'ItemResponse');
  if (!answer || !form.items.some(({ id }) => id === answer.itemId))
    throw execution.realm.exception('Invalid argument: response');
  return answer;
}

type Reading = Pick<
  FormResponse,
  'getItemResponses' | 'getResponseForItem' | 'getGradableItemResponses' | 'getGradableResponseForItem'
>;

function readingMethods(
  context: FormContext,
  answers: Answers,
  grade: (item: QuestionState) => Grade | undefined,
): Reading {
  const questions = (): QuestionState[] => context.form.items.filter(isQuestion);
  const isTold = (item: QuestionState) => !isBlank(answers[item.id]) || toldWhenBlank.has(item.type);
  const tell = (item: QuestionState) => itemResponse(context, item, answers[item.id] ?? '', grade(item));
  const tellOne = (asked: unknown, isWanted: (item: QuestionState) => boolean) => {
    const item = questions().find((question) => question === itemBehind(asked));
    return (item && isWanted(item) ? tell(item) : null) as ItemResponse;
  };
  return {
    getItemResponses: () => questions().filter(isTold).map(tell),
    getResponseForItem: (asked) => tellOne(asked, isTold),
    getGradableItemResponses: () => questions().filter(isGradable).map(tell),
    getGradableResponseForItem: (asked) => tellOne(asked, isGradable),
  };
}

/** developers.google.com/apps-script/reference/forms/form-response#getItemResponses() */
const toldWhenBlank = new Set<string>(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

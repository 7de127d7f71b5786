import { scriptObject } from '../../../runtime/script-object.ts';
import { problemWith } from '../../questions/check-answer.ts';
import type { QuestionState } from '../../questions/item-state.ts';
import type { Answer, Grade } from '../../state.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';
import { genericItem } from './generic-item.ts';
import { feedbackObject, readFeedback } from './quiz/feedback.ts';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;
type QuizFeedback = GoogleAppsScript.Forms.QuizFeedback;

/** What FormResponse.withItemResponse and withItemGrade read back. */
export type GivenAnswer = { readonly itemId: number; readonly answer: Answer; grade?: Grade };

/** An answer a script makes up; Google refuses one that the question does not allow. */
export function createItemResponse(context: FormContext, item: QuestionState, answer: Answer): ItemResponse {
  if (problemWith({ ...item, required: false }, answer))
    throw context.execution.realm.exception(`Invalid response submitted to ${words(item)} question.`);
  return itemResponse(context, item, answer);
}

const words = ({ type }: QuestionState): string => type.toLowerCase().replace('_', ' ');

/** Grades set here are kept by withItemGrade and submitGrades only: developers.google.com/apps-script/reference/forms/item-response#setScore(Object) */
export function itemResponse(
  context: FormContext,
  item: QuestionState,
  answer: Answer,
  grade?: Grade,
): ItemResponse {
  const { execution, behaviour } = context;
  const given: GivenAnswer = { itemId: item.id, answer, ...(grade ? { grade } : {}) };
  const self: ItemResponse = scriptObject<ItemResponse>(
    execution,
    'ItemResponse',
    {
      getItem: () => genericItem(context, item),
      getResponse: () => toldAnswer(item, answer, behaviour.skippedGridRow === 'null' ? null : ''),
      getScore: () => (given.grade?.score ?? null) as number,
      getFeedback: () =>
        (given.grade?.feedback ? feedbackObject(execution, given.grade.feedback) : null) as QuizFeedback,
      setScore: (score: unknown) => {
        if (score !== null && (typeof score !== 'number' || score < 0))
          argumentsOf(execution).whole(score, 'ItemResponse.setScore');
        given.grade = { ...given.grade, score: score as number | null };
        return self;
      },
      setFeedback: (feedback: unknown) => {
        given.grade = {
          score: given.grade?.score ?? null,
          ...(feedback === null ? {} : { feedback: readFeedback(execution, feedback) }),
        };
        return self;
      },
    },
    given,
  );
  return self;
}

/** What is told for a row of a grid that was skipped depends on the source one asks: `skippedGridRow`. */
function toldAnswer(item: QuestionState, answer: Answer, skipped: null | ''): Answer {
  if (item.type !== 'GRID' && item.type !== 'CHECKBOX_GRID') return answer;
  return item.rows.map((_, row) => (answer[row]?.length ? answer[row] : skipped)) as string[];
}

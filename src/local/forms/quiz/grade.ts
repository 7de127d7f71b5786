import type { ChoiceItemState, ItemState, QuestionState } from '../questions/item-state.ts';
import { isQuestion } from '../questions/item-state.ts';
import type { Answer, FormState, Grade, ResponseState } from '../state.ts';

/** Worth points: "can be graded" of developers.google.com/apps-script/reference/forms/form-response#getGradableItemResponses() */
export const isGradable = (item: ItemState): item is QuestionState =>
  isQuestion(item) && item.type !== 'GRID' && item.type !== 'CHECKBOX_GRID' && (item.points ?? 0) > 0;

/** What an answer is worth: as a person graded it, else as the form does by its key; undefined while nobody has. */
export function gradeOf(form: FormState, item: QuestionState, response: ResponseState): Grade | undefined {
  return response.grades?.[item.id] ?? automaticGrade(form, item, response.answers[item.id]);
}

export function automaticGrade(
  form: FormState,
  item: QuestionState,
  answer: Answer | undefined,
): Grade | undefined {
  if (!form.isQuiz || !isGradable(item) || !isKeyed(item)) return undefined;
  const isRight = answersTheKey(item, answer);
  const feedback = item.feedback?.[isRight ? 'correct' : 'incorrect'];
  return { score: isRight ? (item.points ?? 0) : 0, ...(feedback ? { feedback } : {}) };
}

const isKeyed = (item: QuestionState): item is ChoiceItemState =>
  'choices' in item && item.choices.some(({ isCorrect }) => isCorrect);

/** All the right ticks and no other; of radio buttons and lists, any of the right ones. */
function answersTheKey(item: ChoiceItemState, answer: Answer | undefined): boolean {
  const right = item.choices.filter(({ isCorrect }) => isCorrect).map(({ value }) => value);
  const given = [answer ?? []].flat(2).filter((value) => value !== '');
  if (item.type !== 'CHECKBOX') return right.includes(given[0] ?? '');
  return given.length === right.length && right.every((value) => given.includes(value));
}

/** A response's points, and how many there are to get. */
export function totalScore(form: FormState, response: ResponseState): { score: number; of: number } {
  const items = form.items.filter(isGradable);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    score: sum(items.map((item) => gradeOf(form, item, response)?.score ?? 0)),
    of: sum(items.map(({ points }) => points ?? 0)),
  };
}

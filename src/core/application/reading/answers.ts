import { answerOf } from '../answer.ts';
import type { Cell } from '../application.ts';

/** One cell: the value as Sheets keeps it, and the text as it displays it. */
export type Answer = { readonly value: Cell; readonly shown: string };

/** One response, asked by field. A field may be asked by several columns, because questions were replaced midway. */
export type Answers = {
  readonly asked: readonly string[];
  readonly get: (fieldKey: string) => readonly Answer[];
  /** The labels the form offers for the question; they may hold commas, so ticked boxes cannot be told apart without them. */
  readonly options: (fieldKey: string) => readonly string[];
};

const nothing: Answer = { value: '', shown: '' };

/** The first column that is answered. */
export const firstAnswer = (answers: Answers, key: string): Answer =>
  answers.get(key).find(({ shown }) => answerOf(shown) !== '') ?? nothing;

export const textOf = (answers: Answers, key: string): string => answerOf(firstAnswer(answers, key).shown);

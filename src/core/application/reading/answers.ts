import { answerOf, isAnswered } from '../answer.ts';
import type { Cell } from '../application.ts';

/** One cell: the value as Sheets keeps it, and the text as it displays it. */
export type Answer = { readonly value: Cell; readonly shown: string };

/** One response, asked by field. A field may be asked by several columns, because questions were replaced midway. */
export type Answers = {
  readonly asked: readonly string[];
  readonly get: (fieldKey: string) => readonly Answer[];
  /** The first column that is answered; `noAnswer` when none is. */
  readonly first: (fieldKey: string) => Answer;
  /** The labels the form offers for the question; they may hold commas, so ticked boxes cannot be told apart without them. */
  readonly options: (fieldKey: string) => readonly string[];
};

export const noAnswer: Answer = { value: '', shown: '' };

/** `first`, for whoever has `get`. */
export const firstOf = (all: readonly Answer[]): Answer =>
  all.find(({ shown }) => isAnswered(shown)) ?? noAnswer;

export const textOf = (answers: Answers, key: string): string => answerOf(answers.first(key).shown);

/** Names to the keys of fields: made once, because putting a key together anew for each of thousands of applications takes the time. */
export function keysUnder<Name extends string>(
  prefix: string,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const keys = {} as Record<Name, string>;
  for (const name of names) keys[name] = `${prefix}.${name}`;
  return keys;
}

/** Whether none of the fields is answered: most forms offer far more than an applicant fills in. */
export function isSilent(answers: Answers, keys: Readonly<Record<string, string>>): boolean {
  for (const name in keys) if (answers.first(keys[name] ?? '') !== noAnswer) return false;
  return true;
}

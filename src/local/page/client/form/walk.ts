import { problemWith } from '../../../forms/questions/check-answer.ts';
import { isQuestion } from '../../../forms/questions/item-state.ts';
import type { FormPage } from '../../../forms/questions/pages.ts';
import type { Answer } from '../../../forms/state.ts';

export type Answers = Readonly<Record<string, Answer>>;
/** Words by item id; `email` is the address's own. */
export type Problems = Readonly<Record<string, string>>;

/** What "Next" tells the applicant about the page they are on. */
export function problemsOn(page: FormPage | undefined, answers: Answers): Problems {
  const found: Record<string, string> = {};
  for (const item of page?.items.filter(isQuestion) ?? []) {
    const message = problemWith(item, answers[item.id]);
    if (message !== undefined) found[item.id] = message;
  }
  return found;
}

export const questionId = (itemId: number | string): string => `question-${itemId}`;

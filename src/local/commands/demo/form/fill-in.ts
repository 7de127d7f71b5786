import { isBlank } from '../../../forms/questions/check-answer.ts';
import type { ChoiceItemState, ItemState } from '../../../forms/questions/item-state.ts';
import { type FormPage, type NextPage, nextPage } from '../../../forms/questions/pages.ts';
import type { Answer } from '../../../forms/state.ts';

export type FilledIn = {
  readonly answers: Readonly<Record<string, Answer>>;
  /** Titles of what one had to say and was not asked on the way. */
  readonly notAsked: readonly string[];
};

/**
 * Goes through the form from its first page to "Submit" as a person does: reads the titles, types or ticks what there
 * is to say, and goes where "Next" leads. `said` is by title; what an address filled in stays unless something is said.
 */
export function fillIn(
  pages: readonly FormPage[],
  said: ReadonlyMap<string, Answer>,
  prefilled: Readonly<Record<string, Answer>> = {},
): FilledIn {
  const answers: Record<string, Answer> = { ...prefilled };
  const asked = new Set<string>();
  const visited = new Set<number>();
  let page: NextPage = 0;
  while (typeof page === 'number' && !visited.has(page)) {
    visited.add(page);
    for (const item of pages[page]?.items ?? []) {
      const answer = said.get(item.title);
      asked.add(item.title);
      if (answer !== undefined && !isBlank(answer)) answers[item.id] = typed(item, answer);
      else if (isConsent(item)) answers[item.id] = item.choices.map(({ value }) => value);
    }
    page = nextPage(pages, page, answers);
  }
  const notAsked = [...said].filter(([title, answer]) => !asked.has(title) && !isBlank(answer));
  return { answers, notAsked: notAsked.map(([title]) => title) };
}

/** A browser's one-line field keeps no line breaks. */
const typed = (item: ItemState, answer: Answer): Answer =>
  item.type === 'TEXT' && typeof answer === 'string' ? answer.replace(/\s*[\r\n]+\s*/g, ' ') : answer;

/** A single box that has to be ticked: without it nobody can apply. */
const isConsent = (item: ItemState): item is ChoiceItemState =>
  item.type === 'CHECKBOX' && item.required && item.choices.length === 1;

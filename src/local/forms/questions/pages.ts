import type { Answer, FormState } from '../state.ts';
import { type ItemState, isQuestion, type Navigation, type PageBreakState } from './item-state.ts';

/** A section of the form: what an applicant sees between two presses of "Next". */
export type FormPage = {
  /** Undefined for the first page, which is the form's own head. */
  readonly pageBreak: PageBreakState | undefined;
  readonly items: readonly Exclude<ItemState, PageBreakState>[];
};

export function pagesOf(form: FormState): readonly FormPage[] {
  const pages: { pageBreak: PageBreakState | undefined; items: Exclude<ItemState, PageBreakState>[] }[] = [
    { pageBreak: undefined, items: [] },
  ];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') pages.push({ pageBreak: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** The questions of each page in another order for each respondent: `seed` is any whole number of theirs. */
export function shuffledPages(form: FormState, seed: number): readonly FormPage[] {
  const order = (id: number): number => Math.imul(id ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
  return pagesOf(form).map(({ pageBreak, items }) => {
    const questions = items.filter(isQuestion).sort((one, other) => order(one.id) - order(other.id));
    return { pageBreak, items: items.map((item) => (isQuestion(item) ? (questions.shift() ?? item) : item)) };
  });
}

export type NextPage = number | 'submit' | 'restart';

/**
 * Where "Next" leads from a page. The last answered navigation choice of the page wins over the page's own setting,
 * and the last page always leads to "Submit"
 * (developers.google.com/apps-script/reference/forms/multiple-choice-item#createChoice(String,PageBreakItem)).
 */
export function nextPage(
  pages: readonly FormPage[],
  index: number,
  answers: Readonly<Record<string, Answer>>,
): NextPage {
  if (index >= pages.length - 1) return 'submit';
  const chosen = pages[index]?.items
    .map((item) => chosenNavigation(item, answers))
    .filter((found) => found !== undefined);
  const navigation: Navigation = chosen?.at(-1) ?? pages[index + 1]?.pageBreak?.goTo ?? { kind: 'CONTINUE' };
  if (navigation.kind !== 'GO_TO_PAGE')
    return { SUBMIT: 'submit', RESTART: 'restart', CONTINUE: index + 1 }[navigation.kind] as NextPage;
  const target = pages.findIndex((page) => page.pageBreak?.id === navigation.pageId);
  return target === -1 ? index + 1 : target;
}

function chosenNavigation(
  item: ItemState,
  answers: Readonly<Record<string, Answer>>,
): Navigation | undefined {
  if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') return undefined;
  return item.choices.find((choice) => choice.value === answers[item.id])?.navigation;
}

export type Walk = {
  /** The answers on pages that were visited; the others are as if never given. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly visited: readonly number[];
  /** A choice that leads back to a page already filled in: the form cannot be sent like this. */
  readonly endless: boolean;
};

/** Follows the form from its first page to "Submit", as the answers lead. */
export function walkPages(form: FormState, given: Readonly<Record<string, Answer>>): Walk {
  const pages = pagesOf(form);
  const visited: number[] = [];
  let next: NextPage = 0;
  while (typeof next === 'number' && !visited.includes(next)) {
    visited.push(next);
    next = nextPage(pages, next, given);
  }
  const reached = visited.flatMap((index) => pages[index]?.items ?? []).filter(isQuestion);
  const answers = Object.fromEntries(
    reached.flatMap(({ id }): [string, Answer][] => {
      const answer = given[id];
      return answer === undefined ? [] : [[String(id), answer]];
    }),
  );
  return { answers, visited, endless: next !== 'submit' };
}

import type { Output } from '../../src/contract/contract.ts';

export type Card = Output<'listApplications'>['applications'][number];

/** What a person is looking for; null is "all", as '' is a status of its own. */
export type Filters = {
  readonly words: string;
  readonly status: string | null;
  readonly verdict: string | null;
  readonly flag: string | null;
  readonly incomplete: boolean;
};

export const noFilters: Filters = { words: '', status: null, verdict: null, flag: null, incomplete: false };

/** Every word typed has to be somewhere in the code, the title or the lead's name. */
export function filterApplications(cards: readonly Card[], filters: Filters): Card[] {
  const words = plain(filters.words).split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    const text = plain(`${card.code} ${card.title} ${card.lead}`);
    return (
      words.every((word) => text.includes(word)) &&
      (filters.status === null || card.status === filters.status) &&
      (filters.verdict === null || card.verdict === filters.verdict) &&
      (filters.flag === null || card.flags.includes(filters.flag)) &&
      (!filters.incomplete || !card.complete)
    );
  });
}

/** Without accents, so that "zena" finds "Žena". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

import { dayWritten } from '../plan/agreement/agreement-answer.ts';
import { isDay } from '../time/dates.ts';

export const impressionKinds = ['visit', 'meeting', 'call', 'reading', 'doubt', 'other'] as const;

/** What staff saw, heard or doubt about a project, as it was typed. */
export type Impression = {
  readonly project: string;
  /** YYYY-MM-DD, or what was typed. */
  readonly date: string;
  readonly kind: string;
  /** Number of the heading of the internal report it belongs to, or ''. */
  readonly about: string;
  readonly text: string;
  readonly judgement: string;
  /** The partner it is about; '' is all of them. */
  readonly organisation: string;
  /** The account that wrote it, or the name given on the form; '' is not known. */
  readonly author: string;
  readonly how: 'spreadsheet' | 'form';
  /** When it was written; null when it was typed by hand. */
  readonly at: Date | null;
};

/** What a cell of a day says: a date Sheets made of it, a day however written, or what was typed. */
export function dayIn(cell: unknown, day: (date: Date) => string): string {
  if (cell instanceof Date) return day(cell);
  const text = String(cell ?? '').trim();
  return isDay(text) ? text : dayWritten(text) || text;
}

/** Whoever gave a name on a form is not known to be that person, so it says so. */
export const authorWords = ({ author, how }: Pick<Impression, 'author' | 'how'>): string =>
  how === 'form' ? `${author || 'somebody who gave no name'}, by form` : author;

/** By day, the newest first; of a day, what was written last first; lines without a day stand at the end. */
export const newestFirst = (impressions: readonly Impression[]): Impression[] =>
  impressions
    .map((impression, place) => ({ impression, place }))
    .sort((one, other) => {
      const [day, before] = [other.impression.date, one.impression.date];
      if (isDay(day) !== isDay(before)) return isDay(before) ? -1 : 1;
      if (day !== before) return day < before ? -1 : 1;
      const [at, atBefore] = [other.impression.at?.getTime() ?? 0, one.impression.at?.getTime() ?? 0];
      return at - atBefore || other.place - one.place;
    })
    .map(({ impression }) => impression);

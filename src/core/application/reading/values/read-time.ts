import type { Answer } from '../answers.ts';
import { foldWords } from './fold.ts';

/** Beginnings of the names of months, folded: English; Bosnian, Serbian and Macedonian; Croatian; Albanian; Turkish. */
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'sijec', 'ocak'],
  ['feb', 'fev', 'veljac', 'shkurt', 'subat'],
  ['mar', 'ozuj'],
  ['apr', 'trav', 'prill', 'nisan'],
  ['may', 'maj', 'svib'],
  ['jun', 'lip', 'qersh', 'haz'],
  ['jul', 'srp', 'korrik', 'tem'],
  ['aug', 'avg', 'kolov', 'gusht'],
  ['sep', 'ruj', 'shtat', 'eyl'],
  ['oct', 'okt', 'listopad', 'tetor', 'eki'],
  ['nov', 'studen', 'nent', 'kas'],
  ['dec', 'prosin', 'dhjet', 'ara'],
];

const halfDay = 12 * 3_600_000;

/** A date typed in a cell is midnight in the zone of the spreadsheet; twelve hours later it is the same day in UTC for every zone from -12 to +12. */
const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : new Date(date.getTime() + halfDay).toISOString().slice(0, 10);

const monthText = (year: string, month: number): string =>
  month >= 1 && month <= 12 ? `${year}-${`0${month}`.slice(-2)}` : '';

/** The month as YYYY-MM, '' when none can be read. Day and month are read day first, as people here write them. */
export function readMonth({ value, shown }: Answer): string {
  if (value instanceof Date) return dayOf(value).slice(0, 7);
  if (shown === '') return '';
  const yearFirst = /\b(\d{4})\s*[-/.]\s*(\d{1,2})(?!\d)/.exec(shown);
  if (yearFirst) return monthText(yearFirst[1] ?? '', Number(yearFirst[2]));
  const dayFirst = /\b(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\b/.exec(shown);
  if (dayFirst) {
    const [day, month] = [Number(dayFirst[1]), Number(dayFirst[2])];
    return monthText(dayFirst[3] ?? '', month > 12 ? day : month);
  }
  const monthFirst = /\b(\d{1,2})\s*[-/.]\s*(\d{4})\b/.exec(shown);
  if (monthFirst) return monthText(monthFirst[2] ?? '', Number(monthFirst[1]));
  return namedMonth(shown);
}

function namedMonth(shown: string): string {
  const year = /\b(?:19|20)\d\d\b/.exec(shown)?.[0];
  if (year === undefined) return '';
  const words = foldWords(shown).split(' ');
  for (const word of words) {
    const month = monthNames.findIndex((names) => names.some((name) => word.startsWith(name)));
    if (month >= 0) return monthText(year, month + 1);
  }
  return '';
}

/** A year of four digits; null when there is none ("20" is no year). */
export function readYear({ value, shown }: Answer): number | null {
  if (value instanceof Date) return Number(dayOf(value).slice(0, 4)) || null;
  if (typeof value === 'number')
    return value >= 1800 && value < 2100 && Number.isInteger(value) ? value : null;
  const found = /(?:^|\D)((?:1[89]|20)\d\d)(?!\d)/.exec(shown);
  return Number(found?.[1] ?? 0) || null;
}

/** The first number in the answer, 0 or more; null when there is none. */
export function readNumber({ value, shown }: Answer): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null;
  if (typeof value === 'boolean' || value instanceof Date) return null;
  const found = /^\D*?(\d+(?:[.,]\d+)?)/.exec(shown);
  if (!found || /-\s*\d/.test(found[0])) return null;
  return Number((found[1] ?? '').replace(',', '.'));
}

import { isDay } from '../../time/dates.ts';
import { daysLater } from './days.ts';

/** Days from the due day, negative before it. */
export type Occasion = { readonly name: string; readonly days: number };

/**
 * When partners are reminded of a report. Two weeks before, because a lead without paid staff has to ask its partners
 * first; three days before, while there is still time to ask for a later date; the day after, before anybody thinks it
 * was not missed; a week after; and three weeks after for the last time: then a person calls.
 */
export const occasions: readonly Occasion[] = [
  { name: '14 days before', days: -14 },
  { name: '3 days before', days: -3 },
  { name: 'the day after', days: 1 },
  { name: '7 days after', days: 7 },
  { name: '21 days after', days: 21 },
];

/** When a person asked for a report, outside the schedule. */
export const asked = 'asked for';
/** What the office is told. */
export const reminded = 'who is reminded today';
export const overdue = 'overdue';
export const noAddress = (organisation: string): string => `no address: ${organisation}`;
/** Told again when it is typed anew, and still cannot be read. */
export const noDay = (typed: string): string => `no day: ${typed.slice(0, 80)}`;
/** What a reminder of support begins with, as the rules of support word it. */
const support = 'support not given';

/** Whether a line of the Reminders tab is about a report due or support; other mails have lines there too. */
export const isOfDue = (occasion: string): boolean =>
  [asked, reminded, overdue].includes(occasion) ||
  occasions.some(({ name }) => name === occasion) ||
  occasion.startsWith(noAddress('')) ||
  occasion.startsWith(noDay('')) ||
  occasion.startsWith(support);

/**
 * The occasion whose time has come, and those before it, which are not made up for: a later one says the same and more.
 * What was told on the day `toldOn` or after needs no occasion that had begun by then; '' is nothing told.
 */
export function occasionsAt(
  due: string,
  today: string,
  toldOn: string,
): { readonly current: Occasion | null; readonly passed: readonly Occasion[] } {
  if (!isDay(due)) return { current: null, passed: [] };
  const begun = occasions.filter(({ days }) => {
    const day = daysLater(due, days);
    return day <= today && day > toldOn;
  });
  return { current: begun[begun.length - 1] ?? null, passed: begun.slice(0, -1) };
}

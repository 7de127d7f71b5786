import { wallClock } from '../utilities/format-date.ts';

/** The first instant after this one at which the wall clock there shows the hour, `days` days on (1 is the next). */
export function nextAtHour(after: Date, hour: number, timeZone: string, days = 1): Date {
  const { at } = wallClock(after, timeZone);
  const wanted = new Date(at);
  wanted.setUTCHours(hour, 0, 0, 0);
  const more = days - (wanted > at ? 1 : 0);
  wanted.setUTCDate(wanted.getUTCDate() + more);
  const guess = new Date(wanted.getTime() - wallClock(wanted, timeZone).offsetMinutes * 60000);
  // The offset at the target is the one that counts, and the first guess may lie across a change of it.
  return new Date(wanted.getTime() - wallClock(guess, timeZone).offsetMinutes * 60000);
}

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

type Day = {
  readonly hour: number;
  readonly zone: string;
  /** 0 is Sunday. */
  readonly weekDay?: number | undefined;
  readonly monthDay?: number | undefined;
};

/** The first of the daily instants from this one on that falls on the day wanted, by the calendar there. */
export function nextOnDay(from: Date, { hour, zone, weekDay, monthDay }: Day): Date {
  let found = from;
  for (let tried = 0; tried < 62; tried += 1) {
    const { at } = wallClock(found, zone);
    if ((weekDay ?? at.getUTCDay()) === at.getUTCDay() && (monthDay ?? at.getUTCDate()) === at.getUTCDate())
      return found;
    found = nextAtHour(found, hour, zone);
  }
  return found;
}

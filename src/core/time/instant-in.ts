import { civilTime } from './civil-time.ts';

/**
 * The instant at which clocks of the time zone show this day (YYYY-MM-DD) and time (HH:MM). An hour that clocks skip in
 * spring is read as an hour later; of an hour they show twice in autumn the first one is taken.
 */
export function instantIn(day: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const before = wanted - ahead(wanted - halfDay, timeZone);
  if (ahead(before, timeZone) === ahead(wanted - halfDay, timeZone)) return new Date(before);
  const after = wanted - ahead(wanted + halfDay, timeZone);
  // In the hour that is skipped neither offset fits: the one before the change gives the hour after it.
  return new Date(ahead(after, timeZone) === ahead(wanted + halfDay, timeZone) ? after : before);
}

const halfDay = 12 * 3_600_000;

/** Milliseconds by which clocks there are ahead of UTC. */
function ahead(instant: number, timeZone: string): number {
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = civilTime(new Date(instant), timeZone)
    .split(/[. :]/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
}

import { civilTime } from '../../time/civil-time.ts';

/** Nobody is reminded at night: from eight in the morning to six in the evening, where the call is. */
export function isMailHour(now: Date, timeZone: string): boolean {
  const hour = Number(civilTime(now, timeZone).split(' ')[1]?.slice(0, 2));
  return hour >= 8 && hour < 18;
}

/** YYYY-MM-DD where the call is. */
export function dayAt(now: Date, timeZone: string): string {
  const [day = 0, month = 0, year = 0] = civilTime(now, timeZone).split(/[. ]/).map(Number);
  return `${year}-${`0${month}`.slice(-2)}-${`0${day}`.slice(-2)}`;
}

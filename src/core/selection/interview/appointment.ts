import { isDay } from '../../time/dates.ts';
import { instantIn } from '../../time/instant-in.ts';
import type { Interview } from './interview.ts';

/** When an interview is, as instants. */
export type Appointment = { readonly starts: Date; readonly ends: Date };

/** Planned for when nobody said otherwise. */
const usualMinutes = 90;

/** How long before its beginning reminders go out: three days are enough to change a journey. */
const remindBefore = 72 * 3_600_000;

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Null as long as day or time are not known. */
export function appointmentOf(interview: Interview, timeZone: string): Appointment | null {
  const { date, time, minutes } = interview;
  if (!isDay(date) || !isTime(time)) return null;
  const starts = instantIn(date, time, timeZone);
  return { starts, ends: new Date(starts.getTime() + (minutes ?? usualMinutes) * 60_000) };
}

/** Names one appointment in the marks of what was sent about it: when it is moved, the new one is announced anew. */
export const appointmentName = ({ date, time, mode }: Interview): string => `${date} ${time} ${mode}`;

export const isReminderDue = ({ starts }: Appointment, now: Date): boolean => {
  const left = starts.getTime() - now.getTime();
  return left > 0 && left <= remindBefore;
};

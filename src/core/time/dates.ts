/** Calendar arithmetic on YYYY-MM-DD and YYYY-MM, without a clock or a time zone. */

const parts = (text: string): { year: number; month: number; day: number } => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** Whether the text is a day that exists: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isMonth(text.slice(0, 7))) return false;
  const { year, month, day } = parts(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The last day of a month YYYY-MM. */
export function lastDayOf(month: string): string {
  const { year, month: number } = parts(month);
  return `${month}-${padded(daysInMonth(year, number), 2)}`;
}

/**
 * The day so many months later. The last day of a month leads to the last day of the other one, so that a project that
 * ends with April reports by the end of May, and nothing falls on 31 June.
 */
export function monthsLater(day: string, months: number): string {
  const { year, month, day: ofMonth } = parts(day);
  const count = year * 12 + (month - 1) + months;
  const target = `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`;
  const last = lastDayOf(target);
  const isLast = ofMonth === daysInMonth(year, month);
  return isLast || ofMonth > parts(last).day ? last : `${target}-${padded(ofMonth, 2)}`;
}

/** Length in whole months, begun ones counted: 1 March to 31 August is 6, to 1 September 7. 0 when it ends before it starts. */
export function monthsLong(starts: string, ends: string): number {
  if (ends < starts) return 0;
  const first = parts(starts);
  const last = parts(ends);
  const whole = (last.year - first.year) * 12 + (last.month - first.month);
  return last.day >= first.day ? whole + 1 : Math.max(whole, 1);
}

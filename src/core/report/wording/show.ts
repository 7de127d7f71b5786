import { isDay, isMonth } from '../../time/dates.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

const monthName = (text: string): string => monthNames[Number(text.slice(5, 7)) - 1] ?? '';

/** 2026-03-01 as 1 March 2026; anything else as it was typed. */
export const showDay = (day: string): string =>
  isDay(day) ? `${Number(day.slice(8, 10))} ${monthName(day)} ${day.slice(0, 4)}` : day;

/** 2026-03 as March 2026; anything else as it was typed. */
export const showMonth = (month: string): string =>
  isMonth(month) ? `${monthName(month)} ${month.slice(0, 4)}` : month;

/** From and to in one text, said once when they are the same. */
export function showSpan(from: string, to: string, show: (date: string) => string): string {
  if (from === '' && to === '') return '';
  if (from === to || to === '') return show(from);
  return from === '' ? `until ${show(to)}` : `${show(from)} to ${show(to)}`;
}

/** 12345.5 EUR as 12,345.50 EUR; whole amounts without decimals. */
export function showMoney(amount: number, currency: string): string {
  const [whole = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const figure = `${amount < 0 ? '-' : ''}${grouped}${cents === '00' ? '' : `.${cents}`}`;
  return currency === '' ? figure : `${figure} ${currency}`;
}

export const showDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

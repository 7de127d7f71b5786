import { instantToSerial, serialOfDay } from '../../cells/serial-date.ts';
import { sheetLocale } from '../../typing/locale.ts';
import type { Sight } from '../evaluate/sight.ts';
import { toNumber, typedNumber } from '../values/coerce.ts';
import {
  type FormulaError,
  failure,
  flat,
  formatted,
  isError,
  plain,
  type Scalar,
  type Value,
} from '../values/value.ts';
import { type Functions, ofScalars, ofValues } from './define.ts';

type Parts = { year: number; month: number; day: number; weekday: number };

/** Of the day a serial number means; month 1 to 12, weekday 0 for Sunday. */
function partsOf(serial: number): Parts {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const asDay = (serial: number, { state }: Sight): Scalar =>
  formatted(serial, sheetLocale(state.locale).dateFormat);

const ofDays = (least: number, most: number, run: (numbers: number[], sight: Sight) => Value) =>
  ofScalars(least, most, (given, sight) => {
    const numbers: number[] = [];
    for (const value of given) {
      const number = toNumber(value, sight.state.locale);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return run(numbers, sight);
  });

const lastDay = (year: number, month: number): number => partsOf(serialOfDay(year, month + 1, 0)).day;

/** The same day some months on, or the last of a month that is too short. */
function monthsOn(serial: number, months: number): number {
  const { year, month, day } = partsOf(serial);
  const first = partsOf(serialOfDay(year, month + Math.trunc(months), 1));
  return serialOfDay(first.year, first.month, Math.min(day, lastDay(first.year, first.month)));
}

const secondsOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

function dateDif(start: number, end: number, unit: string): number | FormulaError {
  if (start > end)
    return failure('#NUM!', 'Function DATEDIF parameter 1 should be on or before parameter 2.');
  const [one, other] = [partsOf(start), partsOf(end)];
  const months = (other.year - one.year) * 12 + other.month - one.month - (other.day < one.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'M':
      return months;
    case 'Y':
      return Math.trunc(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(end) - monthsOn(start, months);
    case 'YD':
      return Math.floor(end) - monthsOn(start, Math.trunc(months / 12) * 12);
  }
  return failure('#NUM!', `Function DATEDIF parameter 3 value is '${unit}'.`);
}

/** Weekend days as 0 for Sunday, from a number or seven digits beginning on Monday (support.google.com/docs/answer/3295902). */
function weekendOf(given: Scalar | undefined): readonly number[] {
  const value = plain(given ?? 1);
  if (typeof value === 'string' && /^[01]{7}$/.test(value))
    return [...value].flatMap((digit, index) => (digit === '1' ? [(index + 1) % 7] : []));
  const number = typeof value === 'number' ? value : 1;
  return number >= 11 ? [number - 11] : [(number + 5) % 7, (number + 6) % 7];
}

const holidaysIn = (value: Value | undefined): Set<number> =>
  new Set(
    value === undefined
      ? []
      : flat(value)
          .map(plain)
          .filter((day): day is number => typeof day === 'number')
          .map(Math.floor),
  );

function networkDays(start: number, end: number, weekend: readonly number[], holidays: Set<number>): number {
  const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  let days = 0;
  for (let day = from; day <= to; day += 1)
    if (!weekend.includes(partsOf(day).weekday) && !holidays.has(day)) days += 1;
  return start <= end ? days : -days;
}

function workday(start: number, count: number, weekend: readonly number[], holidays: Set<number>): number {
  let day = Math.floor(start);
  for (let left = Math.abs(Math.trunc(count)); left > 0; ) {
    day += count < 0 ? -1 : 1;
    if (!weekend.includes(partsOf(day).weekday) && !holidays.has(day)) left -= 1;
  }
  return day;
}

const spans = (international: boolean, run: typeof networkDays, isDay: boolean) =>
  ofValues(2, international ? 4 : 3, (args, sight) => {
    const [start, end] = args.slice(0, 2).map((arg) => toNumber(flat(arg)[0] ?? null, sight.state.locale));
    if (start === undefined || isError(start)) return start ?? null;
    if (end === undefined || isError(end)) return end ?? null;
    const weekend = weekendOf(international && args[2] !== undefined ? flat(args[2])[0] : undefined);
    if (weekend.length === 7) return failure('#VALUE!', 'Every day is a weekend.');
    const made = run(start, end, weekend, holidaysIn(args[international ? 3 : 2]));
    return isDay ? asDay(made, sight) : made;
  });

const isoWeek = (serial: number): number => {
  const thursday = Math.floor(serial) - ((partsOf(serial).weekday + 6) % 7) + 3;
  return 1 + Math.floor((thursday - serialOfDay(partsOf(thursday).year, 1, 1)) / 7);
};

const typed = (name: string, keep: (serial: number) => number) =>
  ofScalars(1, 1, ([given = null], { state }) => {
    const value = plain(given);
    const serial = typeof value === 'string' ? typedNumber(value, state.locale) : value;
    return typeof serial === 'number'
      ? keep(serial)
      : failure('#VALUE!', `${name} parameter '${String(value)}' cannot be parsed to date/time.`);
  });

export const dates: Functions = {
  TODAY: ofValues(0, 0, (_, sight) =>
    asDay(Math.floor(instantToSerial(sight.now.getTime(), sight.state.timeZone)), sight),
  ),
  NOW: ofValues(0, 0, (_, { state, now }) =>
    formatted(
      instantToSerial(Math.floor(now.getTime() / 1000) * 1000, state.timeZone),
      `${sheetLocale(state.locale).dateFormat} h:mm:ss`,
    ),
  ),
  DATE: ofDays(3, 3, ([year = 0, month = 0, day = 0], sight) => {
    const full = year < 1900 ? year + 1900 : year;
    return year < 0
      ? failure('#NUM!')
      : asDay(serialOfDay(Math.trunc(full), Math.trunc(month), Math.trunc(day)), sight);
  }),
  TIME: ofDays(3, 3, ([hours = 0, minutes = 0, seconds = 0]) => {
    const made = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return made < 0 ? failure('#NUM!') : formatted((made % 86_400) / 86_400, 'h:mm:ss AM/PM');
  }),
  DATEVALUE: typed('DATEVALUE', Math.floor),
  TIMEVALUE: typed('TIMEVALUE', (serial) => serial - Math.floor(serial)),
  YEAR: ofDays(1, 1, ([serial = 0]) => partsOf(serial).year),
  MONTH: ofDays(1, 1, ([serial = 0]) => partsOf(serial).month),
  DAY: ofDays(1, 1, ([serial = 0]) => partsOf(serial).day),
  HOUR: ofDays(1, 1, ([serial = 0]) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofDays(1, 1, ([serial = 0]) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofDays(1, 1, ([serial = 0]) => secondsOf(serial) % 60),
  WEEKDAY: ofDays(1, 2, ([serial = 0, type = 1]) => {
    const { weekday } = partsOf(serial);
    if (type === 1) return weekday + 1;
    return type === 2 ? ((weekday + 6) % 7) + 1 : type === 3 ? (weekday + 6) % 7 : failure('#NUM!');
  }),
  WEEKNUM: ofDays(1, 2, ([serial = 0, type = 1]) => {
    if (type === 21) return isoWeek(serial);
    const first = serialOfDay(partsOf(serial).year, 1, 1);
    const begins = type === 1 || type === 17 ? 0 : type === 2 ? 1 : type - 10;
    return 1 + Math.floor((Math.floor(serial) - first + ((partsOf(first).weekday - begins + 7) % 7)) / 7);
  }),
  ISOWEEKNUM: ofDays(1, 1, ([serial = 0]) => isoWeek(serial)),
  EDATE: ofDays(2, 2, ([serial = 0, months = 0], sight) => asDay(monthsOn(serial, months), sight)),
  EOMONTH: ofDays(2, 2, ([serial = 0, months = 0], sight) => {
    const { year, month } = partsOf(serial);
    return asDay(serialOfDay(year, month + Math.trunc(months) + 1, 0), sight);
  }),
  DAYS: ofDays(2, 2, ([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  DATEDIF: ofScalars(3, 3, ([one = null, other = null, unit = null], { state }) => {
    const [start, end] = [toNumber(one, state.locale), toNumber(other, state.locale)];
    if (isError(start)) return start;
    return isError(end) ? end : dateDif(start, end, String(plain(unit)));
  }),
  NETWORKDAYS: spans(false, networkDays, false),
  'NETWORKDAYS.INTL': spans(true, networkDays, false),
  WORKDAY: spans(false, workday, true),
  'WORKDAY.INTL': spans(true, workday, true),
};

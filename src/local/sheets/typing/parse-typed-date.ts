import { serialOfDay } from '../cells/serial-date.ts';
import type { SheetLocale } from './locale.ts';
import type { TypedValue } from './parse-typed-number.ts';

/** A date, a time or both as people type them; `year` is the year a date without one falls in. */
export function parseTypedDate(text: string, locale: SheetLocale, year: number): TypedValue | undefined {
  const timeAlone = parseTime(text);
  if (timeAlone) return timeAlone;
  const [, dayText = text, timeText] = /^(.*\S)\s+(\d{1,2}:\S.*)$/.exec(text) ?? [];
  const day = parseNumeric(dayText, locale, year) ?? parseNamed(dayText, locale, year);
  if (!day || timeText === undefined) return day;
  const time = parseTime(timeText);
  if (!time || time.value >= 1) return undefined;
  return { value: day.value + time.value, format: `${locale.dateFormat} h:mm:ss` };
}

function parseTime(text: string): TypedValue | undefined {
  const parts = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,3}))?)?(?:\s?([ap])\.?m\.?)?$/i.exec(text);
  if (!parts) return undefined;
  const [, hourText = '', minute = '', second, fraction, half] = parts;
  const hour = Number(hourText);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || (half && (hour < 1 || hour > 12))) return undefined;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const value =
    (hours * 3600 + Number(minute) * 60 + Number(second ?? 0) + Number(`0.${fraction ?? 0}`)) / 86_400;
  if (hours >= 24) return { value, format: '[h]:mm:ss' };
  return { value, format: `h:mm${second ? ':ss' : ''}${half ? ' AM/PM' : ''}` };
}

function parseNumeric(text: string, locale: SheetLocale, year: number): TypedValue | undefined {
  const parts = /^(\d{1,4})([./-])\s?(\d{1,4})(?:\2\s?(\d{1,4}))?(\.?)$/.exec(text);
  if (!parts) return undefined;
  const [, first = '', mark = '', second = '', third, dot] = parts;
  if (mark !== '-' && !locale.dateMarks.includes(mark) && first.length !== 4) return undefined;
  if (dot && mark !== '.') return undefined;
  if (first.length === 4)
    return third === undefined || mark === '.'
      ? undefined
      : onDay(Number(first), Number(second), Number(third), 'yyyy-mm-dd');
  const monthFirst = locale.dateOrder !== 'day first';
  const [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (third !== undefined) return onDay(fullYear(third), month, day, locale.dateFormat);
  if (second.length === 4) return onDay(Number(second), Number(first), 1, `m${mark}yyyy`);
  return onDay(year, month, day, monthFirst ? `m${mark}d` : `d${mark}m${mark === '.' ? '.' : ''}`);
}

function parseNamed(text: string, locale: SheetLocale, year: number): TypedValue | undefined {
  const parts =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[.\s-]+)?(\p{L}{3,})\.?(?:[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?![\d]))?(?:,?[\s-]+(\d{4}))?\.?$/u.exec(
      text,
    );
  if (!parts) return undefined;
  const [, before, name = '', after, yearText] = parts;
  const month = monthNumber(name, locale);
  if (!month || (before && after) || !(before || after || yearText)) return undefined;
  const day = Number(before ?? after ?? 1);
  if (!before && !after) return onDay(Number(yearText), month, 1, 'mmm yyyy');
  if (!yearText) return onDay(year, month, day, before ? 'd mmm' : 'mmm d');
  return onDay(Number(yearText), month, day, before ? 'd mmm yyyy' : 'mmm d, yyyy');
}

const monthNames = new Map<string, string[]>();

function monthNumber(name: string, locale: SheetLocale): number | undefined {
  const wanted = name.toLowerCase();
  for (const language of ['en', locale.formatting]) {
    const names =
      monthNames.get(language) ??
      Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
          .format(Date.UTC(2001, month, 1))
          .toLowerCase(),
      );
    monthNames.set(language, names);
    const found = names.findIndex((long) => long === wanted || long.slice(0, 3) === wanted);
    if (found >= 0) return found + 1;
  }
  return undefined;
}

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function onDay(year: number, month: number, day: number, format: string): TypedValue | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? { value: serialOfDay(year, month, day), format } : undefined;
}

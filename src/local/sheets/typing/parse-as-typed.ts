import type { CellValue } from '../state.ts';
import type { SheetLocale } from './locale.ts';
import { parseTypedDate } from './parse-typed-date.ts';
import { parseTypedNumber } from './parse-typed-number.ts';

export type Typed = { formula: string } | { value: CellValue; format?: string } | { empty: true };

export type TypingRules = {
  readonly locale: SheetLocale;
  /** The cell's number format before the text arrives. */
  readonly format: string | undefined;
  readonly textFormatStopsFormulas: boolean;
  /** The year a typed date without one falls in. */
  readonly year: number;
};

/**
 * What Sheets makes of a string, whether a person types it or a script hands it to setValue
 * (developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object),
 * developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption USER_ENTERED).
 * Where Google's pages are silent on a leading '+' or '-' before something that is no number, we take the case that
 * hurts: a formula.
 */
export function parseAsTyped(text: string, rules: TypingRules): Typed {
  if (text === '') return { empty: true };
  if (isTextFormat(rules.format)) return typedAsText(text, rules.textFormatStopsFormulas);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (!mayBeMore.test(text)) return { value: text };
  const trimmed = text.replace(/^ +| +$/g, '');
  if (text.startsWith('=') && trimmed.length > 1) return { formula: trimmed };
  // A space in front keeps a formula from being one (github.com/brucemcpherson/gas-fakes, test/testsheetsvalues.js).
  if (trimmed.startsWith('=')) return { value: text };
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const found = parseTypedNumber(trimmed, rules.locale);
  const date = parseTypedDate(trimmed, rules.locale, rules.year);
  // "1.5" is one and a half to a British reader and the first of May to a German one: a date wins where both read.
  const value = date && rules.locale.dateMarks.includes('.') ? date : (found ?? date);
  if (value) return value;
  if (/^[+-]\s*[^\s+-]/.test(trimmed)) return { formula: `=${trimmed}` };
  return { value: text };
}

export const isTextFormat = (format: string | undefined): boolean => format === '@' || format === '@STRING@';

/** Spares prose the slow rules: only these beginnings, or a month's name before a number, can become anything but text. */
const mayBeMore =
  /^\s*(?:[\d=+\-(.,]|[$€£¥₴₺]|true\s*$|false\s*$|(?:KM|RSD|CHF|ден)\s?\d|\p{L}{3,}\.?[\s-]+\d{1,4}\b)/iu;

function typedAsText(text: string, stopsFormulas: boolean): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  return text.startsWith('=') && text.length > 1 && !stopsFormulas ? { formula: text } : { value: text };
}

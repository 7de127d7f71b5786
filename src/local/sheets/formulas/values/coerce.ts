import { displayValue } from '../../cells/reading/display-value.ts';
import { sheetLocale } from '../../typing/locale.ts';
import { parseAsTyped } from '../../typing/parse-as-typed.ts';
import { type FormulaError, failure, isError, isFormatted, type Plain, plain, type Scalar } from './value.ts';

/** Texts that would be numbers or dates when typed count as these: ="5"+1 is 6. */
export function toNumber(given: Scalar, locale: string): number | FormulaError {
  const value = plain(given);
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const typed = typedNumber(value, locale);
  return typed ?? failure('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`);
}

/** The number a text would be when typed, with the year of a date without one left to the reader's clock. */
export function typedNumber(text: string, locale: string): number | undefined {
  const typed = parseAsTyped(text, {
    locale: sheetLocale(locale),
    format: undefined,
    textFormatStopsFormulas: true,
    year: new Date().getUTCFullYear(),
  });
  return 'value' in typed && typeof typed.value === 'number' ? typed.value : undefined;
}

export function toText(given: Scalar, locale: string): string | FormulaError {
  const value = plain(given);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isError(value)) return value;
  return displayValue(isFormatted(given) ? { value, format: given.format } : { value }, locale);
}

export function toBoolean(given: Scalar): boolean | FormulaError {
  const value = plain(given);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return failure('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`);
}

export const isBlankText = (value: Plain): boolean => value === null || value === '';

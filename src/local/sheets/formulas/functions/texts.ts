import { displayValue } from '../../cells/reading/display-value.ts';
import { isBlankText, toNumber, toText, typedNumber } from '../values/coerce.ts';
import {
  failure,
  flat,
  isError,
  isFormatted,
  plain,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { type Functions, many, ofNumbers, ofScalars, ofTexts, ofValues } from './define.ts';

function joined(parts: readonly Scalar[], between: string, skipBlank: boolean, locale: string): Value {
  const texts: string[] = [];
  for (const part of parts) {
    if (skipBlank && isBlankText(plain(part))) continue;
    const text = toText(part, locale);
    if (isError(text)) return text;
    texts.push(text);
  }
  return texts.join(between);
}

/** Where a text begins to be found, one-based, by Google's words when it is not. */
function position(name: string, needle: string, hay: string, start: string | undefined): Value {
  const from = Number(start ?? 1);
  const found = hay.indexOf(needle, from - 1);
  return found < 0 || from < 1
    ? failure('#VALUE!', `In ${name} evaluation, cannot find '${needle}' within '${hay}'.`)
    : found + 1;
}

const count = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Math.trunc(Number(text));

function substitute([text = '', wanted = '', instead = '', occurrence]: readonly string[]): string {
  if (wanted === '') return text;
  if (occurrence === undefined || occurrence === '') return text.split(wanted).join(instead);
  const parts = text.split(wanted);
  const at = Math.trunc(Number(occurrence));
  if (at < 1 || at >= parts.length) return text;
  return `${parts.slice(0, at).join(wanted)}${instead}${parts.slice(at).join(wanted)}`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

export const texts: Functions = {
  CONCATENATE: ofValues(1, many, (args, { state }) => joined(args.flatMap(flat), '', false, state.locale)),
  CONCAT: ofTexts(2, 2, ([one = '', other = '']) => one + other),
  JOIN: ofValues(2, many, ([between = null, ...args], { state }) =>
    joined(args.flatMap(flat), String(plain(flat(between)[0] ?? '') ?? ''), false, state.locale),
  ),
  TEXTJOIN: ofValues(3, many, ([between = null, skip = null, ...args], { state }) =>
    joined(
      args.flatMap(flat),
      String(plain(flat(between)[0] ?? '') ?? ''),
      plain(flat(skip)[0] ?? false) === true,
      state.locale,
    ),
  ),
  /** Splits at each of the characters unless told to take them together; empty parts fall away unless kept. */
  SPLIT: {
    least: 2,
    most: 4,
    scalars: 'all',
    run: (args, { state }) => {
      const [given = null, marks = null, each = true, drop = true] = args.map((arg) => plain(arg as Scalar));
      const [text, by] = [toText(given, state.locale), toText(marks, state.locale)];
      if (isError(text)) return text;
      if (isError(by)) return by;
      if (text === '') return failure('#VALUE!', 'Function SPLIT parameter 1 value should be non-empty.');
      const pattern = each === false || each === 0 ? escaped(by) : `[${escaped(by)}]`;
      const parts = text
        .split(new RegExp(pattern, 'u'))
        .filter((part) => part !== '' || drop === false || drop === 0);
      return [parts.map((part): Scalar => (part === '' ? null : (typedNumber(part, state.locale) ?? part)))];
    },
  },
  LEFT: ofTexts(1, 2, ([text = '', length]) =>
    count(length, 1) < 0 ? failure('#VALUE!') : text.slice(0, count(length, 1)),
  ),
  RIGHT: ofTexts(1, 2, ([text = '', length]) => {
    const taken = count(length, 1);
    if (taken < 0) return failure('#VALUE!');
    return taken === 0 ? '' : text.slice(-taken);
  }),
  MID: ofTexts(3, 3, ([text = '', start, length]) =>
    count(start, 1) < 1 || count(length, 0) < 0
      ? failure('#NUM!')
      : text.slice(count(start, 1) - 1, count(start, 1) - 1 + count(length, 0)),
  ),
  LEN: ofTexts(1, 1, ([text = '']) => text.length),
  TRIM: ofTexts(1, 1, ([text = '']) => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  CLEAN: ofTexts(1, 1, ([text = '']) => text.replace(/\p{Cc}/gu, '')),
  UPPER: ofTexts(1, 1, ([text = '']) => text.toUpperCase()),
  LOWER: ofTexts(1, 1, ([text = '']) => text.toLowerCase()),
  PROPER: ofTexts(1, 1, ([text = '']) =>
    text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  EXACT: ofTexts(2, 2, ([one, other]) => one === other),
  REPT: ofTexts(2, 2, ([text = '', times]) =>
    count(times, 0) < 0 ? failure('#VALUE!') : text.repeat(count(times, 0)),
  ),
  SUBSTITUTE: ofTexts(3, 4, (given) => substitute(given)),
  REPLACE: ofTexts(
    4,
    4,
    ([text = '', start, length, instead = '']) =>
      text.slice(0, count(start, 1) - 1) + instead + text.slice(count(start, 1) - 1 + count(length, 0)),
  ),
  FIND: ofTexts(2, 3, ([needle = '', hay = '', start]) => position('FIND', needle, hay, start)),
  SEARCH: ofTexts(2, 3, ([needle = '', hay = '', start]) =>
    position('SEARCH', needle.toLowerCase(), hay.toLowerCase(), start),
  ),
  CHAR: ofNumbersToText((code) =>
    code < 1 || code > 0x10ffff ? undefined : String.fromCodePoint(Math.trunc(code)),
  ),
  UNICHAR: ofNumbersToText((code) =>
    code < 1 || code > 0x10ffff ? undefined : String.fromCodePoint(Math.trunc(code)),
  ),
  CODE: ofTexts(1, 1, ([text = '']) => text.codePointAt(0) ?? failure('#VALUE!')),
  UNICODE: ofTexts(1, 1, ([text = '']) => text.codePointAt(0) ?? failure('#VALUE!')),
  VALUE: ofScalars(1, 1, ([given = null], { state }) => toNumber(given, state.locale)),
  TEXT: ofScalars(2, 2, ([given = null, pattern = null], { state }) => {
    const format = toText(pattern, state.locale);
    if (isError(format)) return format;
    const value = plain(given);
    const number = typeof value === 'string' ? (typedNumber(value, state.locale) ?? value) : value;
    return typeof number === 'number'
      ? displayValue({ value: number, format }, state.locale)
      : toText(given, state.locale);
  }),
  FIXED: ofScalars(1, 3, ([given = null, places = 2, plainly = false], { state }) => {
    const [number, digits] = [toNumber(given, state.locale), toNumber(places, state.locale)];
    if (isError(number)) return number;
    if (isError(digits)) return digits;
    const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
    return displayValue(
      { value: number, format: `${plain(plainly) === true ? '0' : '#,##0'}${decimals}` },
      state.locale,
    );
  }),
  HYPERLINK: ofScalars(1, 2, ([url = null, label = url]) => (isFormatted(label) ? label : plain(label))),
  ENCODEURL: ofTexts(1, 1, ([text = '']) => encodeURIComponent(text)),
  ARRAY_CONSTRAIN: ofValues(3, 3, ([values = null, rows = null, columns = null]) =>
    toMatrix(values)
      .slice(0, Number(plain(flat(rows)[0] ?? 1)))
      .map((line) => line.slice(0, Number(plain(flat(columns)[0] ?? 1)))),
  ),
};

function ofNumbersToText(run: (code: number) => string | undefined) {
  const numbers = ofNumbers(1, 1, (code) => code);
  return {
    ...numbers,
    run: (args: readonly Value[], sight: Parameters<typeof numbers.run>[1]): Value => {
      const code = numbers.run(args, sight);
      return typeof code === 'number' ? (run(code) ?? failure('#NUM!')) : code;
    },
  };
}

import type { FormulaFunction, Sight } from '../evaluate/sight.ts';
import { isBlankText, toNumber, toText } from '../values/coerce.ts';
import {
  type FormulaError,
  failure,
  flat,
  isArea,
  isError,
  isMatrix,
  plain,
  type Scalar,
  type Value,
} from '../values/value.ts';

export type Functions = Readonly<Record<string, FormulaFunction>>;

export const many = 255;

/** A function of single numbers; what is no number of a text is #VALUE!, and no finite result is #NUM!. */
export const ofNumbers = (
  least: number,
  most: number,
  run: (...numbers: number[]) => number | FormulaError,
): FormulaFunction => ({
  least,
  most,
  scalars: 'all',
  run: (args, { state }) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg as Scalar, state.locale);
      if (isError(number)) return number;
      numbers.push(number);
    }
    const made = run(...numbers);
    return typeof made === 'number' && !Number.isFinite(made) ? failure('#NUM!') : made;
  },
});

/** A function of single values as texts. */
export const ofTexts = (
  least: number,
  most: number,
  run: (texts: readonly string[], sight: Sight) => Value,
): FormulaFunction => ({
  least,
  most,
  scalars: 'all',
  run: (args, sight) => {
    const texts: string[] = [];
    for (const arg of args) {
      const text = toText(arg as Scalar, sight.state.locale);
      if (isError(text)) return text;
      texts.push(text);
    }
    return run(texts, sight);
  },
});

/** A function of single values as they come. */
export const ofScalars = (
  least: number,
  most: number,
  run: (values: readonly Scalar[], sight: Sight) => Value,
): FormulaFunction => ({
  least,
  most,
  scalars: 'all',
  run: (args, sight) => run(args as readonly Scalar[], sight),
});

/** A function of whole ranges and arrays. */
export const ofValues = (least: number, most: number, run: FormulaFunction['run']): FormulaFunction => ({
  least,
  most,
  run,
});

/** Like `ofValues`, its arguments computed as inside ARRAYFORMULA. */
export const ofArrays = (least: number, most: number, run: FormulaFunction['run']): FormulaFunction => ({
  least,
  most,
  arrays: true,
  run,
});

/**
 * The numbers SUM and its kin count: in ranges only what is a number, and given directly also texts and booleans that
 * can be one.
 */
export function numbersIn(args: readonly Value[], locale: string): number[] | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    const isGroup = isArea(arg) || isMatrix(arg);
    for (const cell of flat(arg)) {
      const value = plain(cell);
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!isGroup && !isBlankText(value)) {
        const number = toNumber(value, locale);
        if (isError(number)) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

/** The number in an argument that may be left out. */
export function numberOr(
  value: Value | undefined,
  otherwise: number,
  { state }: Sight,
): number | FormulaError {
  if (value === undefined) return otherwise;
  return toNumber(flat(value)[0] ?? null, state.locale);
}

import { operate } from '../evaluate/operators.ts';
import type { Sight } from '../evaluate/sight.ts';
import { toNumber } from '../values/coerce.ts';
import {
  failure,
  flat,
  formatted,
  isError,
  isFormatted,
  type Matrix,
  plain,
  plainMatrix,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { type Functions, many, numbersIn, ofArrays, ofNumbers, ofScalars, ofValues } from './define.ts';

/** Rounds halves away from zero, without the last binary digit of 1.005 deciding. */
function round(number: number, places: number, how: (value: number) => number): number {
  const scaled = Number(`${Math.abs(number)}e${Math.trunc(places)}`);
  const safe = Number.isNaN(scaled) ? Math.abs(number) * 10 ** places : scaled;
  const made = Number(`${how(Number(safe.toPrecision(15)))}e${-Math.trunc(places)}`);
  return number < 0 && made !== 0 ? -made : made;
}

const toMultiple =
  (how: (value: number) => number) =>
  (value: number, factor = 1) =>
    factor === 0 ? 0 : round(how(Number((value / factor).toPrecision(15))) * factor, 12, Math.round);

/** The sum looks like the first of its numbers, as money and days do. */
export const looksLike = (args: readonly Value[], number: number): Value => {
  const first = args.flatMap(flat).find((cell) => cell !== null);
  return first !== undefined && isFormatted(first) ? formatted(number, first.format) : number;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const operator = (sign: '+' | '-' | '*' | '/' | '^' | '=' | '<>' | '<' | '<=' | '>' | '>=') =>
  ofScalars(2, 2, ([one = null, other = null], { state }) => operate(sign, one, other, state.locale));

function sumProduct(args: readonly Value[], _sight: Sight): Value {
  const grids = args.map(plainMatrix);
  const [first] = grids;
  const [rows, columns] = [Math.max(...grids.map((grid) => grid.length)), first?.[0]?.length];
  if (grids.some((grid) => grid[0]?.length !== columns))
    return failure('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  let total = 0;
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < (columns ?? 0); across += 1) {
      let product = 1;
      for (const grid of grids) {
        const value = grid[down]?.[across] ?? 0;
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : grids.length === 1 && value === true ? 1 : 0;
      }
      total += product;
    }
  return total;
}

const mMult = ([left = null, right = null]: readonly Value[]): Value => {
  const [one, other] = [plainMatrix(left), plainMatrix(right)];
  if (one[0]?.length !== other.length) return failure('#VALUE!', 'MMULT has incompatible matrix sizes.');
  const made: Matrix = one.map((line) =>
    (other[0] ?? []).map((_, across) =>
      line.reduce<number>((total, value, index) => total + Number(value) * Number(other[index]?.[across]), 0),
    ),
  );
  return made;
};

export const mathematics: Functions = {
  SUM: ofValues(1, many, (args, { state }) => {
    const numbers = numbersIn(args, state.locale);
    return isError(numbers as Value) ? (numbers as Value) : looksLike(args, sum(numbers as number[]));
  }),
  PRODUCT: ofValues(1, many, (args, { state }) => {
    const numbers = numbersIn(args, state.locale);
    return Array.isArray(numbers) ? numbers.reduce((product, number) => product * number, 1) : numbers;
  }),
  SUMSQ: ofValues(1, many, (args, { state }) => {
    const numbers = numbersIn(args, state.locale);
    return Array.isArray(numbers) ? sum(numbers.map((number) => number * number)) : numbers;
  }),
  SUMPRODUCT: ofArrays(1, many, sumProduct),
  MMULT: ofArrays(2, 2, mMult),
  ADD: operator('+'),
  MINUS: operator('-'),
  MULTIPLY: operator('*'),
  DIVIDE: operator('/'),
  POW: operator('^'),
  POWER: operator('^'),
  EQ: operator('='),
  NE: operator('<>'),
  LT: operator('<'),
  LTE: operator('<='),
  GT: operator('>'),
  GTE: operator('>='),
  UMINUS: ofNumbers(1, 1, (value) => -value),
  UNARY_PERCENT: ofNumbers(1, 1, (value) => value / 100),
  ROUND: ofNumbers(1, 2, (value, places = 0) => round(value, places, Math.round)),
  ROUNDUP: ofNumbers(1, 2, (value, places = 0) => round(value, places, Math.ceil)),
  ROUNDDOWN: ofNumbers(1, 2, (value, places = 0) => round(value, places, Math.floor)),
  TRUNC: ofNumbers(1, 2, (value, places = 0) => round(value, places, Math.floor)),
  INT: ofScalars(1, 1, ([given = null], { state }) => {
    const number = toNumber(given, state.locale);
    if (isError(number)) return number;
    return isFormatted(given) ? formatted(Math.floor(number), given.format) : Math.floor(number);
  }),
  MROUND: ofNumbers(2, 2, (value, factor) =>
    value * (factor ?? 0) < 0 ? failure('#NUM!') : toMultiple(Math.round)(value, factor),
  ),
  CEILING: ofNumbers(1, 2, toMultiple(Math.ceil)),
  FLOOR: ofNumbers(1, 2, toMultiple(Math.floor)),
  MOD: ofNumbers(2, 2, (value, divisor = 0) =>
    divisor === 0
      ? failure('#DIV/0!', 'Function MOD parameter 2 cannot be zero.')
      : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: ofNumbers(2, 2, (value, divisor = 0) =>
    divisor === 0 ? failure('#DIV/0!') : Math.trunc(value / divisor),
  ),
  ABS: ofNumbers(1, 1, Math.abs),
  SIGN: ofNumbers(1, 1, Math.sign),
  SQRT: ofNumbers(1, 1, (value) =>
    value < 0 ? failure('#NUM!', 'SQRT takes no negative number.') : Math.sqrt(value),
  ),
  EXP: ofNumbers(1, 1, Math.exp),
  LN: ofNumbers(1, 1, (value) => (value <= 0 ? failure('#NUM!') : Math.log(value))),
  LOG: ofNumbers(1, 2, (value, base = 10) =>
    value <= 0 || base <= 0
      ? failure('#NUM!')
      : base === 10
        ? Math.log10(value)
        : Math.log(value) / Math.log(base),
  ),
  LOG10: ofNumbers(1, 1, (value) => (value <= 0 ? failure('#NUM!') : Math.log10(value))),
  PI: ofNumbers(0, 0, () => Math.PI),
  ISEVEN: ofScalars(1, 1, ([given = null], { state }) => {
    const number = toNumber(given, state.locale);
    return isError(number) ? number : Math.trunc(number) % 2 === 0;
  }),
  ISODD: ofScalars(1, 1, ([given = null], { state }) => {
    const number = toNumber(given, state.locale);
    return isError(number) ? number : Math.trunc(number) % 2 !== 0;
  }),
  RAND: ofNumbers(0, 0, () => Math.random()),
  RANDBETWEEN: ofNumbers(2, 2, (low, high = 0) =>
    low > high
      ? failure('#NUM!')
      : Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)),
  ),
  SEQUENCE: {
    least: 1,
    most: 4,
    scalars: 'all',
    run: (args, { state }) => {
      const [rows = 1, columns = 1, start = 1, step = 1] = args.map((arg) =>
        Number(plain(toMatrix(arg)[0]?.[0] ?? 1) ?? 1),
      );
      if (!(rows >= 1 && columns >= 1))
        return failure('#NUM!', `SEQUENCE needs at least one row in ${state.name}.`);
      return Array.from({ length: Math.trunc(rows) }, (_, down) =>
        Array.from(
          { length: Math.trunc(columns) },
          (__, across) => start + step * (down * Math.trunc(columns) + across),
        ),
      );
    },
  },
};

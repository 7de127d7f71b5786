import { areaOf } from '../evaluate/area.ts';
import type { Sight } from '../evaluate/sight.ts';
import { criterion } from '../values/criterion.ts';
import {
  type FormulaError,
  failure,
  flat,
  isArea,
  isError,
  isMatrix,
  plain,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { type Functions, many, numberOr, numbersIn, ofValues } from './define.ts';
import { looksLike } from './mathematics.ts';

const ofMany = (run: (numbers: number[], args: readonly Value[]) => Value) =>
  ofValues(1, many, (args, { state }) => {
    const numbers = numbersIn(args, state.locale);
    return Array.isArray(numbers) ? run(numbers, args) : numbers;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const average = (numbers: readonly number[]): number | FormulaError =>
  numbers.length === 0
    ? failure('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.')
    : sum(numbers) / numbers.length;

function spread(numbers: readonly number[], sample: boolean): number | FormulaError {
  const count = numbers.length - (sample ? 1 : 0);
  if (count < 1) return failure('#DIV/0!');
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / count;
}
const deviation = (sample: boolean) =>
  ofMany((numbers) => {
    const variance = spread(numbers, sample);
    return isError(variance) ? variance : Math.sqrt(variance);
  });

const least = (numbers: readonly number[]): number =>
  numbers.reduce((low, number) => Math.min(low, number), Infinity);
const most = (numbers: readonly number[]): number =>
  numbers.reduce((high, number) => Math.max(high, number), -Infinity);

const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);
function percentile(numbers: readonly number[], share: number): number | FormulaError {
  const list = inOrder(numbers);
  if (list.length === 0 || share < 0 || share > 1) return failure('#NUM!');
  const place = (list.length - 1) * share;
  const [low, high] = [list[Math.floor(place)] ?? 0, list[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** Which places meet every pair of range and criterion; a message where the ranges differ in size. */
function meeting(pairs: readonly Value[], sight: Sight): boolean[] | FormulaError {
  const lists: (readonly Scalar[])[] = [];
  const tests: ((value: Scalar) => boolean)[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    lists.push(whole(pairs[index] ?? null));
    tests.push(criterion(flat(pairs[index + 1] ?? null)[0] ?? null, sight.state.locale));
  }
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) =>
    lists.every((list, at) => tests[at]?.(list[index] ?? null) ?? false),
  );
}

/** Every cell of a range in the order of reading. */
const whole = (value: Value): readonly Scalar[] => flat(value);

/** SUMIF's third range begins where it says and is as large as the first. */
function resized(range: Value, like: Value, sight: Sight): Value {
  if (!isArea(range) || !isArea(like)) return range;
  const { rows, columns } = like.range;
  return areaOf(sight, range.sheet, { ...range.range, rows, columns });
}

const chosen = (values: Value, where: readonly boolean[]): Scalar[] =>
  whole(values).filter((_, index) => where[index]);

function onChosen(
  values: Value,
  pairs: readonly Value[],
  sight: Sight,
  run: (numbers: number[]) => number | FormulaError,
): Value {
  const where = meeting(pairs, sight);
  if (isError(where as Value)) return where as Value;
  const numbers = numbersIn([[chosen(values, where as boolean[])]], sight.state.locale);
  if (!Array.isArray(numbers)) return numbers;
  const made = run(numbers);
  return isError(made) ? made : looksLike([values], made);
}

const single = (run: (numbers: number[]) => number | FormulaError) => ({
  least: 2,
  most: 3,
  scalars: [1],
  seesErrors: true as const,
  run: ([range = null, wanted = null, values = range]: readonly Value[], sight: Sight) =>
    onChosen(resized(values, range, sight), [range, wanted], sight, run),
});

const several = (run: (numbers: number[]) => number | FormulaError) => ({
  least: 3,
  most: many,
  scalars: Array.from({ length: many }, (_, index) => index).filter((index) => index > 0 && index % 2 === 0),
  seesErrors: true as const,
  run: ([values = null, ...pairs]: readonly Value[], sight: Sight) => onChosen(values, pairs, sight, run),
});

const count = (pairs: readonly Value[], sight: Sight): Value => {
  const where = meeting(pairs, sight);
  return isError(where as Value) ? (where as Value) : (where as boolean[]).filter(Boolean).length;
};

const nth = (biggest: boolean) =>
  ofValues(2, 2, ([values = null, place], sight) => {
    const [numbers, at] = [numbersIn([values], sight.state.locale), numberOr(place, 1, sight)];
    if (!Array.isArray(numbers)) return numbers;
    if (isError(at)) return at;
    const list = inOrder(numbers);
    const found = biggest ? list[list.length - at] : list[at - 1];
    return found === undefined ? failure('#NUM!') : looksLike([values], found);
  });

const countingTexts = (args: readonly Value[], keep: (value: ReturnType<typeof plain>) => boolean): number =>
  args.flatMap(flat).filter((cell) => keep(plain(cell))).length;

export const statistics: Functions = {
  AVERAGE: ofMany((numbers, args) => {
    const made = average(numbers);
    return isError(made) ? made : looksLike(args, made);
  }),
  MIN: ofMany((numbers, args) => looksLike(args, numbers.length === 0 ? 0 : least(numbers))),
  MAX: ofMany((numbers, args) => looksLike(args, numbers.length === 0 ? 0 : most(numbers))),
  MEDIAN: ofMany((numbers, args) => {
    const made = percentile(numbers, 0.5);
    return isError(made) ? made : looksLike(args, made);
  }),
  MODE: ofMany((numbers) => {
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    const top = Math.max(0, ...counts.values());
    const found = [...counts].find(([, times]) => times === top)?.[0];
    return top < 2 || found === undefined ? failure('#N/A') : found;
  }),
  VAR: ofMany((numbers) => spread(numbers, true)),
  VARP: ofMany((numbers) => spread(numbers, false)),
  STDEV: deviation(true),
  STDEVP: deviation(false),
  COUNT: ofValues(1, many, (args) =>
    args.reduce<number>((total, arg) => {
      const isGroup = isArea(arg) || isMatrix(arg);
      return (
        total +
        flat(arg).filter((cell) => {
          const value = plain(cell);
          return (
            typeof value === 'number' ||
            (!isGroup && typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)))
          );
        }).length
      );
    }, 0),
  ),
  COUNTA: ofValues(1, many, (args) => countingTexts(args, (value) => value !== null)),
  COUNTBLANK: ofValues(1, many, (args) =>
    args.reduce<number>((total, arg) => {
      const blank = countingTexts([arg], (value) => value === null || value === '');
      const unread = isArea(arg) ? arg.range.rows * arg.range.columns - flat(arg).length : 0;
      return total + blank + unread;
    }, 0),
  ),
  COUNTUNIQUE: ofValues(
    1,
    many,
    (args) =>
      new Set(
        args
          .flatMap(flat)
          .map(plain)
          .filter((value) => value !== null && value !== '')
          .map((value) => `${typeof value}${String(value)}`),
      ).size,
  ),
  COUNTIF: { least: 2, most: 2, scalars: [1], seesErrors: true, run: count },
  COUNTIFS: {
    least: 2,
    most: many,
    scalars: Array.from({ length: many }, (_, index) => index).filter((index) => index % 2 === 1),
    seesErrors: true,
    run: count,
  },
  SUMIF: single(sum),
  SUMIFS: several(sum),
  AVERAGEIF: single(average),
  AVERAGEIFS: several(average),
  MINIFS: several((numbers) => (numbers.length === 0 ? 0 : least(numbers))),
  MAXIFS: several((numbers) => (numbers.length === 0 ? 0 : most(numbers))),
  LARGE: nth(true),
  SMALL: nth(false),
  PERCENTILE: ofValues(2, 2, ([values = null, share], sight) => {
    const [numbers, at] = [numbersIn([values], sight.state.locale), numberOr(share, 0, sight)];
    if (!Array.isArray(numbers)) return numbers;
    return isError(at) ? at : percentile(numbers, at);
  }),
  QUARTILE: ofValues(2, 2, ([values = null, quarter], sight) => {
    const [numbers, at] = [numbersIn([values], sight.state.locale), numberOr(quarter, 0, sight)];
    if (!Array.isArray(numbers)) return numbers;
    return isError(at) ? at : percentile(numbers, Math.trunc(at) / 4);
  }),
  RANK: {
    least: 2,
    most: 3,
    scalars: [0],
    run: ([value = null, list = null, order], sight) => {
      const [numbers, upwards] = [numbersIn([list], sight.state.locale), numberOr(order, 0, sight)];
      if (!Array.isArray(numbers)) return numbers;
      const number = plain(toMatrix(value)[0]?.[0] ?? null);
      if (typeof number !== 'number' || !numbers.includes(number)) return failure('#N/A');
      return 1 + numbers.filter((other) => (upwards === 0 ? other > number : other < number)).length;
    },
  },
};

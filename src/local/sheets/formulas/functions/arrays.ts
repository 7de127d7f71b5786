import { toBoolean } from '../values/coerce.ts';
import { compare } from '../values/compare.ts';
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
import { type Functions, many, numberOr, ofArrays } from './define.ts';

const transposed = (rows: readonly (readonly Scalar[])[]): Scalar[][] =>
  (rows[0] ?? []).map((_, across) => rows.map((line) => line[across] ?? null));

const orNothing = (rows: Scalar[][], name: string): Value =>
  rows.length === 0 || rows[0]?.length === 0
    ? failure('#N/A', `No matches are found in ${name} evaluation.`)
    : rows;

const keyOf = (line: readonly Scalar[]): string =>
  JSON.stringify(
    line.map((cell) => {
      const value = plain(cell);
      return isError(value) ? value.name : [typeof value, value];
    }),
  );

const isTrue = (value: Value | undefined): boolean =>
  value !== undefined && toBoolean(flat(value)[0] ?? null) === true;

function unique([values = null, byColumn, once]: readonly Value[]): Value {
  const rows = isTrue(byColumn) ? transposed(toMatrix(values)) : toMatrix(values);
  const times = new Map<string, number>();
  for (const line of rows) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = rows.filter((line) => {
    const key = keyOf(line);
    if (seen.has(key) || (isTrue(once) && times.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  const made = kept.map((line) => [...line]);
  return orNothing(isTrue(byColumn) ? transposed(made) : made, 'UNIQUE');
}

/** Empty cells come last whichever way the rest goes. */
function byKeys(keys: readonly { of: (row: number) => Scalar; ascending: boolean }[]) {
  return (one: number, other: number): number => {
    for (const { of, ascending } of keys) {
      const [left, right] = [of(one), of(other)];
      const [noLeft, noRight] = [plain(left) === null, plain(right) === null];
      if (noLeft || noRight) {
        if (noLeft !== noRight) return noLeft ? 1 : -1;
        continue;
      }
      const order = compare(left, right);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
}

function sortKeys(rows: readonly (readonly Scalar[])[], pairs: readonly Value[]) {
  const keys: { of: (row: number) => Scalar; ascending: boolean }[] = [];
  if (pairs.length === 0) keys.push({ of: (row) => rows[row]?.[0] ?? null, ascending: true });
  for (let index = 0; index < pairs.length; index += 2) {
    const column = pairs[index] as Value;
    const ascending = pairs[index + 1] === undefined || isTrue(pairs[index + 1]);
    const list = flat(column);
    const isList = (isArea(column) || isMatrix(column)) && list.length > 1;
    const at = Number(plain(list[0] ?? 1)) - 1;
    keys.push({ of: (row) => (isList ? (list[row] ?? null) : (rows[row]?.[at] ?? null)), ascending });
  }
  return keys;
}

function sort([values = null, ...pairs]: readonly Value[]): Value {
  const rows = toMatrix(values);
  const order = rows.map((_, index) => index).sort(byKeys(sortKeys(rows, pairs)));
  return order.map((index) => rows[index] ?? []);
}

function filter([values = null, ...conditions]: readonly Value[]): Value {
  const rows = toMatrix(values);
  const lists = conditions.map((condition) => toMatrix(condition));
  const across = lists[0]?.length === 1 && (lists[0][0]?.length ?? 0) > 1;
  const length = across ? (rows[0]?.length ?? 0) : rows.length;
  const kept: boolean[] = Array<boolean>(length).fill(true);
  for (const [index, list] of lists.entries()) {
    const cells = list.flat();
    // A range's empty end is not read, so only what is written can be too long or, when computed, too short.
    if (!isArea(conditions[index] ?? null) && !isArea(values) && cells.length !== length) return mismatch;
    for (let at = 0; at < length; at += 1) {
      const truth = toBoolean(cells[at] ?? null);
      if (truth !== true) kept[at] = false;
    }
  }
  if (across)
    return orNothing(
      rows.map((line) => line.filter((_, at) => kept[at])),
      'FILTER',
    );
  return orNothing(
    rows.filter((_, at) => kept[at]).map((line) => [...line]),
    'FILTER',
  );
}

const mismatch = failure('#N/A', 'FILTER has mismatched range sizes.');

/** Parts narrower than the widest are filled up with #N/A. */
function stacked(parts: readonly (readonly (readonly Scalar[])[])[]): Scalar[][] {
  const width = Math.max(...parts.map((part) => part[0]?.length ?? 0));
  const filler: FormulaError = failure('#N/A');
  return parts.flat().map((line) => [...line, ...Array<Scalar>(width - line.length).fill(filler)]);
}

const picked = (
  list: readonly (readonly Scalar[])[],
  places: readonly Value[],
): Scalar[][] | FormulaError => {
  const made: Scalar[][] = [];
  for (const place of places.flatMap(flat)) {
    const at = Number(plain(place));
    const line = at < 0 ? list[list.length + at] : list[at - 1];
    if (!line) return failure('#VALUE!', 'No such row or column.');
    made.push([...line]);
  }
  return made;
};

/** Some lines from the beginning, or, when negative, from the end. */
const part = <Entry>(list: readonly Entry[], count: number, drops: boolean): readonly Entry[] => {
  if (drops) return count < 0 ? list.slice(0, count) : list.slice(count);
  return count < 0 ? list.slice(count) : list.slice(0, count);
};

const partOf = (drops: boolean) =>
  ofArrays(2, 3, ([values = null, rows, columns], sight) => {
    const all = drops ? 0 : Infinity;
    const blankIs = (value: Value | undefined) => (value === null ? undefined : value);
    const [down, across] = [numberOr(blankIs(rows), all, sight), numberOr(blankIs(columns), all, sight)];
    if (isError(down)) return down;
    if (isError(across)) return across;
    return orNothing(
      part(toMatrix(values), down, drops).map((line) => [...part(line, across, drops)]),
      'TAKE',
    );
  });

const inLine = (asColumn: boolean) =>
  ofArrays(1, 3, ([values = null, ignore, byColumn], sight) => {
    const how = numberOr(ignore, 0, sight);
    const cells = (isTrue(byColumn) ? transposed(toMatrix(values)) : toMatrix(values)).flat();
    const kept = cells.filter((cell) => {
      const value = plain(cell);
      return !((how === 1 || how === 3) && value === null) && !((how === 2 || how === 3) && isError(value));
    });
    return orNothing(asColumn ? kept.map((cell) => [cell]) : [kept], 'TOCOL');
  });

export const arrays: Functions = {
  UNIQUE: ofArrays(1, 3, unique),
  SORT: ofArrays(1, many, sort),
  SORTN: ofArrays(1, many, ([values = null, count, , ...pairs], sight) => {
    const most = numberOr(count, 1, sight);
    const sorted = sort([values, ...pairs]);
    return isError(most) ? most : toMatrix(sorted).slice(0, most);
  }),
  FILTER: ofArrays(2, many, filter),
  TRANSPOSE: ofArrays(1, 1, ([values = null]) => transposed(toMatrix(values))),
  FLATTEN: ofArrays(1, many, (args) => args.flatMap(flat).map((cell) => [cell])),
  VSTACK: ofArrays(1, many, (args) => stacked(args.map(toMatrix))),
  HSTACK: ofArrays(1, many, (args) => transposed(stacked(args.map((arg) => transposed(toMatrix(arg)))))),
  CHOOSEROWS: ofArrays(2, many, ([values = null, ...places]) => picked(toMatrix(values), places)),
  CHOOSECOLS: ofArrays(2, many, ([values = null, ...places]) => {
    const made = picked(transposed(toMatrix(values)), places);
    return Array.isArray(made) ? transposed(made) : made;
  }),
  TAKE: partOf(false),
  DROP: partOf(true),
  TOCOL: inLine(true),
  TOROW: inLine(false),
};

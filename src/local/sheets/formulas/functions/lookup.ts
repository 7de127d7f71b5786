import { columnLetters } from '../../structure/a1.ts';
import { areaOf, findArea } from '../evaluate/area.ts';
import type { Sight } from '../evaluate/sight.ts';
import { compare, equal } from '../values/compare.ts';
import { wildcards } from '../values/criterion.ts';
import {
  asValue,
  failure,
  flat,
  isArea,
  isError,
  type Matrix,
  plain,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { type Functions, numberOr, ofValues } from './define.ts';

const missing = (key: Scalar, name: string) =>
  failure('#N/A', `Did not find value '${String(plain(key))}' in ${name} evaluation.`);

/** Exact matches of texts know `*` and `?`. */
function matches(key: Scalar): (cell: Scalar) => boolean {
  const wanted = plain(key);
  if (typeof wanted !== 'string' || !/[*?]/.test(wanted))
    return (cell) => plain(cell) !== null && equal(cell, key);
  const pattern = wildcards(wanted);
  return (cell) => {
    const value = plain(cell);
    return typeof value === 'string' && pattern.test(value);
  };
}

/** The last one of an ascending list that is not above the key, of the same type; -1 when all are. */
function lastNotAbove(list: readonly Scalar[], key: Scalar): number {
  let found = -1;
  for (const [index, cell] of list.entries()) {
    if (typeof plain(cell) !== typeof plain(key) || plain(cell) === null) continue;
    if (compare(cell, key) <= 0) found = index;
    else break;
  }
  return found;
}

const transposed = (matrix: Matrix): Scalar[][] =>
  (matrix[0] ?? []).map((_, across) => matrix.map((line) => line[across] ?? null));

const vertical = (name: string, turn: boolean) => ({
  least: 3,
  most: 4,
  scalars: [0, 2, 3],
  run: ([key = null, table = null, index = null, sorted]: readonly Value[], sight: Sight): Value => {
    const at = numberOr(index, 1, sight);
    const rows = turn ? transposed(toMatrix(table)) : toMatrix(table);
    if (isError(at)) return at;
    if (at < 1) return failure('#VALUE!', `${name} evaluates to an out of bounds range.`);
    if (at > (rows[0]?.length ?? 0)) return failure('#REF!', `${name} evaluates to an out of bounds range.`);
    const keys = rows.map((line) => line[0] ?? null);
    const isSorted = sorted === undefined || ![false, 0, null].includes(plain(sorted as Scalar) as boolean);
    const test = matches(key as Scalar);
    const found = isSorted ? lastNotAbove(keys, key as Scalar) : keys.findIndex(test);
    return found < 0 ? missing(key as Scalar, name) : (rows[found]?.[Math.trunc(at) - 1] ?? null);
  },
});

/** Index of the key by XLOOKUP's modes: exact, next smaller, next larger, with wildcards; from either end. */
function findBy(list: readonly Scalar[], key: Scalar, mode: number, direction: number): number {
  const test = mode === 2 ? matches(key) : (cell: Scalar) => plain(cell) !== null && equal(cell, key);
  const order = list.map((_, index) => index);
  if (direction < 0) order.reverse();
  const exact = order.find((index) => test(list[index] ?? null));
  if (exact !== undefined || mode === 0 || mode === 2) return exact ?? -1;
  let best = -1;
  for (const index of order) {
    const cell = list[index] ?? null;
    if (plain(cell) === null || typeof plain(cell) !== typeof plain(key)) continue;
    const above = compare(cell, key) > 0;
    if (above !== mode > 0) continue;
    if (best < 0 || compare(cell, list[best] ?? null) * mode < 0) best = index;
  }
  return best;
}

function xLookup(args: readonly Value[], sight: Sight): Value {
  const [key = null, keys = null, results = null, otherwise, mode, direction] = args;
  const list = flat(keys);
  const [how, where] = [numberOr(mode, 0, sight), numberOr(direction, 1, sight)];
  if (isError(how)) return how;
  const found = findBy(list, key as Scalar, how, isError(where) ? 1 : where);
  if (found < 0) return otherwise ?? missing(key as Scalar, 'XLOOKUP');
  const grid = toMatrix(results);
  const isRow = toMatrix(keys).length === 1 && list.length > 1;
  return asValue(isRow ? grid.map((line) => [line[found] ?? null]) : [grid[found] ?? [null]]);
}

function match([key = null, list = null, type]: readonly Value[], sight: Sight): Value {
  const how = numberOr(type, 1, sight);
  if (isError(how)) return how;
  const cells = flat(list);
  let found = -1;
  if (how === 0) found = cells.findIndex(matches(key as Scalar));
  else if (how > 0) found = lastNotAbove(cells, key as Scalar);
  else
    for (const [index, cell] of cells.entries()) {
      if (plain(cell) === null || compare(cell, key as Scalar) < 0) break;
      found = index;
    }
  return found < 0 ? missing(key as Scalar, 'MATCH') : found + 1;
}

function index([table = null, row, column]: readonly Value[], sight: Sight): Value {
  const [down, across] = [numberOr(row, 0, sight), numberOr(column, 0, sight)];
  if (isError(down)) return down;
  if (isError(across)) return across;
  const rows = isArea(table) ? table.range.rows : toMatrix(table).length;
  const columns = isArea(table) ? table.range.columns : (toMatrix(table)[0]?.length ?? 0);
  const alongRow = rows === 1 && column === undefined && columns > 1;
  const [wantedRow, wantedColumn] = alongRow ? [0, down] : [down, across];
  if (wantedRow < 0 || wantedColumn < 0 || wantedRow > rows || wantedColumn > columns)
    return failure('#NUM!', 'Function INDEX parameter value is out of range.');
  if (isArea(table))
    return areaOf(sight, table.sheet, {
      row: table.range.row + Math.max(0, wantedRow - 1),
      column: table.range.column + Math.max(0, wantedColumn - 1),
      rows: wantedRow === 0 ? rows : 1,
      columns: wantedColumn === 0 ? columns : 1,
    });
  const lines = wantedRow === 0 ? toMatrix(table) : [toMatrix(table)[wantedRow - 1] ?? []];
  return asValue(wantedColumn === 0 ? lines : lines.map((line) => [line[wantedColumn - 1] ?? null]));
}

function offset([from = null, ...moves]: readonly Value[], sight: Sight): Value {
  if (!isArea(from)) return failure('#VALUE!', 'Argument must be a range.');
  const [down, across] = [numberOr(moves[0], 0, sight), numberOr(moves[1], 0, sight)];
  const [rows, columns] = [
    numberOr(moves[2], from.range.rows, sight),
    numberOr(moves[3], from.range.columns, sight),
  ];
  for (const number of [down, across, rows, columns]) if (isError(number)) return number;
  const range = {
    row: from.range.row + Number(down),
    column: from.range.column + Number(across),
    rows: Number(rows),
    columns: Number(columns),
  };
  if (range.row < 1 || range.column < 1 || range.rows < 1 || range.columns < 1)
    return failure('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
  return areaOf(sight, from.sheet, range);
}

function indirect([text = null]: readonly Value[], sight: Sight): Value {
  const given = String(plain(flat(text)[0] ?? '') ?? '');
  const [, quoted, bare, address = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]*)$/.exec(given) ?? [];
  const found = findArea(sight, address, quoted?.replaceAll("''", "'") ?? bare);
  if (!isError(found)) return found;
  for (const sheet of sight.state.sheets)
    for (const { name, range } of sheet.namedRanges ?? [])
      if (name.toLowerCase() === given.toLowerCase()) return areaOf(sight, sheet, range);
  return failure(
    '#REF!',
    `Function INDIRECT parameter 1 value is '${given}'. It is not a valid cell/range reference.`,
  );
}

/** Of a range its positions, of nothing that of the formula's cell. */
const line = (which: 'row' | 'column') =>
  ofValues(0, 1, ([given], { home, arrays }) => {
    if (given === undefined) return home[which];
    if (!isArea(given)) return failure('#VALUE!', 'Argument must be a range.');
    const { range } = given;
    if (!arrays) return range[which];
    const length = which === 'row' ? range.rows : range.columns;
    const list = Array.from({ length }, (_, step) => range[which] + step);
    return which === 'row' ? list.map((position) => [position]) : [list];
  });

const size = (which: 'rows' | 'columns') =>
  ofValues(1, 1, ([given = null]) => {
    if (isArea(given)) return given.range[which];
    return which === 'rows' ? toMatrix(given).length : (toMatrix(given)[0]?.length ?? 0);
  });

export const lookup: Functions = {
  VLOOKUP: vertical('VLOOKUP', false),
  HLOOKUP: vertical('HLOOKUP', true),
  XLOOKUP: { least: 3, most: 6, scalars: [0], run: xLookup },
  LOOKUP: {
    least: 2,
    most: 3,
    scalars: [0],
    run: ([key = null, keys = null, results]) => {
      const grid = toMatrix(keys);
      const wide = (grid[0]?.length ?? 0) > grid.length;
      const lines = results !== undefined || !wide ? grid : transposed(grid);
      const list = results === undefined ? lines.map((cells) => cells[0] ?? null) : flat(keys);
      const found = lastNotAbove(list, key as Scalar);
      if (found < 0) return missing(key as Scalar, 'LOOKUP');
      return results === undefined ? (lines[found]?.at(-1) ?? null) : (flat(results)[found] ?? null);
    },
  },
  MATCH: { least: 2, most: 3, scalars: [0], run: match },
  XMATCH: {
    least: 2,
    most: 4,
    scalars: [0],
    run: ([key = null, list = null, mode, direction], sight) => {
      const [how, where] = [numberOr(mode, 0, sight), numberOr(direction, 1, sight)];
      if (isError(how)) return how;
      const found = findBy(flat(list), key as Scalar, how, isError(where) ? 1 : where);
      return found < 0 ? missing(key as Scalar, 'XMATCH') : found + 1;
    },
  },
  INDEX: { ...ofValues(1, 3, index), arrays: true },
  OFFSET: ofValues(3, 5, offset),
  INDIRECT: ofValues(1, 2, indirect),
  ROW: line('row'),
  COLUMN: line('column'),
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  ADDRESS: ofValues(2, 5, (args) => {
    const [row = 1, column = 1, mode = 1, , sheet] = args.map(
      (arg) => plain(flat(arg)[0] ?? null) ?? undefined,
    );
    const [rowMark, columnMark] = [mode === 1 || mode === 2 ? '$' : '', mode === 1 || mode === 3 ? '$' : ''];
    const at = `${columnMark}${columnLetters(Number(column))}${rowMark}${Number(row)}`;
    if (sheet === undefined) return at;
    const name = String(sheet);
    return `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!${at}`;
  }),
};

import {
  asValue,
  failure,
  isArea,
  isLambda,
  isMatrix,
  type Matrix,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import type { Sight } from './sight.ts';

/**
 * The one value that is meant where a range stands for a single value: that of the formula's own row or column
 * ("implicit intersection"); of an array the first.
 */
export function single(value: Value, sight: Sight): Scalar {
  if (isLambda(value)) return failure('#VALUE!', 'A function is not a value.');
  if (isMatrix(value)) return value[0]?.[0] ?? null;
  if (!isArea(value)) return value;
  const { sheet, range } = value;
  const { row, column } = sight.home;
  if (range.rows === 1 && range.columns === 1) return sight.readCell(sheet, range.row, range.column);
  const inRows = row >= range.row && row < range.row + range.rows;
  const inColumns = column >= range.column && column < range.column + range.columns;
  if (range.columns === 1 && inRows) return sight.readCell(sheet, row, range.column);
  if (range.rows === 1 && inColumns) return sight.readCell(sheet, range.row, column);
  return failure('#VALUE!', 'An array value could not be found.');
}

/**
 * Runs for each place of the largest array; single values, one row and one column are repeated, and what another array
 * lacks is #N/A. `over` says which arguments are gone through; the others are given whole each time.
 */
export function broadcast(
  args: readonly Value[],
  over: (index: number) => boolean,
  run: (args: readonly Value[]) => Value,
): Value {
  const grids = args.map((value, index) =>
    over(index) && (isMatrix(value) || isArea(value)) ? toMatrix(value) : undefined,
  );
  const rows = Math.max(1, ...grids.map((grid) => grid?.length ?? 1));
  const columns = Math.max(1, ...grids.map((grid) => grid?.[0]?.length ?? 1));
  const made = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across): Scalar => {
      const result = run(args.map((value, index) => pick(grids[index], value, down, across)));
      return toMatrix(result)[0]?.[0] ?? null;
    }),
  );
  return grids.some((grid) => grid) ? asValue(made) : run(args);
}

function pick(grid: Matrix | undefined, value: Value, down: number, across: number): Value {
  if (!grid) return value;
  const line = grid[grid.length === 1 ? 0 : down];
  if (!line || (line.length > 1 && across >= line.length))
    return failure('#N/A', 'The arrays differ in size.');
  return line[line.length === 1 ? 0 : across] ?? null;
}

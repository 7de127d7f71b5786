import { types } from 'node:util';
import { Refusal } from '../cells/refusal.ts';
import type { RangeState } from '../state.ts';

/** Builds what a two-dimensional getter returns. */
export function mapCells<Result>(
  { row, column, rows, columns }: RangeState,
  read: (row: number, column: number) => Result,
): Result[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => read(row + down, column + across)),
  );
}

export function eachCell(
  { row, column, rows, columns }: RangeState,
  run: (row: number, column: number) => void,
): void {
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < columns; across += 1) run(row + down, column + across);
}

/** Google refuses a block of another size than the range, with these words. */
export function refuseOtherSize(given: readonly unknown[][], { rows, columns }: RangeState): void {
  if (!Array.isArray(given) || !given.every(Array.isArray))
    throw new Refusal(
      `The parameters (${describe(given)}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  if (given.length !== rows)
    throw new Refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
    );
  const wrong = given.find((entries) => entries.length !== columns);
  if (wrong)
    throw new Refusal(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    );
}

/** How Google names an argument's type in its complaints. */
function describe(given: unknown): string {
  if (Array.isArray(given)) return 'number[]';
  if (types.isDate(given)) return 'Date';
  return given === null
    ? 'null'
    : given === undefined
      ? ''
      : given instanceof Object
        ? 'Object'
        : capital(typeof given);
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

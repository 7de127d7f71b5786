import { Refusal } from '../../cells/refusal.ts';
import type { RangeState } from '../../state.ts';

/** Builds what a two-dimensional getter returns. */
export function mapCells<Result>(
  { row, column, rows, columns }: RangeState,
  read: (row: number, column: number) => Result,
): Result[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => read(row + down, column + across)),
  );
}

/** Google refuses a block of another size than the range, with these words. */
export function refuseOtherSize(given: readonly unknown[][], { rows, columns }: RangeState): void {
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

import { noteChange } from '../formulas/compute/changes.ts';
import type { RangeState, SheetState, StoredCell } from '../state.ts';
import { type Changes, changedCell } from './stored-cell.ts';

/** Replaces each cell of a block. Lines stay as short as they can: nothing is stored where nothing is left. */
export function replaceCells(
  sheet: SheetState,
  { row, column, rows, columns }: RangeState,
  replace: (before: StoredCell, row: number, column: number) => StoredCell,
): void {
  const { rows: lines } = sheet;
  for (let down = row; down < row + rows; down += 1) {
    let line = lines[down - 1];
    for (let across = column; across < column + columns; across += 1) {
      const before = line?.[across - 1] ?? null;
      const after = replace(before, down, across);
      if (after === before) continue;
      if (!line) {
        while (lines.length < down) lines.push([]);
        line = lines[down - 1] as StoredCell[];
      }
      while (line.length < across - 1) line.push(null);
      line[across - 1] = after;
      noteChange(sheet, after);
    }
  }
}

/** The same change for every cell of a block. Cells that were alike stay one shared object, so a large block is cheap. */
export function changeCells(sheet: SheetState, range: RangeState, change: Changes): void {
  const made = new Map<StoredCell, StoredCell>();
  replaceCells(sheet, range, (before) => {
    if (before !== null && (typeof before !== 'object' || before.value !== undefined))
      return changedCell(before, change);
    const known = made.get(before);
    if (known !== undefined) return known;
    const after = changedCell(before, change);
    made.set(before, after);
    return after;
  });
}

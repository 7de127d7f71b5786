import type { CellState, CellValue, SheetState, StoredCell } from '../state.ts';

const empty: CellState = {};

/** The cell at a one-based place; an empty one where nothing was ever written. Never change what this returns. */
export const cellAt = (sheet: SheetState, row: number, column: number): CellState =>
  asCell(sheet.rows[row - 1]?.[column - 1]);

export function asCell(stored: StoredCell | undefined): CellState {
  if (stored === undefined || stored === null) return empty;
  return typeof stored === 'object' ? stored : { value: stored };
}

/** Only the value, without making a cell of it: reading a large tab stays cheap. */
export function valueAt(sheet: SheetState, row: number, column: number): CellValue | undefined {
  const stored = sheet.rows[row - 1]?.[column - 1];
  return typeof stored === 'object' ? stored?.value : stored;
}

export function putCell(sheet: SheetState, row: number, column: number, cell: CellState): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] ?? [];
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = toStored(cell);
}

/** Changes some members; a member given as undefined goes back to Google's default. */
export function changeCell(sheet: SheetState, row: number, column: number, change: Changes): void {
  putCell(sheet, row, column, { ...cellAt(sheet, row, column), ...change } as CellState);
}

export type Changes = { [Key in keyof CellState]?: CellState[Key] | undefined };

export const changedCell = (stored: StoredCell, change: Changes): StoredCell =>
  toStored({ ...asCell(stored), ...change } as CellState);

export const hasContent = (stored: StoredCell | undefined): boolean =>
  stored !== undefined &&
  stored !== null &&
  (typeof stored !== 'object' || stored.value !== undefined || stored.formula !== undefined);

/** The shortest form of a cell: nothing, only its value, or its members that differ from Google's defaults. */
export function toStored(cell: CellState): StoredCell {
  const kept: Record<string, unknown> = {};
  let members = 0;
  for (const key in cell) {
    const member = cell[key as keyof CellState];
    if (member === undefined) continue;
    kept[key] = member;
    members += 1;
  }
  if (members === 0) return null;
  return members === 1 && cell.value !== undefined ? cell.value : (kept as CellState);
}

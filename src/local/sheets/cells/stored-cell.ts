import { noteChange } from '../formulas/compute/changes.ts';
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
  const stored = toStored(cell);
  cells[column - 1] = stored;
  noteChange(sheet, stored);
}

/** Changes some members; a member given as undefined goes back to Google's default. */
export function changeCell(sheet: SheetState, row: number, column: number, change: Changes): void {
  putCell(sheet, row, column, { ...cellAt(sheet, row, column), ...change } as CellState);
}

export type Changes = { [Key in keyof CellState]?: CellState[Key] | undefined };

/** The change that empties a cell and leaves its looks, rules and note. */
export const noContent = {
  value: undefined,
  formula: undefined,
  result: undefined,
  resultFormat: undefined,
  runs: undefined,
};

/** Members of the change that are undefined go back to Google's default. */
export function changedCell(stored: StoredCell, change: Changes): StoredCell {
  const kept: Record<string, unknown> = {};
  let members = 0;
  const keep = (key: string, member: unknown) => {
    if (member === undefined) return;
    kept[key] = member;
    members += 1;
  };
  if (stored !== null && typeof stored === 'object') {
    for (const key in stored) if (!(key in change)) keep(key, stored[key as keyof CellState]);
  } else if (stored !== null && !('value' in change)) keep('value', stored);
  for (const key in change) keep(key, change[key as keyof CellState]);
  if (members === 0) return null;
  return members === 1 && kept.value !== undefined ? (kept.value as CellValue) : (kept as CellState);
}

export const hasContent = (stored: StoredCell | undefined): boolean =>
  stored !== undefined &&
  stored !== null &&
  (typeof stored !== 'object' ||
    stored.value !== undefined ||
    stored.formula !== undefined ||
    stored.result !== undefined);

/** The shortest form of a cell: nothing, only its value, or its members that differ from Google's defaults. */
export const toStored = (cell: CellState): StoredCell => changedCell(null, cell);

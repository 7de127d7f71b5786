import { displayValue } from '../../../src/local/sheets/cells/reading/display-value.ts';
import { cellAt, valueAt } from '../../../src/local/sheets/cells/stored-cell.ts';
import type { CellValue, SheetState } from '../../../src/local/sheets/state.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';

/** The workbook's tabs by name, from left to right. */
export const tabNames = (state: WorkspaceState): string[] => sheets(state).map(({ name }) => name);

/** The tab the form's answers land on, which is the first one. */
export function responseTab(state: WorkspaceState): SheetState {
  const sheet = sheets(state).find(({ formUrl }) => formUrl !== undefined);
  if (!sheet) throw new Error('No tab is linked to a form.');
  return sheet;
}

export const shownRow = (state: WorkspaceState, row: number): string[] => {
  const sheet = responseTab(state);
  const locale = state.spreadsheets[state.spreadsheetId]?.locale ?? 'en_GB';
  return (sheet.rows[row - 1] ?? []).map((_, index) => displayValue(cellAt(sheet, row, index + 1), locale));
};

export const valuesOf = (state: WorkspaceState, row: number): (CellValue | undefined)[] => {
  const sheet = responseTab(state);
  return (sheet.rows[row - 1] ?? []).map((_, index) => valueAt(sheet, row, index + 1));
};

const sheets = (state: WorkspaceState): SheetState[] => state.spreadsheets[state.spreadsheetId]?.sheets ?? [];

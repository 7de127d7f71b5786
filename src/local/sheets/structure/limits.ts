import { Refusal } from '../cells/refusal.ts';
import type { SpreadsheetState } from '../state.ts';

const mostCells = 10_000_000;

/** Empty cells count (support.google.com/drive/answer/37603). */
export function refuseTooManyCells(spreadsheet: SpreadsheetState, more: number): void {
  const now = spreadsheet.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (now + more > mostCells)
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
}

const mostColumns = 18_278;

/** Column ZZZ is the last (support.google.com/drive/answer/37603); the wording is ours. */
export function refuseTooManyColumns(columns: number): void {
  if (columns > mostColumns)
    throw new Refusal(
      `This action would increase the number of columns in the sheet above the limit of ${mostColumns} columns.`,
    );
}

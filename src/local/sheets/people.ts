import { enteredCell } from './cells/enter-value.ts';
import { Refusal } from './cells/refusal.ts';
import { changeCell, putCell } from './cells/stored-cell.ts';
import type { RangeState, SheetState, SpreadsheetState } from './state.ts';
import { deleteLines, insertLines, lineCount, moveLines } from './structure/change-lines.ts';
import * as sheets from './structure/change-sheets.ts';
import { lastColumn, lastRow } from './structure/extent.ts';
import { refuseProtected } from './structure/protect.ts';
import type { Dimension } from './structure/shift-spans.ts';
import { type SortSpec, sortRows as sort } from './structure/sort-rows.ts';

/** Someone at the keyboard: what they may change depends on who they are, and a date without a year on the day. */
export type Person = { readonly email: string; readonly now: Date };

/**
 * What people do to a spreadsheet with the mouse and the keyboard, without any script. Each takes the sheet by its id
 * and throws a Refusal in Google's words when Sheets would not let the person do it.
 */
export function typeInCell(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
  text: string,
  person: Person,
): void {
  const sheet = sheetById(state, sheetId);
  refuseOutside(sheet, { row, column, rows: 1, columns: 1 });
  refuseProtected(state, sheet, { row, column, rows: 1, columns: 1 }, person.email);
  putCell(sheet, row, column, enteredCell(state, { sheet, row, column }, text, person.now));
}

export function writeNote(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
  note: string,
): void {
  changeCell(sheetById(state, sheetId), row, column, { note: note === '' ? undefined : note });
}

/** Sorts what is below the frozen rows, as "Sort sheet" does, unless a range is given. */
export function sortRows(
  state: SpreadsheetState,
  sheetId: number,
  specs: readonly SortSpec[],
  range?: RangeState,
): void {
  const sheet = sheetById(state, sheetId);
  const below = sheet.frozenRows + 1;
  sort(
    sheet,
    range ?? { row: below, column: 1, rows: sheet.maxRows - sheet.frozenRows, columns: sheet.maxColumns },
    specs,
  );
}

/** Inserts in front of `at`; the new rows look like the row above them. */
export function insertRows(state: SpreadsheetState, sheetId: number, at: number, count = 1): void {
  insertLines(state, sheetById(state, sheetId), 'rows', { at, count, looksOf: Math.max(1, at - 1) });
}

export function insertColumns(state: SpreadsheetState, sheetId: number, at: number, count = 1): void {
  insertLines(state, sheetById(state, sheetId), 'columns', { at, count, looksOf: Math.max(1, at - 1) });
}

export function deleteRows(state: SpreadsheetState, sheetId: number, at: number, count = 1): void {
  deleteLines(sheetById(state, sheetId), 'rows', at, count);
}

export function deleteColumns(state: SpreadsheetState, sheetId: number, at: number, count = 1): void {
  deleteLines(sheetById(state, sheetId), 'columns', at, count);
}

/** Drags a column in front of the column now at `to`. */
export function moveColumn(state: SpreadsheetState, sheetId: number, from: number, to: number): void {
  moveLines(sheetById(state, sheetId), 'columns', { at: from, count: 1, to });
}

export function moveRow(state: SpreadsheetState, sheetId: number, from: number, to: number): void {
  moveLines(sheetById(state, sheetId), 'rows', { at: from, count: 1, to });
}

/** Types a header right of the last used column, in a new column where the sheet is full; gives the column's position. */
export function addColumn(state: SpreadsheetState, sheetId: number, header: string, person: Person): number {
  const sheet = sheetById(state, sheetId);
  const column = lastColumn(sheet) + 1;
  if (column > sheet.maxColumns) insertColumns(state, sheetId, column);
  typeInCell(state, sheetId, Math.max(1, sheet.frozenRows), column, header, person);
  return column;
}

/** Types a row below the last one, in a new row where the sheet is full; gives the row's position. */
export function addRow(
  state: SpreadsheetState,
  sheetId: number,
  texts: readonly string[],
  person: Person,
): number {
  const sheet = sheetById(state, sheetId);
  const row = lastRow(sheet) + 1;
  if (row > sheet.maxRows) insertRows(state, sheetId, row);
  texts.forEach((text, index) => {
    typeInCell(state, sheetId, row, index + 1, text, person);
  });
  return row;
}

export const renameSheet = (state: SpreadsheetState, sheetId: number, name: string): void =>
  sheets.renameSheet(state, sheetById(state, sheetId), name);

/** `index` is one-based. */
export const moveSheet = (state: SpreadsheetState, sheetId: number, index: number): void =>
  sheets.moveSheet(state, sheetById(state, sheetId), index);

export const deleteSheet = (state: SpreadsheetState, sheetId: number): void =>
  sheets.deleteSheet(state, sheetById(state, sheetId));

function sheetById(state: SpreadsheetState, sheetId: number): SheetState {
  const found = state.sheets.find((sheet) => sheet.sheetId === sheetId);
  if (!found) throw new Refusal(`Sheet ${sheetId} not found`);
  return found;
}

function refuseOutside(sheet: SheetState, range: RangeState): void {
  const outside = (dimension: Dimension, last: number) => last > lineCount(sheet, dimension);
  if (range.row < 1 || range.column < 1 || outside('rows', range.row) || outside('columns', range.column))
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
}

import { enteredCell } from './cells/enter-value.ts';
import { Refusal } from './cells/refusal.ts';
import { cellAt, changeCell, putCell } from './cells/stored-cell.ts';
import type { RangeState, SheetState, SpreadsheetState } from './state.ts';
import * as sheets from './structure/change-sheets.ts';
import { lastColumn, lastRow } from './structure/extent.ts';
import { deleteLines, insertLines, lineCount, moveLines } from './structure/lines/change-lines.ts';
import type { Dimension } from './structure/lines/shift-spans.ts';
import { type SortSpec, sortRows as sort } from './structure/lines/sort-rows.ts';
import { cellsEdited, type PersonEdit } from './structure/person-edit.ts';
import { refuseProtected } from './structure/protect.ts';

/** Someone at the keyboard: what they may change depends on who they are, and a date without a year on the day. */
export type Person = { readonly email: string; readonly now: Date };

/**
 * What people do to a spreadsheet with the mouse and the keyboard, without any script. Each takes the sheet by its id,
 * throws a Refusal in Google's words when Sheets would not let the person do it, and answers what triggers are told.
 * Without a person it is the owner who does it.
 */
export function typeInCell(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
  text: string,
  person: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  const range = { row, column, rows: 1, columns: 1 };
  refuseOutside(sheet, range);
  refuseProtected(state, sheet, range, person.email);
  const before = cellAt(sheet, row, column);
  putCell(sheet, row, column, enteredCell(state, { sheet, row, column }, text, person.now));
  return cellsEdited(sheetId, range, before, cellAt(sheet, row, column));
}

/** Pastes plain text from the clipboard, the first cell of it at `row` and `column`. */
export function pasteTexts(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
  person: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  const columns = Math.max(1, ...texts.map((line) => line.length));
  const range = { row, column, rows: Math.max(1, texts.length), columns };
  refuseOutside(sheet, range);
  refuseProtected(state, sheet, range, person.email);
  const before = cellAt(sheet, row, column);
  const cells = texts.map((line, down) =>
    line.map((text, across) =>
      enteredCell(state, { sheet, row: row + down, column: column + across }, text, person.now),
    ),
  );
  cells.forEach((line, down) => {
    line.forEach((cell, across) => {
      putCell(sheet, row + down, column + across, cell);
    });
  });
  return cellsEdited(sheetId, range, before, cellAt(sheet, row, column));
}

/** Presses Delete: contents go, looks, notes and rules stay. */
export function clearCells(
  state: SpreadsheetState,
  sheetId: number,
  range: RangeState,
  person: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  refuseOutside(sheet, range);
  refuseProtected(state, sheet, range, person.email);
  const before = cellAt(sheet, range.row, range.column);
  for (let row = range.row; row < range.row + Math.min(range.rows, sheet.rows.length); row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const {
        value: _value,
        formula: _formula,
        result: _result,
        runs: _runs,
        ...rest
      } = cellAt(sheet, row, column);
      putCell(sheet, row, column, rest);
    }
  return cellsEdited(sheetId, range, before, cellAt(sheet, range.row, range.column));
}

export function writeNote(
  state: SpreadsheetState,
  sheetId: number,
  row: number,
  column: number,
  note: string,
  person?: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  refuseFor(state, sheet, { row, column, rows: 1, columns: 1 }, person);
  changeCell(sheet, row, column, { note: note === '' ? undefined : note });
  return { sheetId, changeType: 'OTHER' };
}

/** Sorts what is below the frozen rows, as "Sort sheet" does, unless a range is given. */
export function sortRows(
  state: SpreadsheetState,
  sheetId: number,
  specs: readonly SortSpec[],
  range?: RangeState,
  person?: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  const below = sheet.frozenRows + 1;
  const sorted = range ?? {
    row: below,
    column: 1,
    rows: sheet.maxRows - sheet.frozenRows,
    columns: sheet.maxColumns,
  };
  refuseFor(state, sheet, sorted, person);
  sort(sheet, sorted, specs);
  return { sheetId, changeType: 'OTHER' };
}

/** Inserts in front of `at`; the new rows look like the row above them. */
export function insertRows(state: SpreadsheetState, sheetId: number, at: number, count = 1): PersonEdit {
  insertLines(state, sheetById(state, sheetId), 'rows', { at, count, looksOf: Math.max(1, at - 1) });
  return { sheetId, changeType: 'INSERT_ROW' };
}

export function insertColumns(state: SpreadsheetState, sheetId: number, at: number, count = 1): PersonEdit {
  insertLines(state, sheetById(state, sheetId), 'columns', { at, count, looksOf: Math.max(1, at - 1) });
  return { sheetId, changeType: 'INSERT_COLUMN' };
}

export function deleteRows(
  state: SpreadsheetState,
  sheetId: number,
  at: number,
  count = 1,
  person?: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  refuseFor(state, sheet, linesRange(sheet, 'rows', at, count), person);
  deleteLines(state, sheet, 'rows', at, count);
  return { sheetId, changeType: 'REMOVE_ROW' };
}

export function deleteColumns(
  state: SpreadsheetState,
  sheetId: number,
  at: number,
  count = 1,
  person?: Person,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  refuseFor(state, sheet, linesRange(sheet, 'columns', at, count), person);
  deleteLines(state, sheet, 'columns', at, count);
  return { sheetId, changeType: 'REMOVE_COLUMN' };
}

/** Drags a column in front of the column now at `to`. */
export const moveColumn = (
  state: SpreadsheetState,
  sheetId: number,
  from: number,
  to: number,
  person?: Person,
): PersonEdit => moveLine(state, sheetId, 'columns', from, to, person);

export const moveRow = (
  state: SpreadsheetState,
  sheetId: number,
  from: number,
  to: number,
  person?: Person,
): PersonEdit => moveLine(state, sheetId, 'rows', from, to, person);

function moveLine(
  state: SpreadsheetState,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
  person: Person | undefined,
): PersonEdit {
  const sheet = sheetById(state, sheetId);
  refuseFor(state, sheet, linesRange(sheet, dimension, from, 1), person);
  moveLines(state, sheet, dimension, { at: from, count: 1, to });
  return { sheetId, changeType: 'OTHER' };
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

export function addSheet(state: SpreadsheetState, name?: string): PersonEdit {
  const { sheetId } = sheets.insertSheet(state, name === undefined ? {} : { name });
  return { sheetId, changeType: 'INSERT_GRID' };
}

export function renameSheet(state: SpreadsheetState, sheetId: number, name: string): PersonEdit {
  sheets.renameSheet(state, sheetById(state, sheetId), name);
  return { sheetId, changeType: 'OTHER' };
}

/** `index` is one-based. */
export function moveSheet(state: SpreadsheetState, sheetId: number, index: number): PersonEdit {
  sheets.moveSheet(state, sheetById(state, sheetId), index);
  return { sheetId, changeType: 'OTHER' };
}

export function deleteSheet(state: SpreadsheetState, sheetId: number): PersonEdit {
  sheets.deleteSheet(state, sheetById(state, sheetId));
  return { sheetId, changeType: 'REMOVE_GRID' };
}

function sheetById(state: SpreadsheetState, sheetId: number): SheetState {
  const found = state.sheets.find((sheet) => sheet.sheetId === sheetId);
  if (!found) throw new Refusal(`Sheet ${sheetId} not found`);
  return found;
}

function refuseFor(
  state: SpreadsheetState,
  sheet: SheetState,
  range: RangeState,
  person: Person | undefined,
): void {
  if (person) refuseProtected(state, sheet, range, person.email);
}

const linesRange = (sheet: SheetState, dimension: Dimension, at: number, count: number): RangeState =>
  dimension === 'rows'
    ? { row: at, rows: count, column: 1, columns: sheet.maxColumns }
    : { row: 1, rows: sheet.maxRows, column: at, columns: count };

function refuseOutside(sheet: SheetState, { row, column, rows, columns }: RangeState): void {
  const inside =
    row >= 1 &&
    column >= 1 &&
    row + rows - 1 <= lineCount(sheet, 'rows') &&
    column + columns - 1 <= lineCount(sheet, 'columns');
  if (!inside) throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
}

import { enteredCell } from '../../cells/enter-value.ts';
import { Refusal } from '../../cells/refusal.ts';
import { putCell } from '../../cells/stored-cell.ts';
import { createRangeList } from '../../range/parts/range-list.ts';
import { findNamedRange } from '../../rules/named-range.ts';
import type { RangeState } from '../../state.ts';
import { readA1 } from '../../structure/a1.ts';
import { lastColumn, lastRow } from '../../structure/extent.ts';
import { insertLines } from '../../structure/lines/change-lines.ts';
import { sortRows } from '../../structure/lines/sort-rows.ts';
import { refuseProtected } from '../../structure/protect.ts';
import { type GoogleSheet, type SheetsContext, sheetState } from '../context.ts';

type Part = { context: SheetsContext; sheetId: number; self: () => GoogleSheet };

/** Sheet's methods for cells. Sources: developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetCells({ context, sheetId, self }: Part): Partial<GoogleSheet> {
  const sheet = () => sheetState(context, sheetId);
  const range = (place: RangeState) => context.range(sheetId, place);
  /** Only what was ever written, so that clearing a large empty sheet is quick. */
  const written = () =>
    range({
      row: 1,
      column: 1,
      rows: Math.max(1, Math.min(sheet().rows.length, sheet().maxRows)),
      columns: Math.min(
        sheet().maxColumns,
        sheet().rows.reduce((most, cells) => Math.max(most, cells.length), 1),
      ),
    });
  return {
    getRange: (first: number | string, column?: number, rows = 1, columns = 1) =>
      range(
        typeof first === 'string'
          ? placeOf(context, sheetId, first)
          : numericPlace(first, column, rows, columns),
      ),
    getRangeList: (notations: string[]) =>
      createRangeList(
        context,
        [...notations].map((notation) => range(placeOf(context, sheetId, notation))),
      ),
    getDataRange: () =>
      range({
        row: 1,
        column: 1,
        rows: Math.max(1, lastRow(sheet())),
        columns: Math.max(1, lastColumn(sheet())),
      }),
    getLastRow: () => lastRow(sheet()),
    getLastColumn: () => lastColumn(sheet()),
    getSheetValues: (row: number, column: number, rows: number, columns: number) =>
      range({ row, column, rows, columns }).getValues(),
    /** One step for Google: no other execution's row lands in between (developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object)). */
    appendRow: (contents: unknown[]) => {
      if (!Array.isArray(contents) || contents.length === 0)
        throw new Refusal('Invalid argument: rowContents');
      append(context, sheetId, contents);
      return self();
    },
    /** Everything with clear(), also the conditional formats; one of contents and formats with options. */
    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) => {
      if (options) written().clear(options);
      else written().clear();
      if (!options || (options.formatOnly && !options.contentsOnly)) sheet().conditionalFormats = [];
      return self();
    },
    clearContents: () => {
      written().clearContent();
      return self();
    },
    clearFormats: () => {
      written().clearFormat();
      return self();
    },
    clearNotes: () => {
      written().clearNote();
      return self();
    },
    sort: (column: number, ascending: boolean = true) => {
      const { frozenRows, maxRows, maxColumns } = sheet();
      const below = { row: frozenRows + 1, column: 1, rows: maxRows - frozenRows, columns: maxColumns };
      refuseProtected(context.state, sheet(), below, context.execution.effectiveUser);
      sortRows(sheet(), below, [{ column, ascending }]);
      return self();
    },
    createTextFinder: (text: string) =>
      range({ row: 1, column: 1, rows: sheet().maxRows, columns: sheet().maxColumns }).createTextFinder(text),
  };
}

function append(context: SheetsContext, sheetId: number, contents: readonly unknown[]): void {
  const { state, execution } = context;
  const sheet = sheetState(context, sheetId);
  const row = lastRow(sheet) + 1;
  const place = { row, column: 1, rows: 1, columns: contents.length };
  refuseProtected(state, sheet, place, execution.effectiveUser);
  const grow = (dimension: 'rows' | 'columns', last: number, needed: number) => {
    if (needed > last)
      insertLines(state, sheet, dimension, { at: last + 1, count: needed - last, looksOf: last });
  };
  grow('rows', sheet.maxRows, row);
  grow('columns', sheet.maxColumns, contents.length);
  const now = execution.now();
  const cells = contents.map((given, index) =>
    enteredCell(state, { sheet, row, column: index + 1 }, given, now),
  );
  cells.forEach((cell, index) => {
    putCell(sheet, row, index + 1, cell);
  });
}

/** Google cuts fractions off and refuses what is no number. */
function numericPlace(...given: unknown[]): RangeState {
  const [row = Number.NaN, column = Number.NaN, rows = Number.NaN, columns = Number.NaN] = given.map(
    (number) => Math.trunc(Number(number)),
  );
  if (![row, column, rows, columns].every(Number.isFinite))
    throw new Refusal("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  return { row, column, rows, columns };
}

/** A1 notation or a named range as the sheet reads it; another sheet's name in front is refused, as Google does. */
export function placeOf(context: SheetsContext, sheetId: number, notation: string): RangeState {
  const sheet = sheetState(context, sheetId);
  const named = findNamedRange(context.state, notation);
  if (named?.sheetId === sheetId) return named.range;
  const found = readA1(notation, sheet);
  if (!found || (found.sheetName !== undefined && found.sheetName !== sheet.name))
    throw new Refusal('Range not found');
  return found.range;
}

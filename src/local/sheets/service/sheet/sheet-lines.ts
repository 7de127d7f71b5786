import { insideOf } from '../../../runtime/script-object.ts';
import { displayValue } from '../../cells/reading/display-value.ts';
import { Refusal } from '../../cells/refusal.ts';
import { cellAt } from '../../cells/stored-cell.ts';
import {
  deleteLines,
  insertLines,
  lineCount,
  linesOf,
  moveLines,
  outOfBounds,
} from '../../structure/lines/change-lines.ts';
import type { Dimension } from '../../structure/lines/shift-spans.ts';
import { spanOf } from '../../structure/lines/shift-spans.ts';
import { refuseProtected } from '../../structure/protect.ts';
import {
  type GoogleRange,
  type GoogleSheet,
  type RangePlace,
  type SheetsContext,
  sheetState,
} from '../context.ts';

type Part = { context: SheetsContext; sheetId: number; self: () => GoogleSheet };

const newColumnWidth = 100;
const newRowHeight = 21;

/** Sheet's methods for rows and columns. Sources: developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetLines({ context, sheetId, self }: Part): Partial<GoogleSheet> {
  const sheet = () => sheetState(context, sheetId);
  const insert = (dimension: Dimension, at: number, count: number, looksOf: number) => {
    insertLines(context.state, sheet(), dimension, { at, count, looksOf });
    return self();
  };
  const remove = (dimension: Dimension, at: number, count: number) => {
    const { maxRows, maxColumns } = sheet();
    const lost =
      dimension === 'rows'
        ? { row: at, rows: count, column: 1, columns: maxColumns }
        : { row: 1, rows: maxRows, column: at, columns: count };
    refuseProtected(context.state, sheet(), lost, context.execution.effectiveUser);
    deleteLines(context.state, sheet(), dimension, at, count);
    return self();
  };
  const mustBeThere = (dimension: Dimension, position: number) => {
    if (!(position >= 1 && position <= lineCount(sheet(), dimension))) throw outOfBounds(dimension);
  };
  const sizeOf = (dimension: Dimension, position: number) => {
    mustBeThere(dimension, position);
    return linesOf(sheet(), dimension)[position]?.size;
  };
  const line = (dimension: Dimension, position: number) => {
    mustBeThere(dimension, position);
    const lines = linesOf(sheet(), dimension);
    const found = lines[position] ?? {};
    lines[position] = found;
    return found;
  };
  const resize = (dimension: Dimension, first: number, count: number, size: number) => {
    for (let position = first; position < first + count; position += 1) line(dimension, position).size = size;
    return self();
  };
  const hide = (dimension: Dimension, first: number, count: number, hidden: boolean) => {
    for (let position = first; position < first + count; position += 1)
      line(dimension, position).hidden = hidden;
  };
  const placeHere = (given: GoogleRange): RangePlace => {
    const place = insideOf<RangePlace>(given, 'Range');
    if (place?.spreadsheetId !== context.state.id || place.sheetId !== sheetId)
      throw new Refusal('The specified range must be part of the sheet.');
    return place;
  };
  const hideRange = (dimension: Dimension, given: GoogleRange, hidden: boolean) => {
    const span = spanOf(placeHere(given).range, dimension);
    hide(dimension, span.start, span.length, hidden);
  };
  const move = (dimension: Dimension, given: GoogleRange, to: number) => {
    const span = spanOf(placeHere(given).range, dimension);
    const { row, column, rows, columns } = placeHere(given).range;
    refuseProtected(
      context.state,
      sheet(),
      dimension === 'rows'
        ? { row, rows, column: 1, columns: sheet().maxColumns }
        : { row: 1, rows: sheet().maxRows, column, columns },
      context.execution.effectiveUser,
    );
    moveLines(context.state, sheet(), dimension, { at: span.start, count: span.length, to });
  };
  const freeze = (dimension: Dimension, count: number) => {
    if (!(count >= 0 && count < lineCount(sheet(), dimension)))
      throw new Refusal(`You can't freeze all visible ${dimension} on the sheet.`);
    if (dimension === 'rows') sheet().frozenRows = count;
    else sheet().frozenColumns = count;
  };
  return {
    getMaxRows: () => sheet().maxRows,
    getMaxColumns: () => sheet().maxColumns,
    insertRows: (at: number, count: number = 1) => void insert('rows', at, count, at),
    insertRowBefore: (at: number) => insert('rows', at, 1, at),
    insertRowsBefore: (at: number, count: number) => insert('rows', at, count, at),
    insertRowAfter: (after: number) => insert('rows', after + 1, 1, after),
    insertRowsAfter: (after: number, count: number) => insert('rows', after + 1, count, after),
    insertColumns: (at: number, count: number = 1) => void insert('columns', at, count, at),
    insertColumnBefore: (at: number) => insert('columns', at, 1, at),
    insertColumnsBefore: (at: number, count: number) => insert('columns', at, count, at),
    insertColumnAfter: (after: number) => insert('columns', after + 1, 1, after),
    insertColumnsAfter: (after: number, count: number) => insert('columns', after + 1, count, after),
    deleteRow: (at: number) => remove('rows', at, 1),
    deleteRows: (at: number, count: number) => void remove('rows', at, count),
    deleteColumn: (at: number) => remove('columns', at, 1),
    deleteColumns: (at: number, count: number) => void remove('columns', at, count),
    moveRows: (rows: GoogleRange, to: number) => move('rows', rows, to),
    moveColumns: (columns: GoogleRange, to: number) => move('columns', columns, to),
    getFrozenRows: () => sheet().frozenRows,
    getFrozenColumns: () => sheet().frozenColumns,
    setFrozenRows: (count: number) => freeze('rows', count),
    setFrozenColumns: (count: number) => freeze('columns', count),
    getColumnWidth: (column: number) => sizeOf('columns', column) ?? newColumnWidth,
    setColumnWidth: (column: number, width: number) => resize('columns', column, 1, width),
    setColumnWidths: (first: number, count: number, width: number) => resize('columns', first, count, width),
    autoResizeColumn: (column: number) =>
      resize('columns', column, 1, fittingWidth(context, sheetId, column)),
    autoResizeColumns: (first: number, count: number) => {
      for (let column = first; column < first + count; column += 1)
        resize('columns', column, 1, fittingWidth(context, sheetId, column));
      return self();
    },
    /** Rows without wrapped text fit their text at the usual height; nobody measures type here. */
    autoResizeRows: (first: number, count: number) => {
      for (let row = first; row < first + count; row += 1) {
        const { size: _size, ...others } = line('rows', row);
        linesOf(sheet(), 'rows')[row] = others;
      }
      return self();
    },
    getRowHeight: (row: number) => sizeOf('rows', row) ?? newRowHeight,
    setRowHeight: (row: number, height: number) => resize('rows', row, 1, Math.max(height, newRowHeight)),
    setRowHeights: (first: number, count: number, height: number) =>
      resize('rows', first, count, Math.max(height, newRowHeight)),
    setRowHeightsForced: (first: number, count: number, height: number) =>
      resize('rows', first, count, height),
    hideRows: (first: number, count: number = 1) => hide('rows', first, count, true),
    showRows: (first: number, count: number = 1) => hide('rows', first, count, false),
    hideColumns: (first: number, count: number = 1) => hide('columns', first, count, true),
    showColumns: (first: number, count: number = 1) => hide('columns', first, count, false),
    hideRow: (rows: GoogleRange) => hideRange('rows', rows, true),
    unhideRow: (rows: GoogleRange) => hideRange('rows', rows, false),
    hideColumn: (columns: GoogleRange) => hideRange('columns', columns, true),
    unhideColumn: (columns: GoogleRange) => hideRange('columns', columns, false),
    isRowHiddenByUser: (row: number) => linesOf(sheet(), 'rows')[row]?.hidden ?? false,
    isColumnHiddenByUser: (column: number) => linesOf(sheet(), 'columns')[column]?.hidden ?? false,
  };
}

/** About seven pixels a character, as nobody measures type here. */
function fittingWidth(context: SheetsContext, sheetId: number, column: number): number {
  const sheet = sheetState(context, sheetId);
  const longest = sheet.rows.reduce((most, _, index) => {
    const lines = displayValue(cellAt(sheet, index + 1, column), context.state.locale).split('\n');
    return Math.max(most, ...lines.map((text) => text.length));
  }, 0);
  return Math.max(21, longest * 7 + 16);
}

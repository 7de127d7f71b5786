import { Refusal } from '../cells/refusal.ts';
import { type GoogleRange, type SheetsContext, sheetState } from '../service/context.ts';
import type { RangeState } from '../state.ts';
import { toA1 } from '../structure/a1.ts';
import { rangeLooks } from './range-looks.ts';
import { rangeRules } from './range-rules.ts';
import { rangeValues } from './range-values.ts';

/** What a part of Range's methods is given: where the range is, and how to return the range itself. */
export type RangePart = {
  readonly context: SheetsContext;
  readonly sheetId: number;
  readonly range: RangeState;
  readonly self: () => GoogleRange;
};

export function createRange(context: SheetsContext, sheetId: number, range: RangeState): GoogleRange {
  refuseOutside(context, sheetId, range);
  const part: RangePart = { context, sheetId, range, self: () => made };
  const made: GoogleRange = context.object<GoogleRange>(
    'Range',
    { ...rangePlace(part), ...rangeValues(part), ...rangeLooks(part), ...rangeRules(part) },
    { spreadsheetId: context.state.id, sheetId, range },
  );
  return made;
}

/** Wordings as scripts report them from Google. */
function refuseOutside(context: SheetsContext, sheetId: number, range: RangeState): void {
  const { maxRows, maxColumns } = sheetState(context, sheetId);
  if (range.rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
  if (range.columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
  if (range.row < 1) throw new Refusal('The starting row of the range is too small.');
  if (range.column < 1) throw new Refusal('The starting column of the range is too small.');
  const inside = range.row + range.rows - 1 <= maxRows && range.column + range.columns - 1 <= maxColumns;
  if (!inside) throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
}

function rangePlace({ context, sheetId, range, self }: RangePart): Partial<GoogleRange> {
  const { row, column, rows, columns } = range;
  return {
    getRow: () => row,
    getRowIndex: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getA1Notation: () => toA1(range),
    getGridId: () => sheetId,
    getSheet: () => context.sheet(sheetId),
    getCell: (rowOffset: number, columnOffset: number) => {
      if (rowOffset < 1 || rowOffset > rows || columnOffset < 1 || columnOffset > columns)
        throw new Refusal('Cell reference out of range');
      return context.range(sheetId, {
        row: row + rowOffset - 1,
        column: column + columnOffset - 1,
        rows: 1,
        columns: 1,
      });
    },
    offset: (rowOffset: number, columnOffset: number, numRows: number = rows, numColumns: number = columns) =>
      context.range(sheetId, {
        row: row + rowOffset,
        column: column + columnOffset,
        rows: numRows,
        columns: numColumns,
      }),
    activate: () => {
      context.state.activeSheetId = sheetId;
      sheetState(context, sheetId).selection = { ...range };
      return self();
    },
    activateAsCurrentCell: () => {
      context.state.activeSheetId = sheetId;
      sheetState(context, sheetId).selection = { ...range };
      return self();
    },
  };
}

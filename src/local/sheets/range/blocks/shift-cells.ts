import { replaceCells } from '../../cells/change-cells.ts';
import { hasContent } from '../../cells/stored-cell.ts';
import type { RangeState, SheetState, SpreadsheetState, StoredCell } from '../../state.ts';
import { insertLines } from '../../structure/lines/change-lines.ts';
import type { Dimension } from '../../structure/lines/shift-spans.ts';

/** All cells from the range to the end of the sheet, in the direction they are pushed or pulled. */
export const shiftedArea = (sheet: SheetState, range: RangeState, dimension: Dimension): RangeState =>
  dimension === 'rows'
    ? { ...range, rows: sheet.maxRows - range.row + 1 }
    : { ...range, columns: sheet.maxColumns - range.column + 1 };

/** Pushes cells down or right; the sheet grows where content would fall off its end. The new cells keep the looks that were there. */
export function insertCells(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  range: RangeState,
  dimension: Dimension,
  looksOf: (stored: StoredCell) => StoredCell,
): void {
  const [last, count] =
    dimension === 'rows' ? [sheet.maxRows, range.rows] : [sheet.maxColumns, range.columns];
  const fallsOff = sheet.rows.some((cells, index) =>
    cells.some((cell, at) => {
      const [row, column] = [index + 1, at + 1];
      const inLines =
        dimension === 'rows'
          ? column >= range.column &&
            column < range.column + range.columns &&
            row > last - count &&
            row >= range.row
          : row >= range.row &&
            row < range.row + range.rows &&
            column > last - count &&
            column >= range.column;
      return inLines && hasContent(cell);
    }),
  );
  if (fallsOff) insertLines(spreadsheet, sheet, dimension, { at: last + 1, count, looksOf: last });
  const area = shiftedArea(sheet, range, dimension);
  const before = snapshot(sheet, area);
  const [down, across] = dimension === 'rows' ? [count, 0] : [0, count];
  replaceCells(sheet, area, (stored, row, column) => {
    const [fromRow, fromColumn] = [row - area.row - down, column - area.column - across];
    return fromRow < 0 || fromColumn < 0 ? looksOf(stored) : (before[fromRow]?.[fromColumn] ?? null);
  });
}

/** Pulls the cells below or on the right over the range. */
export function deleteCells(sheet: SheetState, range: RangeState, dimension: Dimension): void {
  const area = shiftedArea(sheet, range, dimension);
  const before = snapshot(sheet, area);
  const [down, across] = dimension === 'rows' ? [range.rows, 0] : [0, range.columns];
  replaceCells(
    sheet,
    area,
    (_, row, column) => before[row - area.row + down]?.[column - area.column + across] ?? null,
  );
}

const snapshot = (sheet: SheetState, area: RangeState): StoredCell[][] =>
  sheet.rows
    .slice(area.row - 1, area.row - 1 + area.rows)
    .map((cells) => cells.slice(area.column - 1, area.column - 1 + area.columns));

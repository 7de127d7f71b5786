import { hasContent } from '../../cells/stored-cell.ts';
import type { RangeState, SheetState } from '../../state.ts';

/**
 * The range grown over all cells with content that touch one of its sides; cells that only touch a corner do not count
 * (developers.google.com/apps-script/reference/spreadsheet/range#getdataregion). ROWS grows up and down only, COLUMNS
 * left and right only.
 */
export function dataRegion(sheet: SheetState, range: RangeState, dimension: string | undefined): RangeState {
  const filled = (row: number, column: number) => hasContent(sheet.rows[row - 1]?.[column - 1]);
  let { row: top, column: left } = range;
  let bottom = top + range.rows - 1;
  let right = left + range.columns - 1;
  const inRow = (row: number) => {
    for (let column = left; column <= right; column += 1) if (filled(row, column)) return true;
    return false;
  };
  const inColumn = (column: number) => {
    for (let row = top; row <= bottom; row += 1) if (filled(row, column)) return true;
    return false;
  };
  for (let grown = true; grown; ) {
    const before = `${top} ${bottom} ${left} ${right}`;
    if (dimension !== 'COLUMNS') {
      if (top > 1 && inRow(top - 1)) top -= 1;
      if (bottom < sheet.maxRows && inRow(bottom + 1)) bottom += 1;
    }
    if (dimension !== 'ROWS') {
      if (left > 1 && inColumn(left - 1)) left -= 1;
      if (right < sheet.maxColumns && inColumn(right + 1)) right += 1;
    }
    grown = before !== `${top} ${bottom} ${left} ${right}`;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

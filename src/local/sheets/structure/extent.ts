import { hasContent } from '../cells/stored-cell.ts';
import type { SheetState } from '../state.ts';

/** Position of the last row with content, 0 in an empty sheet (developers.google.com/apps-script/reference/spreadsheet/sheet#getLastRow). */
export function lastRow(sheet: SheetState): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) if (sheet.rows[row - 1]?.some(hasContent)) return row;
  return 0;
}

export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const cells of sheet.rows)
    for (let column = cells.length; column > last; column -= 1)
      if (hasContent(cells[column - 1])) {
        last = column;
        break;
      }
  return last;
}

import { hasContent } from '../../cells/stored-cell.ts';
import type { RangeState, SheetState } from '../../state.ts';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

/**
 * Where Ctrl and an arrow key lead from the range's first cell: to the edge of a run of filled cells, else to the next
 * filled cell, else to the edge of the sheet (developers.google.com/apps-script/reference/spreadsheet/range#getnextdatacelldirection).
 */
export function nextDataCell(sheet: SheetState, range: RangeState, direction: Direction): RangeState {
  const vertical = direction === 'UP' || direction === 'DOWN';
  const step = direction === 'UP' || direction === 'PREVIOUS' ? -1 : 1;
  const last = vertical ? sheet.maxRows : sheet.maxColumns;
  const filled = (position: number) =>
    position >= 1 &&
    position <= last &&
    hasContent(
      vertical ? sheet.rows[position - 1]?.[range.column - 1] : sheet.rows[range.row - 1]?.[position - 1],
    );
  let position = vertical ? range.row : range.column;
  if (filled(position) && filled(position + step)) while (filled(position + step)) position += step;
  else {
    do position += step;
    while (position >= 1 && position <= last && !filled(position));
    position = Math.min(Math.max(position, 1), last);
  }
  return {
    row: vertical ? position : range.row,
    column: vertical ? range.column : position,
    rows: 1,
    columns: 1,
  };
}

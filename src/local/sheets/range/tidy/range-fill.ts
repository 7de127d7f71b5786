import { nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import { replaceCells } from '../../cells/change-cells.ts';
import { Refusal } from '../../cells/refusal.ts';
import { cellAt, hasContent, toStored } from '../../cells/stored-cell.ts';
import { type GoogleRange, type RangePlace, sheetState } from '../../service/context.ts';
import type { RangeState } from '../../state.ts';
import { lies } from '../blocks/overlap.ts';
import { mapCells } from '../parts/each-cell.ts';
import { type RangePart, writableSheet } from '../parts/range-part.ts';
import { filledCell } from './fill-series.ts';

/** Range's methods that fill on what it holds. */
export function rangeFill(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  return {
    autoFill: (destination: unknown, series: unknown) => {
      const place = insideOf<RangePlace>(destination, 'Range');
      if (place?.sheetId !== sheetId || !lies(range, place.range) || growsBothWays(range, place.range))
        throw new Refusal(
          'AutoFill destination range must contain the source range and grow it in one direction.',
        );
      fill(part, place.range, nameOf(series) === 'DEFAULT_SERIES');
    },
    /** Down, as far as the column on the left reaches, else the one on the right. */
    autoFillToNeighbor: (series: unknown) => {
      const { rows, maxColumns } = sheetState(context, sheetId);
      const first = range.row + range.rows;
      const reach = (column: number) => {
        let row = first;
        while (hasContent(rows[row - 1]?.[column - 1])) row += 1;
        return row - first;
      };
      const left = range.column > 1 ? reach(range.column - 1) : 0;
      const right = range.column + range.columns <= maxColumns ? reach(range.column + range.columns) : 0;
      const more = left || right;
      if (more > 0) fill(part, { ...range, rows: range.rows + more }, nameOf(series) === 'DEFAULT_SERIES');
    },
  };
}

const growsBothWays = (source: RangeState, to: RangeState): boolean =>
  source.rows !== to.rows && source.columns !== to.columns;

function fill(part: RangePart, to: RangeState, counts: boolean): void {
  const { range } = part;
  const sheet = writableSheet({ ...part, range: to });
  const vertical = to.rows !== range.rows;
  const cells = mapCells(range, (row, column) => cellAt(sheet, row, column));
  replaceCells(sheet, to, (before, row, column) => {
    const [down, across] = [row - range.row, column - range.column];
    if (down >= 0 && down < range.rows && across >= 0 && across < range.columns) return before;
    const line = vertical ? cells.map((entries) => entries[across] ?? {}) : (cells[down] ?? []);
    return toStored(filledCell(line, vertical ? down : across, counts, { vertical }));
  });
}

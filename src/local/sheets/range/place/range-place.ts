import { nameOf } from '../../../runtime/enumeration.ts';
import { Refusal } from '../../cells/refusal.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { toA1 } from '../../structure/a1.ts';
import type { RangePart } from '../parts/range-part.ts';
import { dataRegion } from './data-region.ts';
import { type Direction, nextDataCell } from './next-data-cell.ts';

/** Range's methods for where it is and what is around it. */
export function rangePlace({ context, sheetId, range, self }: RangePart): Partial<GoogleRange> {
  const { row, column, rows, columns } = range;
  const sheet = () => sheetState(context, sheetId);
  const activate = () => {
    context.state.activeSheetId = sheetId;
    sheet().selection = { ...range };
    return self();
  };
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
    isStartRowBounded: () => !(row === 1 && rows === sheet().maxRows),
    isEndRowBounded: () => !(row === 1 && rows === sheet().maxRows),
    isStartColumnBounded: () => !(column === 1 && columns === sheet().maxColumns),
    isEndColumnBounded: () => !(column === 1 && columns === sheet().maxColumns),
    getCell: (rowOffset: number, columnOffset: number) => {
      if (rowOffset < 1 || rowOffset > rows || columnOffset < 1 || columnOffset > columns)
        throw new Refusal('Cell reference out of range');
      return context.range(sheetId, {
        row: row + Math.trunc(rowOffset) - 1,
        column: column + Math.trunc(columnOffset) - 1,
        rows: 1,
        columns: 1,
      });
    },
    offset: (rowOffset: number, columnOffset: number, numRows: number = rows, numColumns: number = columns) =>
      context.range(sheetId, {
        row: row + Math.trunc(rowOffset),
        column: column + Math.trunc(columnOffset),
        rows: Math.trunc(numRows),
        columns: Math.trunc(numColumns),
      }),
    activate,
    activateAsCurrentCell: () => {
      if (rows > 1 || columns > 1) throw new Refusal('The range must be a single cell.');
      return activate();
    },
    getDataRegion: (dimension?: unknown) =>
      context.range(sheetId, dataRegion(sheet(), range, nameOf(dimension))),
    getNextDataCell: (direction: unknown) =>
      context.range(sheetId, nextDataCell(sheet(), range, nameOf(direction) as Direction)),
  };
}

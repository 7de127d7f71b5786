import type { RangeState } from '../../../sheets/state.ts';
import type { Area } from '../../messages.ts';

export const areaOf = ({ row, column, rows, columns }: RangeState): Area => ({
  firstRow: row,
  lastRow: row + rows - 1,
  firstColumn: column,
  lastColumn: column + columns - 1,
});

export const rangeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): RangeState => ({
  row: firstRow,
  column: firstColumn,
  rows: lastRow - firstRow + 1,
  columns: lastColumn - firstColumn + 1,
});

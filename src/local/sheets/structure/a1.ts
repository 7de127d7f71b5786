import type { RangeState } from '../state.ts';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const toA1 = ({ row, column, rows, columns }: RangeState): string => {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
};

/** Reads `B2`, `A1:C3`, `B:B`, `2:4`, `A2:C` and the same with a sheet's name in front; undefined when it is none of these. */
export function readA1(
  notation: string,
  grid: { maxRows: number; maxColumns: number },
): { sheetName?: string; range: RangeState } | undefined {
  const parts =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(
      notation.trim(),
    );
  if (!parts) return undefined;
  const [, quoted, plain, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = parts;
  const single = !notation.includes(':', (quoted ?? plain ?? '').length);
  if (single ? !(fromColumn && fromRow) : !(fromColumn || fromRow) || !(toColumn || toRow)) return undefined;
  const first = { row: Number(fromRow || 1), column: fromColumn ? columnNumber(fromColumn) : 1 };
  const last = single
    ? first
    : {
        row: toRow ? Number(toRow) : grid.maxRows,
        column: toColumn ? columnNumber(toColumn) : grid.maxColumns,
      };
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const range = {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return sheetName === undefined ? { range } : { sheetName, range };
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

import { columnLetters } from '../../../../sheets/structure/a1.ts';
import type { Area, SheetLayout } from '../../../messages.ts';
import type { Place } from './move.ts';

/** The active cell, and the cell at the other end of the selected block. */
export type Selection = { readonly active: Place; readonly head: Place };

export const only = (place: Place): Selection => ({ active: place, head: place });

export const holds = (area: Area, { row, column }: Place): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

export const meet = (one: Area, other: Area): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

/** The block, wide enough that no merged cell is cut. */
export function areaOfSelection({ active, head }: Selection, merges: readonly Area[]): Area {
  let area: Area = {
    firstRow: Math.min(active.row, head.row),
    lastRow: Math.max(active.row, head.row),
    firstColumn: Math.min(active.column, head.column),
    lastColumn: Math.max(active.column, head.column),
  };
  for (let before = ''; before !== JSON.stringify(area); ) {
    before = JSON.stringify(area);
    for (const merge of merges) if (meet(area, merge)) area = around(area, merge);
  }
  return area;
}

export const isOneCell = (area: Area, merges: readonly Area[]): boolean =>
  (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) ||
  merges.some((merge) => JSON.stringify(merge) === JSON.stringify(area));

/** `B2` or `B2:D9`. */
export function areaName({ firstRow, lastRow, firstColumn, lastColumn }: Area): string {
  const from = `${columnLetters(firstColumn)}${firstRow}`;
  const to = `${columnLetters(lastColumn)}${lastRow}`;
  return from === to ? from : `${from}:${to}`;
}

/** What the name box understands: `B2`, `B2:D9`, `B:B`, `3:3`. */
export function readName(name: string, { rows, columns }: SheetLayout): Selection | undefined {
  const parts = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/.exec(name.trim().toUpperCase());
  if (!parts || (parts[1] === '' && parts[2] === '')) return undefined;
  const [, column = '', row = '', toColumn = column, toRow = row] = parts;
  const clamp = (value: number, most: number) => Math.min(most, Math.max(1, value));
  return {
    active: {
      row: clamp(Number(row || 1), rows),
      column: clamp(column === '' ? 1 : columnNumber(column), columns),
    },
    head: {
      row: clamp(Number(toRow || (row === '' ? rows : row)), rows),
      column: clamp(toColumn === '' ? columns : columnNumber(toColumn), columns),
    },
  };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const around = (one: Area, other: Area): Area => ({
  firstRow: Math.min(one.firstRow, other.firstRow),
  lastRow: Math.max(one.lastRow, other.lastRow),
  firstColumn: Math.min(one.firstColumn, other.firstColumn),
  lastColumn: Math.max(one.lastColumn, other.lastColumn),
});

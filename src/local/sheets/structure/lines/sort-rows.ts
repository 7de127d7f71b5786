import { contentOf } from '../../cells/reading/display-value.ts';
import type { CellState, RangeState, SheetState, StoredCell } from '../../state.ts';

export type SortSpec = { column: number; ascending: boolean };

/**
 * Sorts the rows of a range: cells move with their notes, looks and rules; the rows' own metadata and heights stay
 * where they are. Numbers come before texts before booleans; empty cells come last either way.
 */
export function sortRows(sheet: SheetState, range: RangeState, specs: readonly SortSpec[]): void {
  const from = range.column - 1;
  const last = Math.min(range.row - 1 + range.rows, sheet.rows.length);
  const slices = sheet.rows.slice(range.row - 1, last).map((cells) => {
    const slice: StoredCell[] = cells.slice(from, from + range.columns);
    while (slice.length < range.columns) slice.push(null);
    return slice;
  });
  slices.sort((one, other) => {
    for (const { column, ascending } of specs) {
      const order = compare(one[column - range.column], other[column - range.column], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  slices.forEach((slice, offset) => {
    const cells = sheet.rows[range.row - 1 + offset] as StoredCell[];
    while (cells.length < from) cells.push(null);
    slice.forEach((cell, index) => {
      cells[from + index] = cell;
    });
  });
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compare(one: StoredCell | undefined, other: StoredCell | undefined, ascending: boolean): number {
  const [left, right] = [contentOfStored(one), contentOfStored(other)];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  const direction = ascending ? 1 : -1;
  if (typeof left !== typeof right) return direction * (rank(left) - rank(right));
  if (typeof left === 'string') return direction * collator.compare(left, String(right));
  return direction * (Number(left) - Number(right));
}

const contentOfStored = (stored: StoredCell | undefined): CellState['value'] =>
  stored === undefined || stored === null
    ? undefined
    : typeof stored === 'object'
      ? contentOf(stored)
      : stored;

const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);

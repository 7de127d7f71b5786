import { Refusal } from '../../cells/refusal.ts';
import type { RangeState, SheetState } from '../../state.ts';
import { intersects, lies } from './overlap.ts';

/** Merges with nothing inside but whole blocks; the wording is Sheets' own. */
export function mergeBlock(sheet: SheetState, blocks: readonly RangeState[]): void {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return;
  breakApart(sheet, {
    row: first.row,
    column: first.column,
    rows: last.row + last.rows - first.row,
    columns: last.column + last.columns - first.column,
  });
  const made = blocks.filter(({ rows, columns }) => rows * columns > 1);
  sheet.merges = [...(sheet.merges ?? []), ...made.map((block) => ({ ...block }))];
}

export function breakApart(sheet: SheetState, range: RangeState): void {
  const touched = mergesIn(sheet, range);
  if (touched.some((merge) => !lies(merge, range)))
    throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
  if (touched.length > 0) sheet.merges = (sheet.merges ?? []).filter((merge) => !touched.includes(merge));
}

/** The merged blocks of which at least one cell is in the range. */
export const mergesIn = (sheet: SheetState, range: RangeState): RangeState[] =>
  (sheet.merges ?? []).filter((merge) => intersects(merge, range));

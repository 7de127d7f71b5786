import { Refusal } from '../../cells/refusal.ts';
import type { RangeState } from '../../state.ts';
import type { SortSpec } from '../../structure/lines/sort-rows.ts';

/** Range.sort takes a column, `{column, ascending}` or a list of either; columns count from the sheet's first. */
export function readSortSpecs(given: unknown, range: RangeState): SortSpec[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.map((spec) => {
    const { column, ascending = true } =
      typeof spec === 'object' && spec !== null ? (spec as Partial<SortSpec>) : { column: Number(spec) };
    if (column === undefined || !(column >= range.column && column < range.column + range.columns))
      throw new Refusal('The sort column is outside the range.');
    return { column, ascending };
  });
}

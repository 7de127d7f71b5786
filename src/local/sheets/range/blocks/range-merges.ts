import { replaceCells } from '../../cells/change-cells.ts';
import { changedCell, noContent } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import type { RangeState } from '../../state.ts';
import { type RangePart, writableSheet } from '../parts/range-part.ts';
import { breakApart, mergeBlock, mergesIn } from './merges.ts';

/** Range's methods for merged cells. Only the first cell of a merged block keeps what it holds. */
export function rangeMerges(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const merges = () => mergesIn(sheetState(context, sheetId), range);
  const merge = (blocks: readonly RangeState[]) => {
    const sheet = writableSheet(part);
    mergeBlock(sheet, blocks);
    for (const block of blocks)
      replaceCells(sheet, block, (before, row, column) =>
        row === block.row && column === block.column ? before : changedCell(before, noContent),
      );
    return part.self();
  };
  return {
    merge: () => merge([range]),
    mergeAcross: () =>
      merge(Array.from({ length: range.rows }, (_, down) => ({ ...range, row: range.row + down, rows: 1 }))),
    mergeVertically: () =>
      merge(
        Array.from({ length: range.columns }, (_, across) => ({
          ...range,
          column: range.column + across,
          columns: 1,
        })),
      ),
    breakApart: () => {
      breakApart(writableSheet(part), range);
      return part.self();
    },
    getMergedRanges: () => merges().map((merged) => context.range(sheetId, merged)),
    isPartOfMerge: () => merges().length > 0,
  };
}

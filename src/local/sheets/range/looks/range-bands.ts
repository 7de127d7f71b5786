import { addBanding, bandingsIn } from '../../rules/banding.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { foldWithin, shiftDepth } from '../../service/sheet/sheet-groups.ts';
import { type Dimension, spanOf } from '../../structure/lines/shift-spans.ts';
import type { RangePart } from '../parts/range-part.ts';

/** Range's methods for alternating colours and groups. */
export function rangeBands({ context, sheetId, range, self }: RangePart): Partial<GoogleRange> {
  const shift = (dimension: Dimension) => (delta: number) => {
    shiftDepth(sheetState(context, sheetId), dimension, spanOf(range, dimension), delta);
    return self();
  };
  const fold = (folded: boolean) => {
    for (const dimension of ['rows', 'columns'] as const)
      foldWithin(sheetState(context, sheetId), dimension, spanOf(range, dimension), folded);
    return self();
  };
  return {
    applyRowBanding: (...given: unknown[]) => addBanding(context, sheetId, range, 'Row', given),
    applyColumnBanding: (...given: unknown[]) => addBanding(context, sheetId, range, 'Column', given),
    getBandings: () => bandingsIn(context, sheetId, range),
    shiftRowGroupDepth: shift('rows'),
    shiftColumnGroupDepth: shift('columns'),
    collapseGroups: () => fold(true),
    expandGroups: () => fold(false),
  };
}

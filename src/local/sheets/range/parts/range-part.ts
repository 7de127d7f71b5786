import { changeCells, replaceCells } from '../../cells/change-cells.ts';
import type { Changes } from '../../cells/stored-cell.ts';
import { type GoogleRange, type SheetsContext, sheetState } from '../../service/context.ts';
import type { RangeState, SheetState, StoredCell } from '../../state.ts';
import { refuseProtected } from '../../structure/protect.ts';

/** What a part of Range's methods is given: where the range is, and how to return the range itself. */
export type RangePart = {
  readonly context: SheetsContext;
  readonly sheetId: number;
  readonly range: RangeState;
  readonly self: () => GoogleRange;
};

type Where = Pick<RangePart, 'context' | 'sheetId' | 'range'>;

/** The sheet, after making sure that this person may write to the range. */
export function writableSheet({ context, sheetId, range }: Where): SheetState {
  const sheet = sheetState(context, sheetId);
  refuseProtected(context.state, sheet, range, context.execution.effectiveUser);
  return sheet;
}

/** The same change for each cell of the range. */
export function changeAll(part: RangePart, change: Changes): GoogleRange {
  changeCells(writableSheet(part), part.range, change);
  return part.self();
}

/** A change of its own for each cell of the range. */
export function replaceAll(
  part: RangePart,
  replace: (before: StoredCell, row: number, column: number) => StoredCell,
): GoogleRange {
  replaceCells(writableSheet(part), part.range, replace);
  return part.self();
}

import type { Area, SheetLayout } from '../../../messages.ts';
import { letterHeight, rowHeadWidth } from './measures.ts';
import type { Place } from './move.ts';
import { lineAt, type Offsets, startOf } from './offsets.ts';
import { meet } from './selection.ts';
import type { Viewport } from './use-viewport.ts';

export type Screen = {
  readonly frozenRows: readonly number[];
  readonly bodyRows: readonly number[];
  /** Zero-based, with both ends. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly bodyHeight: number;
};

/** Drawn beyond the edges, so that a scroll finds its rows there. */
const ahead = 320;
/** Columns come and go in steps, so that a scroll to the side does not draw every row again at each frame. */
const columnStep = 4;

/** The rows and columns to draw: what is on screen, the active row, and the beginnings of merged cells in sight. */
export function screenOf(
  layout: SheetLayout,
  { rows, columns }: { readonly rows: Offsets; readonly columns: Offsets },
  view: Viewport,
  active: Place,
): Screen {
  const frozenHeight = startOf(rows, layout.frozenRows);
  const frozenWidth = startOf(columns, layout.frozenColumns);
  const bodyHeight = view.height - letterHeight - frozenHeight;
  const firstRow = 1 + Math.max(layout.frozenRows, lineAt(rows, view.top + frozenHeight - ahead));
  const lastRow = 1 + lineAt(rows, view.top + frozenHeight + bodyHeight + ahead);
  const firstColumn = lineAt(columns, view.left + frozenWidth - 120);
  const lastColumn = lineAt(columns, view.left + view.width - rowHeadWidth + 120);
  const sight: Area = { firstRow, lastRow, firstColumn: firstColumn + 1, lastColumn: lastColumn + 1 };
  const merges = layout.merges.filter((merge) => meet(merge, sight));
  const body = new Set(range(firstRow, lastRow));
  for (const merge of merges) body.add(merge.firstRow);
  if (active.row <= layout.rows) body.add(active.row);
  const reached = Math.min(firstColumn, ...merges.map((merge) => merge.firstColumn - 1));
  return {
    frozenRows: range(1, layout.frozenRows),
    bodyRows: [...body].filter((row) => row > layout.frozenRows && (rows[row] ?? 0) > (rows[row - 1] ?? 0)),
    firstColumn: Math.floor(reached / columnStep) * columnStep,
    lastColumn: Math.min(layout.columns - 1, Math.ceil((lastColumn + 1) / columnStep) * columnStep - 1),
    bodyHeight,
  };
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

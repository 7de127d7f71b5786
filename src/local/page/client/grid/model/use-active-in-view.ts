import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SheetLayout } from '../../../messages.ts';
import { letterHeight, rowHeadWidth } from './measures.ts';
import type { Place } from './move.ts';
import { type Offsets, sizeOf, startOf } from './offsets.ts';
import type { Viewport } from './use-viewport.ts';

type Screen = {
  readonly layout: SheetLayout;
  readonly rowOffsets: Offsets;
  readonly columnOffsets: Offsets;
  readonly view: Viewport;
};

/** Scrolls as little as shows the active cell whole, beside what is frozen. */
export function useActiveInView(
  scroller: RefObject<HTMLElement | null>,
  active: Place,
  { layout, rowOffsets, columnOffsets, view }: Screen,
): void {
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || view.height === 0) return;
    if (active.row > layout.frozenRows)
      box.scrollTop = shown(rowOffsets, active.row - 1, {
        at: box.scrollTop,
        frozen: startOf(rowOffsets, layout.frozenRows),
        room: view.height - letterHeight,
      });
    if (active.column > layout.frozenColumns)
      box.scrollLeft = shown(columnOffsets, active.column - 1, {
        at: box.scrollLeft,
        frozen: startOf(columnOffsets, layout.frozenColumns),
        room: view.width - rowHeadWidth,
      });
  }, [active.row, active.column, layout.sheetId, view.height === 0]);
}

function shown(
  offsets: Offsets,
  index: number,
  { at, frozen, room }: { readonly at: number; readonly frozen: number; readonly room: number },
): number {
  const start = startOf(offsets, index);
  const end = start + Math.min(sizeOf(offsets, index), room - frozen);
  if (start < at + frozen) return start - frozen;
  return end > at + room ? end - room : at;
}

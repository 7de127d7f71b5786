import { useRef } from 'preact/hooks';
import type { SheetLayout } from '../../../messages.ts';
import type { Place } from './move.ts';
import { only, type Selection } from './selection.ts';

export const placeOf = (target: EventTarget | null): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
};

/** The block that a press on a cell, a letter, a row number or the corner selects. */
function blockOf(target: EventTarget | null, layout: SheetLayout): Selection | undefined {
  const place = placeOf(target);
  if (place) return only(place);
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-letter], [data-head]') : null;
  if (!at) return undefined;
  const { letter, head } = at.dataset;
  if (letter !== undefined)
    return {
      active: { row: 1, column: Number(letter) },
      head: { row: layout.rows, column: Number(letter) },
    };
  if (head === 'all')
    return { active: { row: 1, column: 1 }, head: { row: layout.rows, column: layout.columns } };
  return { active: { row: Number(head), column: 1 }, head: { row: Number(head), column: layout.columns } };
}

/** Selecting with the mouse: press, drag, Shift and press; the right button keeps a block it is pressed in. */
export function usePointer(
  layout: SheetLayout,
  selection: Selection,
  isPicked: (place: Place) => boolean,
  onSelect: (selection: Selection) => void,
) {
  const from = useRef<Selection | undefined>(undefined);
  return {
    onMouseDown: (event: MouseEvent) => {
      const block = blockOf(event.target, layout);
      if (!block) return;
      const place = placeOf(event.target);
      if (event.button === 2 && place && isPicked(place)) return;
      const next = event.shiftKey ? { active: selection.active, head: block.head } : block;
      from.current = event.button === 0 ? next : undefined;
      onSelect(next);
    },
    onMouseMove: (event: MouseEvent) => {
      if (event.buttons !== 1) from.current = undefined;
      if (!from.current) return;
      const block = blockOf(event.target, layout);
      const { head } = selection;
      if (block && (block.head.row !== head.row || block.head.column !== head.column))
        onSelect({ active: from.current.active, head: block.head });
    },
    onMouseUp: () => {
      from.current = undefined;
    },
  };
}

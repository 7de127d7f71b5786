import type { CellLook, SheetLayout, ShownCell } from '../../../messages.ts';
import type { Place } from './move.ts';
import type { Selection } from './selection.ts';

export type KeyCommand =
  /** Typing; without a text with what the cell holds. */
  | { readonly kind: 'begin'; readonly text?: string }
  | { readonly kind: 'put'; readonly text: string }
  | { readonly kind: 'undo'; readonly again: boolean }
  | { readonly kind: 'follow'; readonly url: string }
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'clear' | 'find' | 'filter' | 'menu' };

type At = {
  readonly layout: SheetLayout;
  readonly active: Place;
  readonly current: ShownCell | null;
  readonly look: CellLook | undefined;
};

/** The keys of support.google.com/docs/answer/181110 beside those that only move. */
export function keyCommand(event: KeyboardEvent, at: At): KeyCommand | undefined {
  const { key, shiftKey, altKey } = event;
  const far = event.ctrlKey || event.metaKey;
  const link = at.current?.links?.[0];
  if (far && !altKey) return withControl(key.toLowerCase(), shiftKey, at.layout, at.active);
  if (key === 'Enter' && altKey) return link && { kind: 'follow', url: link.url };
  const opensList = (altKey && key === 'ArrowDown') || (far && altKey && key.toLowerCase() === 'r');
  if (opensList)
    return at.layout.filter?.area.firstRow === at.active.row ? { kind: 'filter' } : { kind: 'begin' };
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (key === ' ' && shiftKey)
    return block({ row: at.active.row, column: 1 }, { row: at.active.row, column: at.layout.columns });
  if (key === ' ' && at.look?.checkbox)
    return { kind: 'put', text: at.current?.text === 'TRUE' ? 'FALSE' : 'TRUE' };
  if (key === 'Enter' || key === 'F2') return { kind: 'begin' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return key.length === 1 && !altKey ? { kind: 'begin', text: key } : undefined;
}

function withControl(
  key: string,
  shiftKey: boolean,
  layout: SheetLayout,
  active: Place,
): KeyCommand | undefined {
  switch (key) {
    case 'z':
      return { kind: 'undo', again: shiftKey };
    case 'y':
      return { kind: 'undo', again: true };
    case 'f':
      return { kind: 'find' };
    case 'a':
      return block(
        { row: 1, column: 1 },
        { row: Math.max(1, layout.lastRow), column: Math.max(1, layout.lastColumn) },
      );
    case ' ':
      return block({ row: 1, column: active.column }, { row: layout.rows, column: active.column });
    default:
      return undefined;
  }
}

const block = (active: Place, head: Place): KeyCommand => ({ kind: 'select', selection: { active, head } });

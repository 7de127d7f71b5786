import type { SheetLayout } from '../../../messages.ts';
import { holds } from './selection.ts';

/** One-based. */
export type Place = { readonly row: number; readonly column: number };

type Keys = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

/**
 * Where a key takes the active cell, as in Sheets; undefined when the key moves nothing. A merged cell is one cell: it is
 * entered at its first and left from its edge.
 */
export function moved(from: Place, keys: Keys, layout: SheetLayout, pageRows: number): Place | undefined {
  const here = layout.merges.find((merge) => holds(merge, from));
  const edge = here && {
    row: keys.key === 'ArrowDown' ? here.lastRow : from.row,
    column: keys.key === 'ArrowRight' ? here.lastColumn : from.column,
  };
  const to = movedPlain(edge ?? from, keys, layout, pageRows);
  const there = to && layout.merges.find((merge) => holds(merge, to));
  return there ? { row: there.firstRow, column: there.firstColumn } : to;
}

function movedPlain(from: Place, keys: Keys, layout: SheetLayout, pageRows: number): Place | undefined {
  const far = keys.ctrlKey || keys.metaKey;
  const { row, column } = from;
  switch (keys.key) {
    case 'ArrowUp':
      return step(layout, far ? { row: 1, column } : { row: row - 1, column }, 'row', -1);
    case 'ArrowDown':
      return step(
        layout,
        far ? { row: lastOf(layout, 'row', row), column } : { row: row + 1, column },
        'row',
        1,
      );
    case 'ArrowLeft':
      return step(layout, far ? { row, column: 1 } : { row, column: column - 1 }, 'column', -1);
    case 'ArrowRight':
      return step(
        layout,
        far ? { row, column: lastOf(layout, 'column', column) } : { row, column: column + 1 },
        'column',
        1,
      );
    case 'PageUp':
      return step(layout, { row: row - pageRows, column }, 'row', -1);
    case 'PageDown':
      return step(layout, { row: row + pageRows, column }, 'row', 1);
    case 'Home':
      return step(layout, far ? { row: 1, column: 1 } : { row, column: 1 }, 'column', 1);
    case 'End':
      return far
        ? { row: Math.max(1, layout.lastRow), column: Math.max(1, layout.lastColumn) }
        : { row, column: Math.max(1, layout.lastColumn) };
    default:
      return undefined;
  }
}

/** The end of what is written, or of the tab when the cell is already there. */
function lastOf(layout: SheetLayout, line: 'row' | 'column', at: number): number {
  const [written, end] = line === 'row' ? [layout.lastRow, layout.rows] : [layout.lastColumn, layout.columns];
  return at < written ? written : end;
}

/** Into the tab, and past hidden lines in the direction of the step. */
function step(layout: SheetLayout, to: Place, line: keyof Place, direction: 1 | -1): Place {
  const end = line === 'row' ? layout.rows : layout.columns;
  const isHidden = (at: number) =>
    line === 'row' ? layout.rowHeights[at] === 0 : layout.columnWidths[at - 1] === 0;
  const inside = Math.min(end, Math.max(1, to[line]));
  for (const way of [direction, -direction])
    for (let at = inside; at >= 1 && at <= end; at += way) if (!isHidden(at)) return { ...to, [line]: at };
  return { ...to, [line]: inside };
}

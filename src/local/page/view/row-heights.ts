import type { CellState, SheetState } from '../../sheets/state.ts';

const lineHeight = 17;
/** A row higher than the window could not be scrolled past. */
const highest = 15 * lineHeight;
/** Average width of a letter of Arial at ten points, in pixels. */
const letter = 6.3;

/** By row number, the heights of rows that differ: set, hidden, or grown around wrapped text as Sheets grows them. */
export function rowHeights(
  sheet: SheetState,
  columnWidths: readonly number[],
  plain: number,
): Record<string, number> {
  const heights: Record<string, number> = {};
  sheet.rows.forEach((cells, index) => {
    let lines = 1;
    cells.forEach((cell, column) => {
      if (typeof cell === 'object' && cell !== null)
        lines = Math.max(lines, linesOf(cell, columnWidths[column] ?? 0));
    });
    if (lines > 1) heights[index + 1] = Math.min(highest, plain + (lines - 1) * lineHeight);
  });
  for (const [row, line] of Object.entries(sheet.rowLines)) {
    if (line.size !== undefined) heights[row] = line.size;
    if (line.hidden) heights[row] = 0;
  }
  return heights;
}

function linesOf({ value, wrap, fontSize = 10, fontWeight }: CellState, width: number): number {
  if (typeof value !== 'string') return 1;
  const parts = value.split('\n');
  if (wrap !== 'WRAP' || width === 0) return parts.length;
  const wide = letter * (fontSize / 10) * (fontWeight === 'bold' ? 1.08 : 1);
  const fits = Math.max(1, Math.floor((width - 8) / wide));
  return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / fits)), 0);
}

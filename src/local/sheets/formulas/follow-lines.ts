import type { SheetState, SpreadsheetState, StoredCell } from '../state.ts';
import { columnLetters, readA1 } from '../structure/a1.ts';
import { type Dimension, type LineChange, shiftSpan, spanOf } from '../structure/lines/shift-spans.ts';
import { holdsFormulas, noteChange } from './compute/changes.ts';
import { mapAreas } from './syntax/map-areas.ts';

/**
 * Rewrites the formulas of every tab after lines of one moved, so that they go on meaning the same cells; what was deleted
 * becomes #REF!. `lines` is how many the tab had before. Call it when the cells have moved.
 */
export function followLines(
  spreadsheet: SpreadsheetState,
  changed: SheetState,
  dimension: Dimension,
  change: LineChange,
  lines: number,
): void {
  if (!holdsFormulas(spreadsheet)) return;
  const write = (text: string): string => shiftedText(text, changed, dimension, change, lines);
  rewriteFormulas(spreadsheet, (formula, home) =>
    mapAreas(formula, (text, sheetName) => {
      const name = sheetName ?? home.name;
      return name.toLowerCase() === changed.name.toLowerCase() ? write(text) : text;
    }),
  );
}

/** The same after a tab got another name. */
export function followName(spreadsheet: SpreadsheetState, before: string, after: string): void {
  if (!holdsFormulas(spreadsheet)) return;
  const prefix = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(after) ? after : `'${after.replaceAll("'", "''")}'`;
  rewriteFormulas(spreadsheet, (formula) =>
    mapAreas(
      formula,
      (text) => text,
      (sheetName, written) => (sheetName.toLowerCase() === before.toLowerCase() ? `${prefix}!` : written),
    ),
  );
}

function rewriteFormulas(
  spreadsheet: SpreadsheetState,
  rewrite: (formula: string, home: SheetState) => string,
): void {
  for (const sheet of spreadsheet.sheets)
    for (const cells of sheet.rows)
      for (const [index, stored] of cells.entries()) {
        if (stored === null || typeof stored !== 'object' || stored.formula === undefined) continue;
        const formula = rewrite(stored.formula, sheet);
        if (formula === stored.formula) continue;
        const after: StoredCell = { ...stored, formula };
        cells[index] = after;
        noteChange(sheet, after);
      }
}

function shiftedText(
  text: string,
  sheet: SheetState,
  dimension: Dimension,
  change: LineChange,
  lines: number,
): string {
  const [first = '', last] = text.split(':');
  const isOpen = last !== undefined && !(dimension === 'rows' ? /\d$/ : /[A-Za-z]/).test(last);
  const touches = (dimension === 'rows' ? /\d/ : /[A-Za-z]/).test(first);
  const grid = dimension === 'rows' ? { ...sheet, maxRows: lines } : { ...sheet, maxColumns: lines };
  const range = touches ? readA1(text, grid)?.range : undefined;
  if (!range) return text;
  const span = shiftSpan(spanOf(range, dimension), change, isOpen ? lines : Infinity);
  if (!span) return '#REF!';
  const end = span.start + span.length - 1;
  const head = replaced(first, dimension, span.start);
  return last === undefined ? head : `${head}:${isOpen ? last : replaced(last, dimension, end)}`;
}

const replaced = (address: string, dimension: Dimension, position: number): string =>
  dimension === 'rows'
    ? address.replace(/\d+$/, String(position))
    : address.replace(/[A-Za-z]+/, columnLetters(position));

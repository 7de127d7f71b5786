import { displayValue } from '../../cells/reading/display-value.ts';
import { asCell, hasContent } from '../../cells/stored-cell.ts';
import { type SheetsContext, sheetState } from '../../service/context.ts';
import type { RangeState } from '../../state.ts';
import type { FindOptions, FindPattern } from './find-pattern.ts';

/** A cell that matches, with the text in which it does. */
export type FoundCell = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** What is searched is what a cell shows; with matchFormulaText, a formula cell is searched for its formula instead. */
export function findCells(
  context: SheetsContext,
  { sheetId, range }: { sheetId: number; range: RangeState },
  pattern: FindPattern,
  options: FindOptions,
): FoundCell[] {
  const { rows } = sheetState(context, sheetId);
  const found: FoundCell[] = [];
  for (let row = range.row; row < range.row + range.rows && row <= rows.length; row += 1) {
    const cells = rows[row - 1] ?? [];
    const last = Math.min(range.column + range.columns - 1, cells.length);
    for (let column = range.column; column <= last; column += 1) {
      const stored = cells[column - 1];
      if (!hasContent(stored)) continue;
      const cell = asCell(stored);
      const text =
        options.matchFormulaText && cell.formula !== undefined
          ? cell.formula
          : displayValue(cell, context.state.locale);
      if (pattern.matches(text)) found.push({ sheetId, row, column, text });
    }
  }
  return found;
}

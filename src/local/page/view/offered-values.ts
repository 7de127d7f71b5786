import { displayValue } from '../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../sheets/cells/stored-cell.ts';
import type { SpreadsheetState, ValidationState } from '../../sheets/state.ts';
import { readA1 } from '../../sheets/structure/a1.ts';

const most = 500;

/** What the drop-down of a list rule offers; nothing for other rules. */
export function offeredValues(
  { criteria, values }: ValidationState,
  spreadsheet: SpreadsheetState,
): string[] {
  const [first] = values;
  if (criteria === 'VALUE_IN_LIST') return Array.isArray(first) ? first : [];
  if (criteria !== 'VALUE_IN_RANGE') return [];
  const [sheetId, notation = ''] = String(first).split('!');
  const sheet = spreadsheet.sheets.find((candidate) => String(candidate.sheetId) === sheetId);
  const range = sheet && readA1(notation, sheet)?.range;
  if (!sheet || !range) return [];
  const offered = new Set<string>();
  const last = Math.min(range.row + range.rows - 1, sheet.rows.length);
  for (let row = range.row; row <= last && offered.size < most; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1)
      offered.add(displayValue(cellAt(sheet, row, column), spreadsheet.locale));
  offered.delete('');
  return [...offered];
}

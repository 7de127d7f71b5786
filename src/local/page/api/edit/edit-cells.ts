import { replaceCells } from '../../../sheets/cells/change-cells.ts';
import { enteredInstead } from '../../../sheets/cells/enter-value.ts';
import { cellAt, hasContent } from '../../../sheets/cells/stored-cell.ts';
import type { Person } from '../../../sheets/people.ts';
import type { RangeState, SheetState, SpreadsheetState, StoredCell } from '../../../sheets/state.ts';
import { insertLines } from '../../../sheets/structure/lines/change-lines.ts';
import { cellsEdited, type PersonEdit } from '../../../sheets/structure/person-edit.ts';
import { refuseProtected } from '../../../sheets/structure/protect.ts';

/**
 * Puts a block of texts into cells as if each had been typed. The block is refused whole before any of it is written;
 * what reaches beyond the tab makes it larger, as pasting does in Sheets.
 */
export function writeTexts(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  { row, column, texts }: { row: number; column: number; texts: readonly (readonly string[])[] },
  { email, now }: Person,
): PersonEdit {
  const columns = Math.max(1, ...texts.map((line) => line.length));
  const range = { row, column, rows: Math.max(1, texts.length), columns };
  refuseProtected(spreadsheet, sheet, range, email);
  const before = cellAt(sheet, row, column);
  const entered: StoredCell[][] = texts.map((line, down) =>
    line.map((text, across) => {
      const place = { sheet, row: row + down, column: column + across };
      return enteredInstead(
        spreadsheet,
        place,
        sheet.rows[place.row - 1]?.[place.column - 1] ?? null,
        text,
        now,
      );
    }),
  );
  grow(spreadsheet, sheet, 'rows', row + range.rows - 1);
  grow(spreadsheet, sheet, 'columns', column + columns - 1);
  replaceCells(sheet, range, (there, down, across) => entered[down - row]?.[across - column] ?? there);
  return cellsEdited(sheet.sheetId, range, before, cellAt(sheet, row, column));
}

/** The Delete key: contents go, looks and notes stay. */
export function clearContents(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  range: RangeState,
  { email, now }: Person,
): PersonEdit {
  refuseProtected(spreadsheet, sheet, range, email);
  const first = cellAt(sheet, range.row, range.column);
  const written = { ...range, rows: Math.min(range.rows, Math.max(1, sheet.rows.length - range.row + 1)) };
  replaceCells(sheet, written, (before, row, column) =>
    hasContent(before) ? enteredInstead(spreadsheet, { sheet, row, column }, before, '', now) : before,
  );
  return cellsEdited(sheet.sheetId, range, first, cellAt(sheet, range.row, range.column));
}

function grow(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  lines: 'rows' | 'columns',
  needed: number,
): void {
  const there = lines === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (needed > there)
    insertLines(spreadsheet, sheet, lines, { at: there + 1, count: needed - there, looksOf: there });
}

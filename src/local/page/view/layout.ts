import { displayValue } from '../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../sheets/cells/stored-cell.ts';
import type { ProtectionState, SheetState, SpreadsheetState } from '../../sheets/state.ts';
import { lastColumn, lastRow } from '../../sheets/structure/extent.ts';
import { mayEdit } from '../../sheets/structure/protect.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { areaOf } from '../api/edit/areas.ts';
import type { Guard, SheetLayout } from '../messages.ts';
import { filteredHeights } from './filtering.ts';
import { rowHeights } from './row-heights.ts';

/** What Google gives a new row and column. */
const plainHeight = 21;
const plainWidth = 100;

/** A tab's measures, column names and protections: all of it that is there before any cell is read. */
export function layoutOf(workspace: Workspace, sheetId: number): SheetLayout {
  const { spreadsheet, sheet } = sheetOf(workspace, sheetId);
  const columnWidths = Array.from({ length: sheet.maxColumns }, (_, index) => {
    const line = sheet.columnLines[index + 1];
    return line?.hidden ? 0 : (line?.size ?? plainWidth);
  });
  const first = sheet.filter?.range.column ?? 1;
  const headerRow = Math.max(1, sheet.frozenRows);
  return {
    sheetId,
    name: sheet.name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    lastRow: lastRow(sheet),
    lastColumn: lastColumn(sheet),
    selected: { row: sheet.selection?.row ?? 1, column: sheet.selection?.column ?? 1 },
    columnWidths,
    defaultRowHeight: plainHeight,
    rowHeights: {
      ...rowHeights(sheet, columnWidths, plainHeight),
      ...filteredHeights(spreadsheet, sheet, new Date(workspace.state.now)),
    },
    headers: columnWidths.map((_, index) =>
      displayValue(cellAt(sheet, headerRow, index + 1), spreadsheet.locale),
    ),
    guards: sheet.protections.flatMap((protection) => guards(spreadsheet, sheet, protection, workspace.user)),
    merges: (sheet.merges ?? []).map(areaOf),
    filter: sheet.filter
      ? {
          area: areaOf(sheet.filter.range),
          hides: Object.keys(sheet.filter.criteria).map((place) => first + Number(place) - 1),
        }
      : null,
  };
}

export function sheetOf(
  { state }: Workspace,
  sheetId: number,
): { spreadsheet: SpreadsheetState; sheet: SheetState } {
  const spreadsheet = state.spreadsheets[state.spreadsheetId];
  const sheet = spreadsheet?.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!spreadsheet || !sheet) throw new Error('This tab is no longer there.');
  return { spreadsheet, sheet };
}

/** A protection that neither warns nor refuses this person is none to them. */
function guards(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  protection: ProtectionState,
  user: string,
): Guard[] {
  const refuses = !mayEdit(spreadsheet, protection, user);
  if (!refuses && !protection.warningOnly) return [];
  const range = protection.range ?? {
    row: 1,
    column: 1,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
  };
  return [
    {
      ...areaOf(range),
      refuses,
      description: protection.description,
      open: protection.unprotected.map(areaOf),
    },
  ];
}

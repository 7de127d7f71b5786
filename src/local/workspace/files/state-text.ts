import { type PackedSheet, packSheet, unpackSheet } from '../../sheets/cells/pack-sheet.ts';
import type { SheetState, SpreadsheetState } from '../../sheets/state.ts';
import type { WorkspaceState } from '../state.ts';

type Packed = Omit<WorkspaceState, 'spreadsheets'> & {
  spreadsheets: Record<string, Omit<SpreadsheetState, 'sheets'> & { sheets: (PackedSheet | SheetState)[] }>;
};

/** The whole state as text, with each tab's looks written once. */
export function stateText(state: WorkspaceState): string {
  const spreadsheets = Object.fromEntries(
    Object.entries(state.spreadsheets).map(([id, spreadsheet]) => [
      id,
      { ...spreadsheet, sheets: spreadsheet.sheets.map(packSheet) },
    ]),
  );
  return JSON.stringify({ ...state, spreadsheets } satisfies Packed);
}

/** Reads what `stateText` wrote, and what was written before looks were shared. */
export function readStateText(text: string): WorkspaceState {
  const packed = JSON.parse(text) as Packed;
  const spreadsheets = Object.fromEntries(
    Object.entries(packed.spreadsheets).map(([id, spreadsheet]) => [
      id,
      { ...spreadsheet, sheets: spreadsheet.sheets.map(read) },
    ]),
  );
  return { ...packed, spreadsheets };
}

const read = (sheet: PackedSheet | SheetState): SheetState =>
  'looks' in sheet
    ? unpackSheet(sheet)
    : { ...sheet, rows: sheet.rows.map((cells) => cells.map(withBorders)) };

/** Borders were once kept as a text that said too little to draw them. */
function withBorders(cell: SheetState['rows'][number][number]): typeof cell {
  if (typeof cell !== 'object' || cell === null || typeof cell.borders !== 'string') return cell;
  const { borders: _borders, ...rest } = cell;
  return rest;
}

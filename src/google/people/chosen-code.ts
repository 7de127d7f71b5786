import type { GoogleServices } from '../services.ts';

/** The code of an application or project on the row a person has clicked; '' when there is none. */
export function chosenCode({ SpreadsheetApp }: GoogleServices): string {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const row = sheet.getActiveRange()?.getRow() ?? 0;
  const width = sheet.getLastColumn();
  if (row < 2 || width === 0) return '';
  const shown = sheet.getRange(row, 1, 1, width).getDisplayValues()[0] ?? [];
  return shown.map((cell) => cell.trim()).find((cell) => /^A-\d+$/.test(cell)) ?? '';
}

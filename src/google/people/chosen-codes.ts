import type { GoogleServices } from '../services.ts';

/** Codes of the applications or projects on all rows a person has chosen, several stretches of them too; none twice. */
export function chosenCodes({ SpreadsheetApp }: GoogleServices): readonly string[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const [width, last] = [sheet.getLastColumn(), sheet.getLastRow()];
  const found = new Set<string>();
  for (const range of ranges) {
    const first = Math.max(2, range.getRow());
    const count = Math.min(last, range.getRow() + range.getNumRows() - 1) - first + 1;
    if (width === 0 || count < 1) continue;
    for (const line of sheet.getRange(first, 1, count, width).getDisplayValues()) {
      const code = line.map((cell) => cell.trim()).find((cell) => /^A-\d+$/.test(cell));
      if (code !== undefined) found.add(code);
    }
  }
  return [...found];
}

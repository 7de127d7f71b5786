import type { GoogleServices } from '../services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const tries = 5;
const pause = 1000;

/**
 * The sheet Forms writes the answers of this form into, found by its form and not by its name, which Google localises
 * and people change. Google may make it some seconds after the form was linked; null when it is not there yet.
 */
export function findResponseSheet(
  { SpreadsheetApp, Utilities }: GoogleServices,
  formId: string,
): Sheet | null {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((sheet) => sheet.getFormUrl()?.includes(formId));
    if (found) return found;
    if (attempt === 0 && SpreadsheetApp.getActiveSpreadsheet().getSheets().length === 0) return null;
    SpreadsheetApp.flush();
    Utilities.sleep(pause);
  }
  return null;
}

/** A tab into which an office pasted answers: most of the form's titles stand in its first row; without titles, the tab in front if it starts with a time stamp. */
export function sheetLike({ SpreadsheetApp }: GoogleServices, titles: readonly string[]): Sheet | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const headersOf = (sheet: Sheet): string[] =>
    sheet.getLastColumn() === 0
      ? []
      : (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0] ?? []).map((header) =>
          header.trim(),
        );
  if (titles.length === 0) {
    const active = spreadsheet.getActiveSheet();
    const headers = headersOf(active);
    return headers.length > 3 && /time|datum|vrijeme|vreme|ora|zaman|време/i.test(headers[0] ?? '')
      ? active
      : null;
  }
  const shared = spreadsheet.getSheets().map((sheet) => {
    const headers = new Set(headersOf(sheet));
    return { sheet, count: titles.filter((title) => headers.has(title.trim())).length };
  });
  const best = shared.reduce<(typeof shared)[number] | null>(
    (most, entry) => (most && most.count >= entry.count ? most : entry),
    null,
  );
  return best && best.count * 2 >= titles.length ? best.sheet : null;
}

import { parse } from 'csv-parse/sync';
import { displayValue, showsDate } from '../sheets/cells/reading/display-value.ts';
import { putCell } from '../sheets/cells/stored-cell.ts';
import type { CellState, SheetState, SpreadsheetState } from '../sheets/state.ts';
import { newSheet, nextId } from '../sheets/structure/new-spreadsheet.ts';
import { sheetLocale } from '../sheets/typing/locale.ts';
import { parseAsTyped } from '../sheets/typing/parse-as-typed.ts';
import type { WorkspaceState } from '../workspace/state.ts';
import { asTyped } from './linked-sheet/answer-cell.ts';
import { freeSheetName, unlinkForm } from './linked-sheet/link-form.ts';
import { placeColumn, plannedColumns } from './linked-sheet/response-columns.ts';
import { responseWords } from './linked-sheet/response-words.ts';
import { linkedFormUrl } from './service/form-urls.ts';
import type { FormState } from './state.ts';

/**
 * An office's own response sheet from the sheet's *Download › CSV*, linked to its form. Cells hold again what Sheets
 * held: the file shows a British sheet, so `17/02/2026 15:44:05` is a date and `45` a number, while `=...` is text, as
 * Forms left it, and so is `15.000 €`, which an amount of money would not have been shown as. Columns the form does not know (a deleted question, one that staff inserted) stay plain columns.
 * The form's own store of responses is not in such a file and stays empty.
 */
export function importLinkedSheet(
  state: WorkspaceState,
  form: FormState,
  given: { csv: string; spreadsheetId: string; locale?: string },
): SheetState {
  const spreadsheet = spreadsheetById(state, given.spreadsheetId);
  const locale = given.locale ?? 'en_GB';
  const records = read(given.csv);
  const words = responseWords(locale);
  unlinkForm(state, form);
  const sheet = filledSheet(spreadsheet, freeSheetName(spreadsheet, locale), records, (text) => {
    const typed = asTyped({ locale }, text, undefined, state.now);
    return showsDate(typed.format) || displayValue(typed, locale) === text ? typed : { value: text };
  });
  sheet.formUrl = linkedFormUrl(form);
  form.destination = {
    spreadsheetId: spreadsheet.id,
    sheetId: sheet.sheetId,
    appearsAfterFlushes: 0,
    replayed: [],
  };
  const waiting = [...plannedColumns(form, words)];
  records[0]?.forEach((header, index) => {
    const found = waiting.findIndex((planned) => planned.header === header);
    for (const planned of found < 0 ? [] : waiting.splice(found, 1)) placeColumn(sheet, index + 1, planned);
  });
  return sheet;
}

/**
 * The form's own *Responses › Download responses (.csv)*, imported or pasted into a plain tab: nothing links it to the
 * form, ticks are joined with ";", and what Sheets cannot read as a date, such as `2026/02/17 3:44:05 PM GMT+1`, is text.
 * `convert` false: imported without *Convert text to numbers, dates and formulas*, so that everything stays text.
 */
export function importDownloadedResponses(
  state: WorkspaceState,
  given: { csv: string; spreadsheetId: string; tabName: string; convert?: boolean },
): SheetState {
  const spreadsheet = spreadsheetById(state, given.spreadsheetId);
  const rules = {
    locale: sheetLocale(spreadsheet.locale),
    format: undefined,
    textFormatStopsFormulas: true,
    year: new Date(state.now).getUTCFullYear(),
  };
  return filledSheet(spreadsheet, given.tabName, read(given.csv), (text) => {
    if (given.convert === false) return { value: text };
    const typed = parseAsTyped(text, rules);
    return 'empty' in typed ? {} : typed;
  });
}

const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true });

function filledSheet(
  spreadsheet: SpreadsheetState,
  name: string,
  records: readonly (readonly string[])[],
  cell: (text: string) => CellState,
): SheetState {
  const sheet = newSheet(nextId(spreadsheet), name);
  sheet.maxRows = Math.max(sheet.maxRows, records.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, records[0]?.length ?? 0);
  sheet.frozenRows = 1;
  records.forEach((record, row) => {
    record.forEach((text, column) => {
      if (text !== '') putCell(sheet, row + 1, column + 1, row === 0 ? { value: text } : cell(text));
    });
  });
  spreadsheet.sheets.unshift(sheet);
  return sheet;
}

function spreadsheetById(state: WorkspaceState, id: string): SpreadsheetState {
  const spreadsheet = state.spreadsheets[id];
  if (!spreadsheet) throw new Error(`There is no spreadsheet ${id}.`);
  return spreadsheet;
}

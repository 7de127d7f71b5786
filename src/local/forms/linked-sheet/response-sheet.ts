import { instantToSerial } from '../../sheets/cells/serial-date.ts';
import { cellAt, changeCell, hasContent, putCell, valueAt } from '../../sheets/cells/stored-cell.ts';
import type { SheetState, SpreadsheetState } from '../../sheets/state.ts';
import { lastRow } from '../../sheets/structure/extent.ts';
import { insertLines } from '../../sheets/structure/lines/change-lines.ts';
import type { WorkspaceState } from '../../workspace/state.ts';
import type { FormState, ResponseState } from '../state.ts';
import { answerCell } from './answer-cell.ts';
import { isSameColumn, placeColumn, placedColumns, plannedColumns } from './response-columns.ts';
import { responseWords } from './response-words.ts';

export type LinkedSheet = { readonly spreadsheet: SpreadsheetState; readonly sheet: SheetState };

/** The sheet the form writes to, or undefined while there is none (not linked, not there yet, deleted). */
export function linkedSheet(state: WorkspaceState, form: FormState): LinkedSheet | undefined {
  const spreadsheet = form.destination && state.spreadsheets[form.destination.spreadsheetId];
  const sheet = spreadsheet?.sheets.find(({ sheetId }) => sheetId === form.destination?.sheetId);
  return spreadsheet && sheet ? { spreadsheet, sheet } : undefined;
}

/**
 * Brings the headers up to the form: a renamed question renames its header, a new one gets a column after the form's
 * last, a deleted one keeps its column (platform fact: section 5, "Columns"). A header people changed by hand stays
 * until its question is renamed.
 */
export function refreshResponseSheet(state: WorkspaceState, form: FormState): void {
  const linked = linkedSheet(state, form);
  if (!linked) return;
  const { spreadsheet, sheet } = linked;
  let placed = placedColumns(sheet);
  for (const planned of plannedColumns(form, responseWords(spreadsheet.locale))) {
    const found = placed.find(({ column }) => isSameColumn(column, planned.column));
    if (found?.header === planned.header) continue;
    const position = found?.position ?? (placed.at(-1)?.position ?? 0) + 1;
    if (!found) makeRoom(linked, position);
    placeColumn(sheet, position, planned);
    changeCell(sheet, 1, position, { value: planned.header || undefined });
    placed = placedColumns(sheet);
  }
}

/** Forms puts a new question beside its last one; what people keep there moves to the right. */
function makeRoom({ spreadsheet, sheet }: LinkedSheet, position: number): void {
  const isTaken = sheet.rows.some((cells) => hasContent(cells[position - 1]));
  if (isTaken || position > sheet.maxColumns)
    insertLines(spreadsheet, sheet, 'columns', {
      at: position,
      count: 1,
      looksOf: Math.max(1, position - 1),
    });
}

/** Writes a response and tells its row: over its own row when it has one, else below the last row with content. */
export function writeResponseRow(
  { spreadsheet, sheet }: LinkedSheet,
  form: FormState,
  response: ResponseState,
  existingRow?: number,
): number {
  const row = existingRow ?? Math.max(lastRow(sheet), 1) + 1;
  sheet.maxRows = Math.max(sheet.maxRows, row);
  for (const { position, column } of placedColumns(sheet)) {
    const itemIsGone = column.holds === 'answer' && !form.items.some(({ id }) => id === column.itemId);
    if (itemIsGone) continue;
    putCell(
      sheet,
      row,
      position,
      answerCell(spreadsheet, form, response, column, cellAt(sheet, row, position)),
    );
  }
  return row;
}

/**
 * The row a response was written to, wherever sorting or inserted rows took it: known by its timestamp, which has
 * milliseconds, and among equals by its other cells.
 */
export function findResponseRow(
  { spreadsheet, sheet }: LinkedSheet,
  form: FormState,
  response: ResponseState,
): number | undefined {
  const columns = placedColumns(sheet);
  const timestamp = columns.find(({ column }) => column.holds === 'timestamp');
  if (!timestamp) return undefined;
  const serial = instantToSerial(Date.parse(response.timestamp), spreadsheet.timeZone);
  const agreement = (row: number): number =>
    columns.filter(({ position, column }) => {
      const expected = answerCell(spreadsheet, form, response, column, {}).value;
      return expected === valueAt(sheet, row, position);
    }).length;
  const rows = sheet.rows.flatMap((_, index) =>
    valueAt(sheet, index + 1, timestamp.position) === serial ? [index + 1] : [],
  );
  return rows.length < 2 ? rows[0] : rows.sort((one, other) => agreement(other) - agreement(one))[0];
}

import { displayValue } from '../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../sheets/cells/stored-cell.ts';
import type { RangeState } from '../../sheets/state.ts';
import type { FormState } from '../state.ts';
import { placedColumns } from './response-columns.ts';
import type { LinkedSheet } from './response-sheet.ts';

/**
 * What the spreadsheet's form-submit trigger is told
 * (developers.google.com/apps-script/guides/triggers/events#form-submit): no response id, no form, all values as shown.
 */
export type FormSubmitEvent = {
  readonly formId: string;
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly row: number;
  readonly range: RangeState;
  /** As shown, from column A to the form's last column. */
  readonly values: readonly string[];
  /** By header; questions with the same title share one entry. */
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
};

/** `before` holds the row's values before an edit: what did not change is told as ''. */
export function formSubmitEvent(
  { spreadsheet, sheet }: LinkedSheet,
  form: FormState,
  row: number,
  before?: readonly string[],
): FormSubmitEvent {
  const shown = shownRow({ spreadsheet, sheet }, row);
  const values = shown.map((value, index) => (before && before[index] === value ? '' : value));
  const namedValues: Record<string, string[]> = {};
  for (const { position } of placedColumns(sheet)) {
    const header = displayValue(cellAt(sheet, 1, position), spreadsheet.locale);
    namedValues[header] = [...(namedValues[header] ?? []), values[position - 1] ?? ''];
  }
  return {
    formId: form.id,
    spreadsheetId: spreadsheet.id,
    sheetId: sheet.sheetId,
    row,
    range: { row, column: 1, rows: 1, columns: Math.max(values.length, 1) },
    values,
    namedValues,
  };
}

export function shownRow({ spreadsheet, sheet }: LinkedSheet, row: number): string[] {
  const width = placedColumns(sheet).at(-1)?.position ?? 0;
  return Array.from({ length: width }, (_, index) =>
    displayValue(cellAt(sheet, row, index + 1), spreadsheet.locale),
  );
}

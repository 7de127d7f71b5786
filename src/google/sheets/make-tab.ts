import type { Column, ColumnKind, TabDefinition } from '../../core/workbook/tab.ts';
import type { GoogleServices } from '../services.ts';
import { anchorColumn } from './columns.ts';
import { tabMetadata } from './places.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Number formats by kind. Text is "@", so that 007 stays 007 and 1/2 does not become a date. */
const formats: Record<ColumnKind, string> = {
  text: '@',
  typed: 'General',
  'long-text': '@',
  link: '@',
  number: 'General',
  percent: '0.0',
  points: '0.00',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
  'date-time': 'yyyy-mm-dd hh:mm',
  score: 'General',
};

const wrapped: readonly ColumnKind[] = ['long-text', 'typed'];

const scores = ['0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4', '4.5', '5', 'n/a'];

/**
 * A new tab with its headers; a name that is taken already gets an addition, because names are the office's to choose.
 * A tab of that name with nothing in it is what a run cut short left: it is gone on with.
 */
export function makeTab({ SpreadsheetApp }: GoogleServices, definition: TabDefinition): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = spreadsheet.getSheets();
  const inFront = spreadsheet.getActiveSheet();
  const sheet =
    emptyTab(taken, definition.title) ??
    spreadsheet.insertSheet(freeName(taken, definition.title), taken.length);
  sheet.addDeveloperMetadata(tabMetadata, definition.key);
  sheet.setFrozenRows(1);
  // The code stays in sight however far to the right somebody reads.
  if (definition.columns[0]?.key === 'code') sheet.setFrozenColumns(1);
  addMissingColumns(SpreadsheetApp, sheet, definition.columns, 0);
  // A new tab comes to the front by itself; whoever is at work stays where they are.
  spreadsheet.setActiveSheet(inFront);
  return sheet;
}

const freeName = (taken: readonly Sheet[], title: string): string =>
  taken.some((sheet) => sheet.getName() === title) ? `${title} (CSO Cooperation)` : title;

const emptyTab = (taken: readonly Sheet[], title: string): Sheet | undefined =>
  taken.find((sheet) => sheet.getName() === title && sheet.getLastRow() === 0 && !sheet.getFormUrl());

/**
 * Adds columns to the right of everything there is, so that nothing of the office's is touched. The headers come last,
 * because by them a column counts as made: a run cut short before is simply run again.
 */
export function addMissingColumns(
  SpreadsheetApp: GoogleServices['SpreadsheetApp'],
  sheet: Sheet,
  columns: readonly Column[],
  width: number,
): void {
  const first = width + 1;
  const spare = sheet.getMaxColumns() - width;
  if (spare < columns.length) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns.length - spare);
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(2, first, rows, columns.length).setVerticalAlignment('top');
  for (const { start, length, value } of alike(columns, ({ width }) => width))
    sheet.setColumnWidths(first + start, length, value);
  for (const { start, length, value } of alike(columns, ({ kind }) => formats[kind]))
    sheet.getRange(2, first + start, rows, length).setNumberFormat(value);
  for (const { start, length, value } of alike(columns, ({ kind }) => wrapped.includes(kind)))
    if (value) sheet.getRange(2, first + start, rows, length).setWrap(true);
  for (const { start, length, value } of alike(columns, ({ hidden }) => hidden === true))
    if (value) sheet.hideColumns(first + start, length);
  columns.forEach((column, index) => {
    const choices = column.kind === 'score' ? scores : column.choices;
    if (choices)
      // A warning only: what is typed is checked again when it is read, and a script must be able to write beside it.
      sheet.getRange(2, first + index, rows, 1).setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([...choices], true)
          .setAllowInvalid(true)
          .setHelpText(column.note)
          .build(),
      );
  });
  protectRuns(sheet, columns, first);
  sheet
    .getRange(1, first, 1, columns.length)
    .setNotes([columns.map((column) => column.note)])
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setValues([columns.map((column) => column.header)]);
  columns.forEach(({ key }, index) => {
    anchorColumn(sheet, first + index, key);
  });
}

/** Neighbouring columns with the same value, to be set together: each call takes its time. */
function alike<Value>(
  columns: readonly Column[],
  looks: (column: Column) => Value,
): { readonly start: number; length: number; readonly value: Value }[] {
  const runs: { readonly start: number; length: number; readonly value: Value }[] = [];
  columns.forEach((column, start) => {
    const value = looks(column);
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.length += 1;
    else runs.push({ start, length: 1, value });
  });
  return runs;
}

/** Columns we write warn before a person types over them. A warning, not a lock: whoever runs the add-on must be able to write. */
function protectRuns(sheet: Sheet, columns: readonly Column[], first: number): void {
  let start = 0;
  for (let index = 0; index <= columns.length; index += 1) {
    if (columns[index]?.writtenBy === 'us') continue;
    if (index > start)
      sheet
        .getRange(1, first + start, sheet.getMaxRows(), index - start)
        .protect()
        .setDescription('Written by CSO Cooperation')
        .setWarningOnly(true);
    start = index + 1;
  }
}

import * as people from '../../../sheets/people.ts';
import type { SheetState, SpreadsheetState } from '../../../sheets/state.ts';
import { columnLetters } from '../../../sheets/structure/a1.ts';
import { hideSheet } from '../../../sheets/structure/change-sheets.ts';
import { linesOf } from '../../../sheets/structure/lines/change-lines.ts';
import type { PersonEdit } from '../../../sheets/structure/person-edit.ts';
import { refuseProtected } from '../../../sheets/structure/protect.ts';
import type { Area, Edit, Lines } from '../../messages.ts';
import { rangeOf } from './areas.ts';
import { clearContents, writeTexts } from './edit-cells.ts';

type Sheetless = Extract<Edit, { kind: 'add-tab' }>;
export type SheetEdit = Exclude<Edit, Sheetless>;

/** Does by hand what Sheets lets this person do, and gives what triggers are told; throws a Refusal in its words. */
export function editSheet(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  edit: SheetEdit,
  person: people.Person,
): PersonEdit {
  const { sheetId } = sheet;
  const byRow = 'lines' in edit && edit.lines === 'rows';
  switch (edit.kind) {
    case 'write':
      return writeTexts(spreadsheet, sheet, edit, person);
    case 'clear':
      return clearContents(spreadsheet, sheet, rangeOf(edit.area), person);
    case 'insert':
      return (byRow ? people.insertRows : people.insertColumns)(spreadsheet, sheetId, edit.at, edit.count);
    case 'delete':
      refuseProtected(spreadsheet, sheet, linesRange(sheet, edit), person.email);
      return (byRow ? people.deleteRows : people.deleteColumns)(spreadsheet, sheetId, edit.at, edit.count);
    case 'resize':
      eachLine(sheet, edit, (line) => {
        line.size = edit.size;
      });
      break;
    case 'hide':
      eachLine(sheet, edit, (line) => {
        line.hidden = edit.hidden;
      });
      break;
    case 'sort':
      sort(spreadsheet, sheet, edit, person);
      break;
    case 'filter':
      if (edit.area) sheet.filter = { range: rangeOf(edit.area), criteria: {} };
      else delete sheet.filter;
      break;
    case 'filter-values':
      hideValues(sheet, edit.column, edit.hidden);
      break;
    case 'rename-tab':
      return people.renameSheet(spreadsheet, sheetId, edit.name);
    case 'move-tab':
      return people.moveSheet(spreadsheet, sheetId, edit.index);
    case 'hide-tab':
      if (edit.hidden) hideSheet(spreadsheet, sheet);
      else sheet.hidden = false;
      break;
    case 'delete-tab':
      return people.deleteSheet(spreadsheet, sheetId);
  }
  return { sheetId, changeType: 'OTHER' };
}

/** What is told to the person afterwards, and what "Undo" names. */
export function saidOf(edit: Edit, name: string): string {
  const lines = (words: string) => ('lines' in edit ? `${lineWords(edit)} ${words}` : words);
  switch (edit.kind) {
    case 'write':
      return edit.texts.length === 1 && edit.texts[0]?.length === 1
        ? `${columnLetters(edit.column)}${edit.row} changed`
        : `${edit.texts.length} rows pasted at ${columnLetters(edit.column)}${edit.row}`;
    case 'clear':
      return `${areaName(edit.area)} cleared`;
    case 'insert':
      return `${edit.count} ${edit.count === 1 ? edit.lines.slice(0, -1) : edit.lines} inserted`;
    case 'delete':
      return lines('deleted');
    case 'resize':
      return lines('resized');
    case 'hide':
      return lines(edit.hidden ? 'hidden' : 'shown');
    case 'sort':
      return `Sorted by column ${columnLetters(edit.column)}, ${edit.ascending ? 'A to Z' : 'Z to A'}`;
    case 'filter':
      return edit.area ? 'Filter created' : 'Filter removed';
    case 'filter-values':
      return `Column ${columnLetters(edit.column)} filtered`;
    case 'add-tab':
      return 'Sheet added';
    case 'rename-tab':
      return `${name} renamed to ${edit.name}`;
    case 'move-tab':
      return `${name} moved`;
    case 'hide-tab':
      return `${name} ${edit.hidden ? 'hidden' : 'shown'}`;
    case 'delete-tab':
      return `${name} deleted`;
  }
}

function hideValues({ filter }: SheetState, column: number, hidden: readonly string[]): void {
  if (!filter) return;
  const place = String(column - filter.range.column + 1);
  if (hidden.length > 0) filter.criteria[place] = { hiddenValues: [...hidden] };
  else delete filter.criteria[place];
}

const areaName = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): string => {
  const from = `${columnLetters(firstColumn)}${firstRow}`;
  const to = `${columnLetters(lastColumn)}${lastRow}`;
  return from === to ? from : `${from} to ${to}`;
};

function lineWords({ lines, at, count }: { lines: Lines; at: number; count: number }): string {
  const name = (position: number) => (lines === 'rows' ? String(position) : columnLetters(position));
  const word = lines === 'rows' ? 'Row' : 'Column';
  return count === 1 ? `${word} ${name(at)}` : `${word}s ${name(at)} to ${name(at + count - 1)}`;
}

function eachLine(
  sheet: SheetState,
  { lines, at, count }: { lines: Lines; at: number; count: number },
  change: (line: { size?: number; hidden?: boolean }) => void,
): void {
  const known = linesOf(sheet, lines);
  for (let position = at; position < at + count; position += 1) {
    const line = known[position] ?? {};
    change(line);
    known[position] = line;
  }
}

const linesRange = (sheet: SheetState, { lines, at, count }: { lines: Lines; at: number; count: number }) =>
  lines === 'rows'
    ? { row: at, column: 1, rows: count, columns: sheet.maxColumns }
    : { row: 1, column: at, rows: sheet.maxRows, columns: count };

/** Within the filter where there is one, else everything below the frozen rows. */
function sort(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  { column, ascending }: { column: number; ascending: boolean },
  { email }: people.Person,
): void {
  const filtered = sheet.filter?.range;
  const header = filtered?.row ?? sheet.frozenRows;
  const range = {
    row: header + 1,
    column: filtered?.column ?? 1,
    rows: (filtered ? header + filtered.rows - 1 : sheet.maxRows) - header,
    columns: filtered?.columns ?? sheet.maxColumns,
  };
  if (range.rows < 1) return;
  refuseProtected(spreadsheet, sheet, range, email);
  people.sortRows(spreadsheet, sheet.sheetId, [{ column, ascending }], range);
}

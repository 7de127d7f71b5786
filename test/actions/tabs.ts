import { tabNamed } from '../../src/local/commands/demo/steps/office.ts';
import { displayValue } from '../../src/local/sheets/cells/reading/display-value.ts';
import { cellAt } from '../../src/local/sheets/cells/stored-cell.ts';
import * as people from '../../src/local/sheets/people.ts';
import type { CellState, SheetState, SpreadsheetState } from '../../src/local/sheets/state.ts';
import type { Workspace } from '../../src/local/workspace/workspace.ts';

export const spreadsheetOf = ({ state }: Workspace): SpreadsheetState => {
  const spreadsheet = state.spreadsheets[state.spreadsheetId];
  if (!spreadsheet) throw new Error('There is no spreadsheet.');
  return spreadsheet;
};

export function sheetOf(workspace: Workspace, tab: string): SheetState {
  const sheet = tabNamed(workspace, tab);
  if (!sheet) throw new Error(`There is no tab ${tab}: ${tabNames(workspace).join(', ')}`);
  return sheet;
}

export const tabNames = (workspace: Workspace): string[] =>
  spreadsheetOf(workspace).sheets.map(({ name }) => name);

export const responsesTabOf = (workspace: Workspace, formId: string): SheetState => {
  const found = spreadsheetOf(workspace).sheets.find(({ formUrl }) => formUrl?.includes(formId));
  if (!found) throw new Error('The form is not linked.');
  return found;
};

export const headersOf = (sheet: SheetState): string[] =>
  (sheet.rows[0] ?? []).map((_, index) => String(cellAt(sheet, 1, index + 1).value ?? ''));

export function columnOf(sheet: SheetState, header: string): number {
  const column = headersOf(sheet).indexOf(header) + 1;
  if (column === 0) throw new Error(`${sheet.name} has no column ${header}.`);
  return column;
}

/** The row in which a column shows a text. */
export function rowWhere(sheet: SheetState, header: string, text: string): number {
  const column = columnOf(sheet, header);
  const row = sheet.rows.findIndex((_, index) => String(cellAt(sheet, index + 1, column).value) === text) + 1;
  if (row === 0) throw new Error(`${sheet.name} has no "${text}" under ${header}.`);
  return row;
}

/** A cell found as people find it: by what stands in its row, and its header. */
export function cellOf(
  workspace: Workspace,
  tab: string,
  at: readonly [header: string, text: string],
  header: string,
): CellState {
  const sheet = sheetOf(workspace, tab);
  return cellAt(sheet, rowWhere(sheet, ...at), columnOf(sheet, header));
}

/** A person types into a cell. */
export function type(
  workspace: Workspace,
  tab: string,
  at: readonly [header: string, text: string],
  header: string,
  text: string,
): void {
  const sheet = sheetOf(workspace, tab);
  typeAt(workspace, tab, rowWhere(sheet, ...at), columnOf(sheet, header), text);
}

export function typeAt(workspace: Workspace, tab: string, row: number, column: number, text: string): void {
  const { sheetId } = sheetOf(workspace, tab);
  workspace.change(() =>
    people.typeInCell(spreadsheetOf(workspace), sheetId, row, column, text, {
      email: workspace.user,
      now: new Date(workspace.clock.now),
    }),
  );
}

/** A person does something else to a tab by hand. */
export function by<Rest extends readonly unknown[]>(
  act: (state: SpreadsheetState, sheetId: number, ...rest: Rest) => unknown,
  workspace: Workspace,
  tab: string,
  ...rest: Rest
): void {
  const { sheetId } = sheetOf(workspace, tab);
  workspace.change(() => act(spreadsheetOf(workspace), sheetId, ...rest));
}

/** A cell of a tab as people see it, with its note and whether it computes. */
type SeenCell = { readonly shown: string; readonly note: string; readonly formula: string };

/** A tab as people see it: rows by header, columns without header by number; the order of rows and columns as it is. */
export function seen(workspace: Workspace, tab: string): Record<string, SeenCell>[] {
  const sheet = sheetOf(workspace, tab);
  const { locale } = spreadsheetOf(workspace);
  const headers = headersOf(sheet);
  return sheet.rows.slice(1).flatMap((cells, row) => {
    const line: Record<string, SeenCell> = {};
    cells.forEach((_, index) => {
      const cell = cellAt(sheet, row + 2, index + 1);
      const shown = displayValue(cell, locale);
      const { note = '', formula = '' } = cell;
      if (shown !== '' || note !== '' || formula !== '')
        line[headers[index] || `column ${index + 1}`] = { shown, note, formula };
    });
    return Object.keys(line).length === 0 ? [] : [line];
  });
}

/** Column by column what is shown in the row of an application. */
export function applicationSeen(workspace: Workspace, code: string): Record<string, string> {
  const row = seen(workspace, 'Applications').find(({ Code }) => Code?.shown === code) ?? {};
  return Object.fromEntries(Object.entries(row).map(([header, { shown }]) => [header, shown]));
}

/** The applications by code, whatever the order of rows and columns; without what differs by the moment of a run. */
export function applicationsSeen(
  workspace: Workspace,
  without: readonly string[] = [],
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    seen(workspace, 'Applications')
      .map((row): [string, Record<string, string>] => [
        row.Code?.shown ?? '',
        Object.fromEntries(
          Object.entries(row)
            .filter(([header]) => !without.includes(header))
            .map(([header, { shown, note }]) => [header, note === '' ? shown : `${shown} (${note})`]),
        ),
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Everything in the cells of every tab but the Log: values, formulas, notes and looks. */
export const cellsOf = (workspace: Workspace): Record<string, unknown> =>
  Object.fromEntries(
    spreadsheetOf(workspace)
      .sheets.filter(({ name }) => name !== 'Log')
      .map(({ name, rows, protections, columnLines, frozenRows }) => [
        name,
        {
          rows: structuredClone(rows),
          protections: protections.length,
          columnLines: structuredClone(columnLines),
          frozenRows,
        },
      ]),
  );

/** To whom mail went, and about what. */
export const letters = ({ outbox }: Workspace): string[] =>
  outbox.map(({ to, subject }) => `${to.join(', ')}: ${subject}`);

export { people };

import { unpack } from '../../../../../sidebar/app/unpack.ts';
import type { Reply } from '../../../../contract/answer.ts';
import type { Input, Output, ProcedureName } from '../../../../contract/contract.ts';
import { settingsTab } from '../../../../core/workbook/call-tabs.ts';
import { displayValue } from '../../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../../sheets/cells/stored-cell.ts';
import { typeInCell } from '../../../sheets/people.ts';
import type { SheetState } from '../../../sheets/state.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { DemoProblem } from '../demo-problem.ts';

/** Presses a menu item and gives what the add-on said. Throws a DemoProblem when it did nothing. */
export function press(workspace: Workspace, item: string): string {
  const { alerts } = workspace.clickMenu(item);
  const last = alerts[alerts.length - 1];
  if (last && last.title !== 'CSO Cooperation') throw new DemoProblem(`"${item}": ${last.message}`);
  return last?.message ?? '';
}

/** Asks what the sidebar asks. Throws a DemoProblem with the add-on's own words when it refuses. */
export function ask<Name extends ProcedureName>(
  workspace: Workspace,
  procedure: Name,
  input: Input<Name>,
): Output<Name> {
  const reply = workspace.callFromSidebar('callServer', [{ procedure, input }]) as Reply;
  if (!reply.ok) throw new DemoProblem(`${procedure}: ${reply.message}`);
  return unpack(reply.value) as Output<Name>;
}

/** Types into the Value column of the Settings tab, beside the setting's code. */
export function typeSettings(workspace: Workspace, settings: Readonly<Record<string, string>>): void {
  const sheet = tabNamed(workspace, settingsTab.title);
  const place = (key: string) =>
    columnOf(sheet, settingsTab.columns.find((column) => column.key === key)?.header ?? '');
  for (const [code, text] of Object.entries(settings)) {
    const row =
      sheet?.rows.findIndex((_, index) => cellAt(sheet, index + 1, place('code')).value === code) ?? -1;
    if (!sheet || row < 0) throw new DemoProblem(`The Settings tab has no row "${code}".`);
    workspace.change((state) => {
      const spreadsheet = state.spreadsheets[state.spreadsheetId];
      const person = { email: workspace.user, now: new Date(state.now) };
      if (spreadsheet) typeInCell(spreadsheet, sheet.sheetId, row + 1, place('value'), text, person);
    });
  }
}

export const tabNamed = ({ state }: Workspace, name: string): SheetState | undefined =>
  state.spreadsheets[state.spreadsheetId]?.sheets.find((sheet) => sheet.name === name);

const columnOf = (sheet: SheetState | undefined, header: string): number =>
  (sheet?.rows[0] ?? []).findIndex((_, index) => sheet && cellAt(sheet, 1, index + 1).value === header) + 1;

/** The rows of a tab as a person sees them, by header. */
export function rowsShown(workspace: Workspace, name: string): Record<string, string>[] {
  const { state } = workspace;
  const sheet = tabNamed(workspace, name);
  if (!sheet) return [];
  const locale = state.spreadsheets[state.spreadsheetId]?.locale ?? 'en_GB';
  const headers = (sheet.rows[0] ?? []).map((_, index) => displayValue(cellAt(sheet, 1, index + 1), locale));
  return sheet.rows
    .slice(1)
    .map((_, row) =>
      Object.fromEntries(
        headers.map((header, index) => [header, displayValue(cellAt(sheet, row + 2, index + 1), locale)]),
      ),
    );
}

import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import { wrongArguments } from '../../range/arguments/check-arguments.ts';
import { copySheet, renameSheet } from '../../structure/change-sheets.ts';
import { mayEditSpreadsheet } from '../access.ts';
import { sheetCharts } from '../charts/sheet-charts.ts';
import { type GoogleSheet, type SheetsContext, sheetState } from '../context.ts';
import { entryNamed, enumerations } from '../enumerations.ts';
import { sheetSelection } from './selection.ts';
import { sheetCells } from './sheet-cells.ts';
import { sheetGroups } from './sheet-groups.ts';
import { sheetLines } from './sheet-lines.ts';
import { sheetRules } from './sheet-rules.ts';
import { sheetView } from './sheet-view.ts';

/** A tab. Keeps only its id, so that renaming, moving and deleting are noticed, as on Google. */
export function createSheet(context: SheetsContext, sheetId: number): GoogleSheet {
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  const part = { context, sheetId, self: () => made };
  const made: GoogleSheet = context.object<GoogleSheet>(
    'Sheet',
    {
      ...sheetLines(part),
      ...sheetCells(part),
      ...sheetRules(part),
      ...sheetGroups(part),
      ...sheetCharts(part),
      ...sheetView(part),
      ...sheetSelection(context, sheetId),
      getSheetId: () => sheet().sheetId,
      getName: () => sheet().name,
      getSheetName: () => sheet().name,
      setName: (name: string) => {
        renameSheet(state, sheet(), String(name));
        return made;
      },
      getIndex: () => state.sheets.indexOf(sheet()) + 1,
      getParent: () => context.spreadsheet(),
      getType: () => entryNamed(enumerations.SheetType, 'GRID') as GoogleAppsScript.Spreadsheet.SheetType,
      /** Throws for people who may not edit the spreadsheet (…/reference/spreadsheet/sheet#getFormUrl()). */
      getFormUrl: () => {
        if (!mayEditSpreadsheet(context.execution, state))
          throw new Refusal('You do not have permission to access the requested document.');
        return sheet().formUrl ?? null;
      },
      copyTo: (spreadsheet: unknown) => {
        const inside = insideOf<{ spreadsheetId: string }>(spreadsheet, 'Spreadsheet');
        const target = inside && context.execution.state.spreadsheets[inside.spreadsheetId];
        if (!target) throw wrongArguments('Sheet', 'copyTo', [spreadsheet]);
        const copy = copySheet(target, sheet());
        return context.other(target.id).sheet(copy.sheetId);
      },
    },
    { spreadsheetId: state.id, sheetId },
  );
  return made;
}

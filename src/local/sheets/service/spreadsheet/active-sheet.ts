import { Refusal } from '../../cells/refusal.ts';
import type { SheetState } from '../../state.ts';
import type { GoogleSheet, GoogleSpreadsheet, SheetsContext } from '../context.ts';

export function activeSheet(context: SheetsContext): SheetState {
  const { sheets, activeSheetId } = context.state;
  const found = sheets.find((sheet) => sheet.sheetId === activeSheetId) ?? sheets[0];
  if (!found) throw new Refusal('The spreadsheet has no sheets.');
  return found;
}

const passedOn = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof GoogleSheet & keyof GoogleSpreadsheet)[];

/** What Spreadsheet does to whichever sheet is active. */
export const onActiveSheet = (context: SheetsContext): Partial<GoogleSpreadsheet> =>
  Object.fromEntries(
    passedOn.map((method) => [
      method,
      (...given: unknown[]) => {
        const sheet = context.sheet(activeSheet(context).sheetId);
        return (sheet[method] as (...given: unknown[]) => unknown)(...given);
      },
    ]),
  );

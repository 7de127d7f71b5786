import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { SheetState } from '../../state.ts';
import {
  copySheet,
  deleteSheet,
  insertSheet,
  moveSheet,
  renameSheet,
} from '../../structure/change-sheets.ts';
import { mayEditSpreadsheet } from '../access.ts';
import { type GoogleSheet, type GoogleSpreadsheet, type SheetsContext, sheetState } from '../context.ts';
import { activeSheet } from './active-sheet.ts';

type SheetInside = { spreadsheetId: string; sheetId: number };

/** Spreadsheet's methods for its tabs. */
export function spreadsheetSheets(context: SheetsContext): Partial<GoogleSpreadsheet> {
  const { state } = context;
  const given = (sheet: unknown): SheetState => {
    const inside = insideOf<SheetInside>(sheet, 'Sheet');
    if (inside?.spreadsheetId !== state.id)
      throw new Refusal('The specified sheet is not part of the spreadsheet.');
    return sheetState(context, inside.sheetId);
  };
  const active = () => activeSheet(context);
  const find = (matches: (sheet: SheetState) => boolean) => {
    const found = state.sheets.find(matches);
    return found ? context.sheet(found.sheetId) : null;
  };
  return {
    getSheets: () => state.sheets.map(({ sheetId }) => context.sheet(sheetId)),
    getNumSheets: () => state.sheets.length,
    getSheetByName: (name: string) => find((sheet) => sheet.name === String(name)),
    getSheetById: (id: number) => find((sheet) => sheet.sheetId === Number(id)),
    insertSheet: (...options: unknown[]) => {
      const name = options.find((option) => typeof option === 'string');
      const index = options.find((option) => typeof option === 'number');
      const settings = options.find((option) => typeof option === 'object' && option !== null);
      const template = (settings as { template?: GoogleSheet } | undefined)?.template;
      const sheet = insertSheet(state, {
        ...(name === undefined ? {} : { name }),
        ...(index === undefined ? {} : { index }),
        ...(template ? { template: given(template) } : {}),
      });
      return context.sheet(sheet.sheetId);
    },
    deleteSheet: (sheet: GoogleSheet) => deleteSheet(state, given(sheet)),
    deleteActiveSheet: () => {
      deleteSheet(state, active());
      return context.sheet(state.activeSheetId);
    },
    getActiveSheet: () => context.sheet(active().sheetId),
    setActiveSheet: (sheet: GoogleSheet) => {
      const chosen = given(sheet);
      chosen.hidden = false;
      state.activeSheetId = chosen.sheetId;
      return sheet;
    },
    duplicateActiveSheet: () => {
      const sheet = active();
      return context.sheet(copySheet(state, sheet, state.sheets.indexOf(sheet) + 1).sheetId);
    },
    moveActiveSheet: (position: number) => moveSheet(state, active(), position),
    renameActiveSheet: (name: string) => renameSheet(state, active(), name),
    /** Throws for people who may not edit the spreadsheet (…/reference/spreadsheet/spreadsheet#getFormUrl()). */
    getFormUrl: () => {
      if (!mayEditSpreadsheet(context.execution, state))
        throw new Refusal('You do not have permission to access the requested document.');
      return state.sheets.find((sheet) => sheet.formUrl)?.formUrl ?? null;
    },
  };
}

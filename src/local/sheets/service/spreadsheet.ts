import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import { createRangeList } from '../range/range-list.ts';
import { createMetadata, createMetadataFinder, readMetadataArguments } from '../rules/developer-metadata.ts';
import { createProtection } from '../rules/protection.ts';
import type { SheetState } from '../state.ts';
import { readA1 } from '../structure/a1.ts';
import { deleteSheet, insertSheet, moveSheet, renameSheet } from '../structure/change-sheets.ts';
import { addMetadata, allMetadata } from '../structure/metadata.ts';
import {
  type GoogleRange,
  type GoogleSheet,
  type GoogleSpreadsheet,
  type RangePlace,
  type SheetsContext,
  sheetState,
} from './context.ts';
import { select } from './sheet.ts';
import { createUser } from './user.ts';

type SheetInside = { spreadsheetId: string; sheetId: number };

export function createSpreadsheet(context: SheetsContext): GoogleSpreadsheet {
  const { state } = context;
  const made: GoogleSpreadsheet = context.object<GoogleSpreadsheet>(
    'Spreadsheet',
    {
      ...spreadsheetSheets(context),
      ...spreadsheetSelection(context),
      getId: () => state.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${state.id}/edit`,
      getName: () => state.name,
      rename: (name: string) => {
        state.name = String(name);
      },
      getSpreadsheetTimeZone: () => state.timeZone,
      setSpreadsheetTimeZone: (timeZone: string) => {
        if (!isTimeZone(timeZone)) throw new Refusal(`Invalid argument: ${timeZone}`);
        state.timeZone = timeZone;
      },
      getSpreadsheetLocale: () => state.locale,
      setSpreadsheetLocale: (locale: string) => {
        if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Refusal(`Invalid argument: ${locale}`);
        state.locale = locale;
      },
      getOwner: () => (state.owner === '' ? null : createUser(context, state.owner)),
      getEditors: () =>
        [...new Set([state.owner, ...state.editors])]
          .filter((email) => email !== '')
          .map((email) => createUser(context, email)),
      toast: (message: string, title: string = '', seconds: number | null = 5) => {
        state.toasts.push({ message: String(message), title, seconds: seconds ?? 5 });
      },
      getProtections: (type: unknown) =>
        state.sheets.flatMap(({ sheetId, protections }) =>
          protections
            .filter(({ kind }) => kind === nameOf(type))
            .map(({ id }) => createProtection(context, sheetId, id)),
        ),
      addDeveloperMetadata: (...given: unknown[]) => {
        addMetadata(state, { type: 'SPREADSHEET' }, readMetadataArguments(given));
        return made;
      },
      getDeveloperMetadata: () =>
        allMetadata(state)
          .filter(({ place }) => place.type === 'SPREADSHEET')
          .map(({ item }) => createMetadata(context, item.id)),
      createDeveloperMetadataFinder: () => createMetadataFinder(context, () => true),
    },
    { spreadsheetId: state.id },
  );
  return made;
}

function spreadsheetSheets(context: SheetsContext): Partial<GoogleSpreadsheet> {
  const { state } = context;
  const given = (sheet: unknown): SheetState => {
    const inside = insideOf<SheetInside>(sheet, 'Sheet');
    if (inside?.spreadsheetId !== state.id) throw new Refusal('Invalid argument: sheet');
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
    moveActiveSheet: (position: number) => moveSheet(state, active(), position),
    renameActiveSheet: (name: string) => renameSheet(state, active(), name),
    getFormUrl: () => state.sheets.find((sheet) => sheet.formUrl)?.formUrl ?? null,
  };
}

function spreadsheetSelection(context: SheetsContext): Partial<GoogleSpreadsheet> {
  const onActive = () => context.sheet(activeSheet(context).sheetId);
  const range = (notation: string): GoogleRange => {
    const first = readA1(notation, activeSheet(context));
    const sheet =
      first?.sheetName === undefined
        ? activeSheet(context)
        : context.state.sheets.find(({ name }) => name === first.sheetName);
    const found = sheet && readA1(notation, sheet);
    if (!sheet || !found) throw new Refusal('Range not found');
    return context.range(sheet.sheetId, found.range);
  };
  const choose = (given: GoogleRange | string): GoogleRange => {
    const chosen = typeof given === 'string' ? range(given) : given;
    const place = insideOf<RangePlace>(chosen, 'Range');
    if (!place) throw new Refusal('Invalid argument: range');
    return select(context, place.sheetId, chosen);
  };
  return {
    getRange: range,
    getRangeList: (notations: string[]) => createRangeList(context, [...notations].map(range)),
    getActiveRange: () => onActive().getActiveRange(),
    getActiveCell: () => onActive().getActiveCell(),
    getCurrentCell: () => onActive().getCurrentCell(),
    getSelection: () => onActive().getSelection(),
    setActiveRange: choose,
    setCurrentCell: choose,
    setActiveSelection: choose,
    getDataRange: () => onActive().getDataRange(),
    getLastRow: () => onActive().getLastRow(),
    getLastColumn: () => onActive().getLastColumn(),
  };
}

function activeSheet(context: SheetsContext): SheetState {
  const { sheets, activeSheetId } = context.state;
  const found = sheets.find((sheet) => sheet.sheetId === activeSheetId) ?? sheets[0];
  if (!found) throw new Refusal('The spreadsheet has no sheets.');
  return found;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

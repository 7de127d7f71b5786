import type { Tab, WorkbookPort } from '../../actions/ports.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import type { Column, TabDefinition } from '../../core/workbook/tab.ts';
import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';
import { rememberNewColumns } from './columns.ts';
import { addMissingColumns, makeTab } from './make-tab.ts';
import type { Places } from './places.ts';
import { headersOf, memoryOf, type OpenTab, openTab } from './tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tabs are found by their sheet id; never by name or position. */
export function openWorkbook(google: GoogleServices, memory: Memory, places: Places): WorkbookPort {
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();

  const sheetOf = (key: string): Sheet | null => places.sheetOf(`tab.${key}`);

  /** Tabs as read in this execution, and as written to since. */
  const read = new Map<string, { readonly columns: string; readonly tab: OpenTab }>();
  const readTab = (sheet: Sheet, definition: TabDefinition): OpenTab => {
    const columns = definition.columns.map(({ key }) => key).join(' ');
    const known = read.get(definition.key);
    if (known?.columns === columns) return known.tab;
    const tab = openTab(sheet, definition, memory, () => read.delete(definition.key));
    read.set(definition.key, { columns, tab });
    return tab;
  };

  const open = (definition: TabDefinition): Result<Tab> => {
    const sheet = read.get(definition.key)?.tab.sheet ?? sheetOf(definition.key);
    if (!sheet) return refused(missingTab(definition));
    const tab = readTab(sheet, definition);
    const missing = tab.missing.filter(({ optional }) => !optional);
    return missing.length > 0
      ? refused(...missing.map((column) => missingColumn(tab.title, column.header)))
      : ok(tab);
  };

  return {
    open,
    exists: (key) => read.has(key) || sheetOf(key) !== null,
    linkTo(key) {
      const sheet = sheetOf(key);
      return sheet ? `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}` : '';
    },
    show(key) {
      const sheet = sheetOf(key);
      if (!sheet) return;
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(1);
    },
    setTimeZone(timeZone) {
      if (spreadsheet.getSpreadsheetTimeZone() !== timeZone) spreadsheet.setSpreadsheetTimeZone(timeZone);
    },
    removeEmptyTabs() {
      for (const sheet of spreadsheet.getSheets())
        if (
          sheet.getLastRow() === 0 &&
          sheet.getLastColumn() === 0 &&
          !sheet.getFormUrl() &&
          sheet.getIndex() === 1
        )
          spreadsheet.deleteSheet(sheet);
    },
    ensure(definition, late) {
      const wanted = (column: Column): boolean => late !== undefined || !column.late;
      const sheet = read.get(definition.key)?.tab.sheet ?? places.find(`tab.${definition.key}`);
      if (!sheet) {
        const first = { ...definition, columns: definition.columns.filter(wanted) };
        const made = makeTab(google, first);
        places.remember(`tab.${definition.key}`, made);
        rememberNewColumns(headersOf(first), headersOf(definition), memory, memoryOf(definition));
        return { tab: readTab(made, definition), isNew: true };
      }
      const tab = readTab(sheet, definition);
      const missing = tab.missing.filter(wanted);
      if (missing.length === 0) return { tab, isNew: false };
      addMissingColumns(google.SpreadsheetApp, sheet, missing, tab.width);
      read.delete(definition.key);
      return { tab: readTab(sheet, definition), isNew: false };
    },
  };
}

const missingTab = (definition: TabDefinition): Problem => ({
  where: { tab: definition.title },
  what: 'This tab is missing.',
  remedy:
    'Bring it back with Edit > Undo or File > Version history, or choose Set up a call to make an empty one.',
});

const missingColumn = (tab: string, header: string): Problem => ({
  where: { tab, column: header },
  what: 'This column is missing.',
  remedy:
    'Bring it back with Edit > Undo or File > Version history, or choose Set up a call to add an empty one.',
});

import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import type { TabDefinition } from '../../core/workbook/tab.ts';
import type { Memory } from '../memory.ts';
import type { GoogleServices } from '../services.ts';
import { addMissingColumns, makeTab } from './make-tab.ts';
import { openTab, type Tab } from './tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const tabMetadata = 'cso-tab';

export type Workbook = {
  readonly spreadsheet: Spreadsheet;
  /** Finds a tab and reads it whole. A tab or column that is gone is a problem that says so. */
  readonly open: (definition: TabDefinition) => Result<Tab>;
  /** Like open, but makes the tab, or the columns it lacks, first. `isNew` is true when the tab was made. */
  readonly ensure: (definition: TabDefinition) => { readonly tab: Tab; readonly isNew: boolean };
  /** The sheet of a tab, null when there is none (yet, or any more). */
  readonly sheetOf: (key: string) => Sheet | null;
};

/** Tabs are found by their sheet id, kept in developer metadata and remembered in the properties; never by name or position. */
export function openWorkbook({ SpreadsheetApp }: GoogleServices, memory: Memory): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  const sheetOf = (key: string): Sheet | null => {
    const remembered = memory.get(`tab.${key}`);
    const sheet = remembered === undefined ? null : (spreadsheet.getSheetById(Number(remembered)) ?? null);
    if (sheet) return sheet;
    const metadata = spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(tabMetadata)
      .withValue(key)
      .find()[0];
    const found = metadata?.getLocation().getSheet() ?? null;
    if (found) memory.set(`tab.${key}`, String(found.getSheetId()));
    return found;
  };

  const open = (definition: TabDefinition): Result<Tab> => {
    const sheet = sheetOf(definition.key);
    if (!sheet) return refused(missingTab(definition));
    const tab = openTab(sheet, definition, memory);
    return tab.missing.length > 0
      ? refused(...tab.missing.map((column) => missingColumn(tab.title, column.header)))
      : ok(tab);
  };

  return {
    spreadsheet,
    sheetOf,
    open,
    ensure(definition) {
      const sheet = sheetOf(definition.key);
      if (!sheet) {
        const made = makeTab(spreadsheet, definition);
        memory.set(`tab.${definition.key}`, String(made.getSheetId()));
        return { tab: openTab(made, definition, memory), isNew: true };
      }
      const tab = openTab(sheet, definition, memory);
      if (tab.missing.length === 0) return { tab, isNew: false };
      addMissingColumns(sheet, tab.missing, tab.width);
      return { tab: openTab(sheet, definition, memory), isNew: false };
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

import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { enteredCell } from '../cells/enter-value.ts';
import { Refusal } from '../cells/refusal.ts';
import { putCell } from '../cells/stored-cell.ts';
import { createRangeList } from '../range/range-list.ts';
import { conditionalRule, readConditionalRules } from '../rules/conditional-format.ts';
import { createMetadata, createMetadataFinder, readMetadataArguments } from '../rules/developer-metadata.ts';
import { createFilter } from '../rules/filter.ts';
import { addProtection, createProtection } from '../rules/protection.ts';
import type { RangeState } from '../state.ts';
import { readA1 } from '../structure/a1.ts';
import { insertLines } from '../structure/change-lines.ts';
import { hideSheet, renameSheet } from '../structure/change-sheets.ts';
import { lastColumn, lastRow } from '../structure/extent.ts';
import { addMetadata, allMetadata } from '../structure/metadata.ts';
import { refuseProtected } from '../structure/protect.ts';
import { sortRows } from '../structure/sort-rows.ts';
import {
  type GoogleRange,
  type GoogleSheet,
  type RangePlace,
  type SheetsContext,
  sheetState,
} from './context.ts';
import { entryNamed, enumerations } from './enumerations.ts';
import { sheetLines } from './sheet-lines.ts';

/** A tab. Keeps only its id, so that renaming, moving and deleting are noticed, as on Google. */
export function createSheet(context: SheetsContext, sheetId: number): GoogleSheet {
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  const range = (place: RangeState) => context.range(sheetId, place);
  const self = () => made;
  const made: GoogleSheet = context.object<GoogleSheet>(
    'Sheet',
    {
      ...sheetLines({ context, sheetId, self }),
      ...sheetCells(context, sheetId, self),
      ...sheetRules(context, sheetId, self),
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
      getFormUrl: () => sheet().formUrl ?? null,
      isSheetHidden: () => sheet().hidden,
      hideSheet: () => {
        hideSheet(state, sheet());
        return made;
      },
      showSheet: () => {
        sheet().hidden = false;
        return made;
      },
      getTabColor: () => sheet().tabColor,
      setTabColor: (color: string | null) => {
        sheet().tabColor = color;
        return made;
      },
      activate: () => {
        state.activeSheetId = sheet().sheetId;
        return made;
      },
      getActiveRange: () => range(sheet().selection ?? firstCell),
      getActiveCell: () => range({ ...(sheet().selection ?? firstCell), rows: 1, columns: 1 }),
      getCurrentCell: () => range({ ...(sheet().selection ?? firstCell), rows: 1, columns: 1 }),
      setActiveRange: (given: GoogleRange) => select(context, sheetId, given),
      setCurrentCell: (given: GoogleRange) => select(context, sheetId, given),
      setActiveSelection: (given: GoogleRange | string) =>
        select(context, sheetId, typeof given === 'string' ? range(placeOf(context, sheetId, given)) : given),
    },
    { spreadsheetId: state.id, sheetId },
  );
  return made;
}

const firstCell: RangeState = { row: 1, column: 1, rows: 1, columns: 1 };

/** Selecting shows the sheet too. */
export function select(context: SheetsContext, sheetId: number, given: GoogleRange): GoogleRange {
  const place = insideOf<RangePlace>(given, 'Range');
  if (place?.sheetId !== sheetId) throw new Refusal('The specified range must be part of the sheet.');
  context.state.activeSheetId = sheetId;
  sheetState(context, sheetId).selection = { ...place.range };
  return given;
}

/** Google cuts fractions off and refuses what is no number. */
function numericPlace(...given: unknown[]): RangeState {
  const [row = Number.NaN, column = Number.NaN, rows = Number.NaN, columns = Number.NaN] = given.map(
    (number) => Math.trunc(Number(number)),
  );
  if (![row, column, rows, columns].every(Number.isFinite))
    throw new Refusal("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  return { row, column, rows, columns };
}

/** A1 notation as the sheet reads it; another sheet's name in front is refused, as Google does. */
function placeOf(context: SheetsContext, sheetId: number, notation: string): RangeState {
  const sheet = sheetState(context, sheetId);
  const found = readA1(notation, sheet);
  if (!found || (found.sheetName !== undefined && found.sheetName !== sheet.name))
    throw new Refusal('Range not found');
  return found.range;
}

function sheetCells(context: SheetsContext, sheetId: number, self: () => GoogleSheet): Partial<GoogleSheet> {
  const sheet = () => sheetState(context, sheetId);
  const range = (place: RangeState) => context.range(sheetId, place);
  /** Only what was ever written, so that clearing a large empty sheet is quick. */
  const written = () =>
    range({
      row: 1,
      column: 1,
      rows: Math.max(1, Math.min(sheet().rows.length, sheet().maxRows)),
      columns: Math.min(
        sheet().maxColumns,
        sheet().rows.reduce((most, cells) => Math.max(most, cells.length), 1),
      ),
    });
  return {
    getRange: (first: number | string, column?: number, rows = 1, columns = 1) =>
      range(
        typeof first === 'string'
          ? placeOf(context, sheetId, first)
          : numericPlace(first, column, rows, columns),
      ),
    getRangeList: (notations: string[]) =>
      createRangeList(
        context,
        [...notations].map((notation) => range(placeOf(context, sheetId, notation))),
      ),
    getDataRange: () =>
      range({
        row: 1,
        column: 1,
        rows: Math.max(1, lastRow(sheet())),
        columns: Math.max(1, lastColumn(sheet())),
      }),
    getLastRow: () => lastRow(sheet()),
    getLastColumn: () => lastColumn(sheet()),
    getSheetValues: (row: number, column: number, rows: number, columns: number) =>
      range({ row, column, rows, columns }).getValues(),
    /** One step for Google: no other execution's row lands in between (developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object)). */
    appendRow: (contents: unknown[]) => {
      if (!Array.isArray(contents) || contents.length === 0)
        throw new Refusal('Invalid argument: rowContents');
      append(context, sheetId, contents);
      return self();
    },
    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) => {
      if (options) written().clear(options);
      else written().clear();
      if (!options?.contentsOnly) sheet().conditionalFormats = options ? sheet().conditionalFormats : [];
      return self();
    },
    clearContents: () => {
      written().clearContent();
      return self();
    },
    clearFormats: () => {
      written().clearFormat();
      return self();
    },
    clearNotes: () => {
      written().clearNote();
      return self();
    },
    sort: (column: number, ascending: boolean = true) => {
      const { frozenRows, maxRows, maxColumns } = sheet();
      const below = { row: frozenRows + 1, column: 1, rows: maxRows - frozenRows, columns: maxColumns };
      refuseProtected(context.state, sheet(), below, context.execution.effectiveUser);
      sortRows(sheet(), below, [{ column, ascending }]);
      return self();
    },
    getSelection: () =>
      context.object<GoogleAppsScript.Spreadsheet.Selection>('Selection', {
        getActiveSheet: () => context.sheet(sheetId),
        getActiveRange: () => range(sheet().selection ?? firstCell),
        getCurrentCell: () => range({ ...(sheet().selection ?? firstCell), rows: 1, columns: 1 }),
      }),
  };
}

function append(context: SheetsContext, sheetId: number, contents: readonly unknown[]): void {
  const { state, execution } = context;
  const sheet = sheetState(context, sheetId);
  const row = lastRow(sheet) + 1;
  const place = { row, column: 1, rows: 1, columns: contents.length };
  refuseProtected(state, sheet, place, execution.effectiveUser);
  const grow = (dimension: 'rows' | 'columns', last: number, needed: number) => {
    if (needed > last)
      insertLines(state, sheet, dimension, { at: last + 1, count: needed - last, looksOf: last });
  };
  grow('rows', sheet.maxRows, row);
  grow('columns', sheet.maxColumns, contents.length);
  const now = execution.now();
  const cells = contents.map((given, index) =>
    enteredCell(state, { sheet, row, column: index + 1 }, given, now),
  );
  cells.forEach((cell, index) => {
    putCell(sheet, row, index + 1, cell);
  });
}

function sheetRules(context: SheetsContext, sheetId: number, self: () => GoogleSheet): Partial<GoogleSheet> {
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  return {
    getProtections: (type: unknown) =>
      sheet()
        .protections.filter(({ kind }) => kind === nameOf(type))
        .map(({ id }) => createProtection(context, sheetId, id)),
    protect: () => addProtection(context, sheetId),
    getFilter: () => (sheet().filter ? createFilter(context, sheetId) : null),
    getConditionalFormatRules: () =>
      sheet().conditionalFormats.map((rule) => conditionalRule(context, sheetId, rule)),
    setConditionalFormatRules: (rules: unknown) => {
      sheet().conditionalFormats = readConditionalRules(rules, sheetId);
    },
    clearConditionalFormatRules: () => {
      sheet().conditionalFormats = [];
    },
    addDeveloperMetadata: (...given: unknown[]) => {
      addMetadata(state, { type: 'SHEET', sheetId: sheet().sheetId }, readMetadataArguments(given));
      return self();
    },
    getDeveloperMetadata: () =>
      allMetadata(state)
        .filter(({ place }) => place.type === 'SHEET' && place.sheetId === sheetId)
        .map(({ item }) => createMetadata(context, item.id)),
    createDeveloperMetadataFinder: () =>
      createMetadataFinder(context, ({ place }) => 'sheetId' in place && place.sheetId === sheetId),
  };
}

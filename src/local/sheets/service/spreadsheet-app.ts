import type { Execution } from '../../runtime/execution.ts';
import { insufficientScopes } from '../../runtime/scopes.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import { createColourBuilder } from '../range/looks/colour-objects.ts';
import { createRange } from '../range/range.ts';
import { createRichTextBuilder } from '../range/text/rich-text.ts';
import { createTextStyleBuilder } from '../range/text/text-style.ts';
import { createConditionalBuilder } from '../rules/conditional-format.ts';
import { createValidationBuilder } from '../rules/data-validation.ts';
import { createFilterCriteriaBuilder } from '../rules/filter/filter-criteria.ts';
import type { SpreadsheetState } from '../state.ts';
import { refuseTooManyCells, refuseTooManyColumns } from '../structure/limits.ts';
import { newSpreadsheet } from '../structure/new-spreadsheet.ts';
import { mayOpenSpreadsheet } from './access.ts';
import { type GoogleSpreadsheet, refusingObjects, type SheetsContext } from './context.ts';
import { enumerations } from './enumerations.ts';
import { createSheet } from './sheet/sheet.ts';
import { keepSpreadsheet } from './spreadsheet/copy-spreadsheet.ts';
import { createSpreadsheet } from './spreadsheet/spreadsheet.ts';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Parts = {
  readonly getUi: () => GoogleAppsScript.Base.Ui;
  /** Told of each flush, for what appears elsewhere only then. */
  readonly flushed?: () => void;
};

const wholeSpreadsheets = 'https://www.googleapis.com/auth/spreadsheets';

/** SpreadsheetApp as one execution sees it: bound to the execution's spreadsheet, writing straight to its state. */
export function createSpreadsheetApp(execution: Execution, { getUi, flushed }: Parts): GoogleApp {
  /** What setActiveSpreadsheet changes, for this execution only. */
  let bound = sheetsContext(execution, execution.spreadsheetId, getUi);
  const active = () => bound().spreadsheet();
  return refusingObjects(execution)<GoogleApp>('SpreadsheetApp', {
    ...enumerations,
    getUi,
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active().getActiveSheet(),
    getActiveRange: () => active().getActiveRange() as GoogleAppsScript.Spreadsheet.Range,
    getCurrentCell: () => active().getCurrentCell() as GoogleAppsScript.Spreadsheet.Range,
    getSelection: () => active().getSelection(),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => active().setActiveSheet(sheet),
    setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => active().setActiveRange(range),
    getActiveRangeList: () => active().getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList,
    setActiveRangeList: (list: GoogleAppsScript.Spreadsheet.RangeList) => active().setActiveRangeList(list),
    setActiveSpreadsheet: (chosen: GoogleSpreadsheet) => {
      const inside = insideOf<{ spreadsheetId: string }>(chosen, 'Spreadsheet');
      if (inside) bound = sheetsContext(execution, inside.spreadsheetId, getUi);
    },
    setCurrentCell: (cell: GoogleAppsScript.Spreadsheet.Range) => active().setCurrentCell(cell),
    /** Nothing is held back here, so there is nothing to apply. */
    flush: () => flushed?.(),
    openById: (id: string) => {
      refuseWithoutScope(execution, 'openById');
      return open(execution, id);
    },
    openByUrl: (url: string) => {
      refuseWithoutScope(execution, 'openByUrl');
      const id = /^https:\/\/docs\.google\.com\/(?:\w+\/)*spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(
        url,
      )?.[1];
      if (!id) throw new Refusal('Invalid argument: url');
      return open(execution, id);
    },
    open: (file: GoogleAppsScript.Drive.File) => {
      refuseWithoutScope(execution, 'open');
      return open(execution, file.getId());
    },
    create: (name: string, rows: number = 1000, columns: number = 26) => {
      refuseWithoutScope(execution, 'create');
      const { locale, timeZone } = bound().state;
      const owner = execution.effectiveUser;
      const made = keepSpreadsheet(execution, (id) =>
        newSpreadsheet({ id, name: String(name), locale, timeZone, owner }),
      );
      const [sheet] = made.sheets;
      if (sheet) Object.assign(sheet, { maxRows: rows, maxColumns: columns });
      refuseTooManyColumns(columns);
      refuseTooManyCells(made, 0);
      return open(execution, made.id);
    },
    newFilterCriteria: () => createFilterCriteriaBuilder(bound()),
    newDataValidation: () => createValidationBuilder(bound()),
    newConditionalFormatRule: () => createConditionalBuilder(bound()),
    newRichTextValue: () => createRichTextBuilder(bound()),
    newColor: () => createColourBuilder(bound()),
    newTextStyle: () => createTextStyleBuilder(bound()),
  });
}

/** A range of the bound spreadsheet for an event object, such as a form-submit trigger's `e.range`. */
export function rangeForEvent(
  execution: Execution,
  sheetId: number,
  range: { row: number; column: number; rows: number; columns: number },
): GoogleAppsScript.Spreadsheet.Range {
  return sheetsContext(execution, execution.spreadsheetId)().range(sheetId, range);
}

/** The bound spreadsheet for an event object: onOpen's `e.source`. */
export function spreadsheetForEvent(execution: Execution): GoogleSpreadsheet {
  return sheetsContext(execution, execution.spreadsheetId)().spreadsheet();
}

function open(execution: Execution, id: string): GoogleSpreadsheet {
  if (!mayOpenSpreadsheet(execution, stateOf(execution, id)))
    throw new Refusal('You do not have permission to access the requested document.');
  return sheetsContext(execution, id)().spreadsheet();
}

function sheetsContext(
  execution: Execution,
  id: string,
  ui: SheetsContext['ui'] = noUi,
): () => SheetsContext {
  let made: SheetsContext | undefined;
  return () => {
    made ??= makeContext(execution, stateOf(execution, id), ui);
    return made;
  };
}

function makeContext(execution: Execution, state: SpreadsheetState, ui: SheetsContext['ui']): SheetsContext {
  const context: SheetsContext = {
    execution,
    state,
    ui,
    object: refusingObjects(execution),
    spreadsheet: () => createSpreadsheet(context),
    sheet: (sheetId) => createSheet(context, sheetId),
    range: (sheetId, range) => createRange(context, sheetId, range),
    other: (id) => (id === state.id ? context : sheetsContext(execution, id)()),
  };
  return context;
}

/** Only the spreadsheet that is open before someone has a user interface. */
const noUi = (): never => {
  throw new Refusal('Cannot call SpreadsheetApp.getUi() from this context.');
};

function stateOf(execution: Execution, id: string): SpreadsheetState {
  const found = execution.state.spreadsheets[id];
  if (!found) throw new Refusal('Requested entity was not found.');
  return found;
}

/** Even for the script's own spreadsheet: `spreadsheets.currentonly` does not open by id. */
function refuseWithoutScope(execution: Execution, method: string): void {
  if (!execution.manifest.oauthScopes?.includes(wholeSpreadsheets))
    throw new Refusal(insufficientScopes('SpreadsheetApp', method, [wholeSpreadsheets]));
}

import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import { calculate } from '../formulas/compute/calculate.ts';
import { checkArguments } from '../range/arguments/check-arguments.ts';
import type { RangeState, SheetState, SpreadsheetState } from '../state.ts';

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Where a Range object is; kept behind the object, so that a script can hand it back. */
export type RangePlace = { spreadsheetId: string; sheetId: number; range: RangeState };

/** One spreadsheet as one execution sees it, with what makes its objects. */
export type SheetsContext = {
  readonly execution: Execution;
  readonly state: SpreadsheetState;
  readonly spreadsheet: () => GoogleSpreadsheet;
  readonly sheet: (sheetId: number) => GoogleSheet;
  readonly range: (sheetId: number, range: RangeState) => GoogleRange;
  readonly ui: () => GoogleAppsScript.Base.Ui;
  /** The same for another spreadsheet of the Workspace. */
  readonly other: (spreadsheetId: string) => SheetsContext;
  /** A script object whose refusals reach the script as Google's own Exception. */
  readonly object: <GoogleObject extends object>(
    className: string,
    methods: Partial<GoogleObject>,
    inside?: unknown,
  ) => GoogleObject;
};

export function sheetState(context: SheetsContext, sheetId: number): SheetState {
  const found = context.state.sheets.find((sheet) => sheet.sheetId === sheetId);
  if (!found) throw new Refusal(`Sheet ${sheetId} not found`);
  return found;
}

export const refusingObjects =
  (execution: Execution): SheetsContext['object'] =>
  (className, methods, inside) => {
    // A range has some two hundred methods of which a script calls one or two, so each is guarded when it is asked for.
    const guarded = new Proxy(methods, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function' || typeof name !== 'string') return member;
        return guard(execution, (...given) => {
          checkArguments(className, name, given);
          if (readsResults.test(name)) calculateAll(execution);
          return member.apply(methods, given);
        });
      },
    });
    return scriptObject(execution, className, guarded, inside);
  };

/** Methods that see what cells come to. Those that only write or hand over an object leave formulas to be computed once, later. */
const readsResults =
  /^(?:get(?:(?:Display|RichText)?Values?|Last(?:Row|Column)|Data(?:Range|Region)|SheetValues|NextDataCell|As|Blob)$|is(?:Blank|Checked|RowHiddenByFilter)$|copy|move|sort|find|replace|removeDuplicates|trimWhitespace|splitText|autoFill|autoResize|appendRow)/;

/** A formula may lead to any spreadsheet that the script opened, and those without formulas cost nothing. */
function calculateAll({ state, now }: Execution): void {
  for (const spreadsheet of Object.values(state.spreadsheets)) calculate(spreadsheet, now());
}

const guard =
  (execution: Execution, run: (...given: unknown[]) => unknown) =>
  (...given: unknown[]): unknown => {
    try {
      return run(...given);
    } catch (error) {
      if (error instanceof Refusal) throw execution.realm.exception(error.message);
      throw error;
    }
  };

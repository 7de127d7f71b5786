import type { SpreadsheetState } from '../state.ts';
import type { CustomFunctions } from './evaluate/sight.ts';

const given = new WeakMap<SpreadsheetState, CustomFunctions>();

/** Functions of the script bound to the spreadsheet are known to its cells (developers.google.com/apps-script/guides/sheets/functions). */
export function giveCustomFunctions(state: SpreadsheetState, functions: CustomFunctions): void {
  given.set(state, functions);
}

export const customFunctionsOf = (state: SpreadsheetState): CustomFunctions | undefined => given.get(state);

import { calculate } from '../../sheets/formulas/compute/calculate.ts';
import { customFunctionsOf, giveCustomFunctions } from '../../sheets/formulas/custom-functions.ts';
import type { World } from '../world.ts';
import { cellFunctions } from './cell-functions.ts';

/** After whatever happened, so that the page, the files and the next script read results that fit what cells hold. */
export function settleFormulas(world: World): void {
  const { state } = world;
  knowCustomFunctions(world);
  for (const spreadsheet of Object.values(state.spreadsheets)) calculate(spreadsheet, new Date(state.now));
}

export function knowCustomFunctions(world: World): void {
  const bound = world.state.spreadsheets[world.state.spreadsheetId];
  if (bound && !customFunctionsOf(bound)) giveCustomFunctions(bound, cellFunctions(world));
}

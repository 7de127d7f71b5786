import type { SpreadsheetState } from '../../state.ts';
import type { CustomFunctions } from '../evaluate/sight.ts';

/** What all formulas of a spreadsheet are computed with. */
export type Computing = {
  readonly state: SpreadsheetState;
  readonly now: Date;
  readonly custom: CustomFunctions | undefined;
};

/** One number for a place: the tab by its order, one-based row and column. */
export const numberAt = (sheetIndex: number, row: number, column: number): number =>
  sheetIndex * 2 ** 40 + row * 2 ** 15 + column;

import type { CellState, CellValue } from '../state.ts';

/**
 * Shown where nothing computed a formula, so that a person and a test see that nothing was computed, and never a number
 * that merely looks right.
 */
const notComputed = '#FORMULA not computed';

/** The one place where a formula cell gets its value: what was computed last and is kept beside the formula. */
export const formulaResult = (cell: CellState): CellValue => cell.result ?? notComputed;

import type { CellState, CellValue } from '../../state.ts';

/**
 * Shown where nothing computed a formula, so that a person and a test see that nothing was computed, and never a number
 * that merely looks right.
 */
const notComputed = '#FORMULA not computed';

/** The one place where a formula cell gets its value: what was computed last and is kept beside the formula. A cell that an array spills into has a result without a formula. */
export const formulaResult = (cell: CellState): CellValue | undefined =>
  cell.result ?? (cell.formula === undefined ? undefined : notComputed);

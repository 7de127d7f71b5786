import { shiftFormula } from '../range/values/formula-references.ts';
import type { CellState, SheetState, SpreadsheetState } from '../state.ts';
import { cellReader } from './compute/read-cells.ts';
import { evaluateFormula } from './evaluate/evaluate-formula.ts';
import { toBoolean } from './values/coerce.ts';
import { isArea, isError, isMatrix, toMatrix, type Value } from './values/value.ts';

type Cell = { readonly row: number; readonly column: number };

/**
 * Whether a rule's custom formula holds for a cell, as conditional formats and validation ask. It is written as for the
 * first cell of the rule's range, and moves along like one that was copied (support.google.com/docs/answer/78413).
 * Formulas it leads to are computed anew for each asker, none is written. `entered` is a
 * cell as it would be, if what validation judges were let in.
 */
export function formulaSatisfies(
  state: SpreadsheetState,
  sheet: SheetState,
  now: Date,
  entered?: Cell & { readonly cell: CellState },
): (formula: string, cell: Cell, writtenFor: Cell) => boolean {
  const { sightFrom } = cellReader(
    { state, now, custom: undefined },
    () => undefined,
    entered && { ...entered, sheet },
  );
  return (formula, cell, writtenFor) => {
    const moved = shiftFormula(
      formula.startsWith('=') ? formula : `=${formula}`,
      cell.row - writtenFor.row,
      cell.column - writtenFor.column,
    );
    const value = evaluateFormula(moved, sightFrom({ sheet, row: cell.row, column: cell.column }));
    const truth = toBoolean(first(value));
    return !isError(truth) && truth;
  };
}

const first = (value: Value) =>
  isMatrix(value) || isArea(value) ? (toMatrix(value)[0]?.[0] ?? null) : (value as never);

import { cellAt } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import type { RangePart } from '../parts/range-part.ts';
import { shiftFormula } from './formula-references.ts';
import { fromR1C1, toR1C1 } from './r1c1.ts';
import { enter } from './range-values.ts';

/** Range's methods for formulas as they are written. What they come to is no concern of this folder. */
export function rangeFormulas(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const formula = (row: number, column: number) =>
    cellAt(sheetState(context, sheetId), row, column).formula ?? '';
  /** Null for a cell without a formula, where getFormula answers ''. */
  const formulaR1C1 = (row: number, column: number) => {
    const found = formula(row, column);
    return found === '' ? null : toR1C1(found, { row, column });
  };
  const home = (down: number, across: number) => ({ row: range.row + down, column: range.column + across });
  return {
    getFormula: () => formula(range.row, range.column),
    getFormulas: () => mapCells(range, formula),
    getFormulaR1C1: () => formulaR1C1(range.row, range.column),
    getFormulasR1C1: () => mapCells(range, formulaR1C1),
    /** Addresses are those of the first cell and move along in the others, as when a person fills a block. */
    setFormula: (text: string) => enter(part, (down, across) => shiftFormula(asFormula(text), down, across)),
    setFormulas: (texts: unknown[][]) => {
      refuseOtherSize(texts, range);
      return enter(part, (down, across) => asFormula(texts[down]?.[across]));
    },
    setFormulaR1C1: (text: string) =>
      enter(part, (down, across) => fromR1C1(asFormula(text), home(down, across))),
    setFormulasR1C1: (texts: unknown[][]) => {
      refuseOtherSize(texts, range);
      return enter(part, (down, across) => fromR1C1(asFormula(texts[down]?.[across]), home(down, across)));
    },
  };
}

function asFormula(given: unknown): string {
  const text = given === null || given === undefined ? '' : String(given);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

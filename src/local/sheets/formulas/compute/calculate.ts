import type { CellState, SheetState, SpreadsheetState, StoredCell } from '../../state.ts';
import { customFunctionsOf } from '../custom-functions.ts';
import { isError, isFormatted, plain, type Scalar } from '../values/value.ts';
import { holdsFormulas, versionOf } from './changes.ts';
import { type Computed, computeAll, type FormulaCell } from './compute-all.ts';
import { type Computing, numberAt } from './computing.ts';

type Done = { version: string; readsClock: boolean; at: number };
const done = new WeakMap<SpreadsheetState, Done>();

/**
 * Brings every formula's result up to date, if anything changed since the last time. Results stand in the cells, those of
 * an array also in its neighbours. A spreadsheet without formulas costs one look at each tab, once.
 */
export function calculate(state: SpreadsheetState, now: Date): void {
  if (!holdsFormulas(state)) return;
  const version = versionOf(state);
  const known = done.get(state);
  if (known?.version === version && (!known.readsClock || known.at === now.getTime())) return;
  for (const sheet of state.sheets) takeAwaySpilled(sheet);
  const formulas = formulasOf(state);
  const computing: Computing = { state, now, custom: customFunctionsOf(state) };
  write(formulas, computeAll(computing, formulas));
  done.set(state, {
    version,
    readsClock: formulas.some(({ formula }) => /\b(?:NOW|TODAY)\s*\(/i.test(formula)),
    at: now.getTime(),
  });
}

function formulasOf(state: SpreadsheetState): FormulaCell[] {
  const found: FormulaCell[] = [];
  state.sheets.forEach((sheet, index) => {
    sheet.rows.forEach((cells, down) => {
      cells.forEach((stored, across) => {
        if (stored === null || typeof stored !== 'object' || stored.formula === undefined) return;
        const [row, column] = [down + 1, across + 1];
        found.push({ sheet, row, column, formula: stored.formula, key: numberAt(index, row, column) });
      });
    });
  });
  return found;
}

/** A result without a formula is the end of an array that may have gone since. */
function takeAwaySpilled(sheet: SheetState): void {
  for (const cells of sheet.rows)
    for (const [index, stored] of cells.entries()) {
      if (stored === null || typeof stored !== 'object') continue;
      if (stored.result === undefined || stored.formula !== undefined) continue;
      const { result: _result, resultFormat: _format, ...rest } = stored;
      cells[index] = short(rest);
    }
}

function short(cell: CellState): StoredCell {
  const members = Object.keys(cell);
  if (members.length === 0) return null;
  return members.length === 1 && cell.value !== undefined ? cell.value : cell;
}

function write(formulas: readonly FormulaCell[], { results, spilled }: Computed): void {
  for (const { sheet, row, column, key } of formulas)
    writeResult(sheet, row, column, results.get(key) ?? null);
  for (const { sheet, row, column, value } of spilled.values())
    if (value !== null) writeResult(sheet, row, column, value);
}

function writeResult(sheet: SheetState, row: number, column: number, scalar: Scalar): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] as StoredCell[];
  while (cells.length < column) cells.push(null);
  const stored = cells[column - 1];
  const before: CellState = typeof stored === 'object' && stored !== null ? stored : {};
  const value = plain(scalar);
  const result = value === null ? '' : isError(value) ? value.name : value;
  const format = isFormatted(scalar) ? scalar.format : undefined;
  if (before.result === result && before.resultFormat === format) return;
  const { resultFormat: _format, ...rest } = before;
  cells[column - 1] = { ...rest, result, ...(format === undefined ? {} : { resultFormat: format }) };
}

import type { SheetState } from '../../state.ts';
import { columnLetters } from '../../structure/a1.ts';
import { failure, isMatrix, type Scalar, type Value } from '../values/value.ts';
import { type Computing, numberAt } from './computing.ts';
import { cellReader, type Results } from './read-cells.ts';

export type FormulaCell = {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly key: number;
};

type SpilledCell = { sheet: SheetState; row: number; column: number; value: Scalar };

export type Computed = {
  /** By the number of the formula's place. */
  readonly results: ReadonlyMap<number, Scalar>;
  readonly spilled: ReadonlyMap<number, SpilledCell>;
};

const mostRounds = 12;

/**
 * Where an array spills to is known only once it is computed, and other formulas may read what it spills. So everything
 * is computed again until no array reaches other cells than before.
 */
export function computeAll(computing: Computing, formulas: readonly FormulaCell[]): Computed {
  let spilled: ReadonlyMap<number, SpilledCell> = new Map();
  for (let round = 1; ; round += 1) {
    const results = compute(computing, formulas, spilled);
    const made = spill(computing, formulas, results);
    const isSettled = sameSpilled(spilled, made.spilled);
    spilled = made.spilled;
    if (isSettled || round === mostRounds) return { results: made.results, spilled };
  }
}

function compute(
  computing: Computing,
  formulas: readonly FormulaCell[],
  spilled: ReadonlyMap<number, SpilledCell>,
): Results {
  const { compute: computeOne, results } = cellReader(computing, (key) => spilled.get(key)?.value);
  for (const { sheet, row, column } of formulas) computeOne(sheet, row, column);
  return results;
}

function spill(computing: Computing, formulas: readonly FormulaCell[], values: Results) {
  const results = new Map<number, Scalar>();
  const spilled = new Map<number, SpilledCell>();
  for (const cell of formulas) {
    const value = values.get(cell.key) ?? null;
    if (!isMatrix(value)) results.set(cell.key, value as Scalar);
    else {
      const targets = targetsOf(computing, cell, value);
      const blocked = blockedBy(cell, targets, spilled);
      results.set(cell.key, blocked ? failure('#REF!', blocked) : (value[0]?.[0] ?? null));
      if (!blocked) for (const [key, target] of targets) spilled.set(key, target);
    }
  }
  return { results, spilled };
}

function targetsOf(
  { state }: Computing,
  { sheet, row, column }: FormulaCell,
  value: Value,
): Map<number, SpilledCell> {
  const index = state.sheets.indexOf(sheet);
  const targets = new Map<number, SpilledCell>();
  (value as Scalar[][]).forEach((line, down) => {
    line.forEach((scalar, across) => {
      if (down === 0 && across === 0) return;
      const at = { row: row + down, column: column + across };
      targets.set(numberAt(index, at.row, at.column), { sheet, ...at, value: scalar });
    });
  });
  return targets;
}

/** What Google says where an array has no room: data, another array, or the end of the grid. */
function blockedBy(
  { sheet }: FormulaCell,
  targets: ReadonlyMap<number, SpilledCell>,
  spilled: ReadonlyMap<number, SpilledCell>,
): string | undefined {
  for (const [key, { row, column }] of targets) {
    if (row > sheet.maxRows || column > sheet.maxColumns)
      return 'Result was not automatically expanded, please insert more rows or columns.';
    const stored = sheet.rows[row - 1]?.[column - 1];
    const isTaken =
      stored !== undefined &&
      stored !== null &&
      (typeof stored !== 'object' || stored.value !== undefined || stored.formula !== undefined);
    if (isTaken || spilled.has(key))
      return `Array result was not expanded because it would overwrite data in ${columnLetters(column)}${row}.`;
  }
  return undefined;
}

function sameSpilled(
  one: ReadonlyMap<number, SpilledCell>,
  other: ReadonlyMap<number, SpilledCell>,
): boolean {
  if (one.size !== other.size) return false;
  for (const [key, { value }] of other) {
    const before = one.get(key);
    if (before === undefined || JSON.stringify(before.value) !== JSON.stringify(value)) return false;
  }
  return true;
}

import { isGeneral } from '../../cells/reading/display-value.ts';
import type { CellState, CellValue, SheetState } from '../../state.ts';
import { evaluateFormula } from '../evaluate/evaluate-formula.ts';
import type { Sight } from '../evaluate/sight.ts';
import {
  type ErrorName,
  failure,
  formatted,
  isFormatted,
  plain,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { type Computing, numberAt } from './computing.ts';

export type Results = ReadonlyMap<number, Value>;

/** Thrown where formulas lean on each other so deeply that this one is better computed first, from the ground. */
class TooDeep extends Error {
  readonly first: Placed;

  constructor(first: Placed) {
    super('Computed first.');
    this.first = first;
  }
}

type Placed = { sheet: SheetState; row: number; column: number; formula: string; key: number };

const deepest = 100;
const circular = failure(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/** Computes cells on demand, each once. A formula that needs itself is #REF!. */
export function cellReader(
  computing: Computing,
  spilledAt: (key: number) => Scalar | undefined,
  instead?: { sheet: SheetState; row: number; column: number; cell: CellState },
): {
  compute: (sheet: SheetState, row: number, column: number) => Scalar;
  sightFrom: (home: Sight['home']) => Sight;
  results: Results;
} {
  const { state } = computing;
  const indices = new Map(state.sheets.map((sheet, index) => [sheet, index]));
  const results = new Map<number, Value>();
  const underway = new Set<number>();

  const sightFrom = (home: Sight['home']): Sight => ({
    state,
    home,
    now: computing.now,
    custom: computing.custom,
    names: new Map(),
    arrays: false,
    readCell,
  });

  function readCell(sheet: SheetState, row: number, column: number): Scalar {
    const isReplaced = instead?.row === row && instead.column === column && instead.sheet === sheet;
    const stored = isReplaced ? instead.cell : sheet.rows[row - 1]?.[column - 1];
    const key = numberAt(indices.get(sheet) ?? 0, row, column);
    if (stored === undefined || stored === null) return spilledAt(key) ?? null;
    if (typeof stored !== 'object') return literalOf(stored, undefined);
    if (stored.formula !== undefined)
      return inFormat(firstOf(resultOf({ sheet, row, column, formula: stored.formula, key })), stored);
    return stored.value === undefined
      ? inFormat(spilledAt(key) ?? null, stored)
      : literalOf(stored.value, stored.format);
  }

  function resultOf(place: Placed): Value {
    const known = results.get(place.key);
    if (known !== undefined) return known;
    if (underway.has(place.key)) return circular;
    if (underway.size >= deepest) throw new TooDeep(place);
    underway.add(place.key);
    try {
      const value = evaluateFormula(place.formula, sightFrom(place));
      results.set(place.key, value);
      return value;
    } finally {
      underway.delete(place.key);
    }
  }

  function compute(sheet: SheetState, row: number, column: number): Scalar {
    const waiting = new Map<number, Placed>();
    for (;;)
      try {
        const next = [...waiting.values()].at(-1);
        if (!next) return readCell(sheet, row, column);
        resultOf(next);
        waiting.delete(next.key);
      } catch (thrown) {
        if (!(thrown instanceof TooDeep)) throw thrown;
        if (waiting.has(thrown.first.key)) results.set(thrown.first.key, circular);
        else waiting.set(thrown.first.key, thrown.first);
      }
  }

  return { compute, sightFrom, results };
}

const firstOf = (value: Value): Scalar => toMatrix(value)[0]?.[0] ?? null;

/** A cell's own format goes before the one its number came with. */
function inFormat(scalar: Scalar, { format }: CellState): Scalar {
  const value = plain(scalar);
  if (typeof value !== 'number' || format === undefined || isGeneral(format)) return scalar;
  return isFormatted(scalar) && scalar.format === format ? scalar : formatted(value, format);
}

const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

function literalOf(value: CellValue, format: string | undefined): Scalar {
  if (typeof value === 'number')
    return format === undefined || isGeneral(format) ? value : formatted(value, format);
  return typeof value === 'string' && value.startsWith('#') && errors.test(value)
    ? failure(value as ErrorName)
    : value;
}

import { types } from 'node:util';
import { showsDate } from '../../cells/reading/display-value.ts';
import { instantToSerial, serialToInstant } from '../../cells/serial-date.ts';
import { sheetLocale } from '../../typing/locale.ts';
import {
  asValue,
  failure,
  formatted,
  isArea,
  isError,
  isFormatted,
  isMatrix,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import type { Sight } from './sight.ts';

/**
 * A function of the script in a cell: a single cell comes as its value, a range as rows of values, and what it returns
 * fills cells the same way (developers.google.com/apps-script/guides/sheets/functions).
 */
export function callCustom(name: string, given: () => readonly Value[], sight: Sight): Value {
  if (!sight.custom?.has(name)) return failure('#NAME?', `Unknown function: '${name}'.`);
  const args: unknown[] = [];
  for (const value of given()) {
    const problem = toMatrix(value).flat().find(isError);
    if (problem) return problem;
    const rows = toMatrix(value).map((line) => line.map((cell) => forScript(cell, sight)));
    const isSingle = isArea(value) ? value.range.rows === 1 && value.range.columns === 1 : !isMatrix(value);
    args.push(isSingle ? rows[0]?.[0] : rows);
  }
  try {
    return fromScript(sight.custom.run(name, args), sight);
  } catch (error) {
    return failure('#ERROR!', error instanceof Error ? error.message : String(error));
  }
}

function forScript(cell: Scalar, { state }: Sight): unknown {
  if (isFormatted(cell))
    return showsDate(cell.format) ? new Date(serialToInstant(cell.number, state.timeZone)) : cell.number;
  return cell === null ? '' : cell;
}

function fromScript(returned: unknown, sight: Sight): Value {
  if (!Array.isArray(returned)) return cellOf(returned, sight);
  const rows = returned.map((line: unknown) =>
    Array.isArray(line) ? line.map((cell: unknown) => cellOf(cell, sight)) : [cellOf(line, sight)],
  );
  const width = Math.max(1, ...rows.map((line) => line.length));
  if (rows.length === 0) return null;
  return asValue(rows.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]));
}

function cellOf(value: unknown, { state }: Sight): Scalar {
  if (value === undefined || value === null) return null;
  if (types.isDate(value))
    return formatted(instantToSerial(value.getTime(), state.timeZone), sheetLocale(state.locale).dateFormat);
  if (typeof value === 'number') return Number.isFinite(value) ? value : failure('#NUM!');
  return typeof value === 'string' || typeof value === 'boolean' ? value : String(value);
}

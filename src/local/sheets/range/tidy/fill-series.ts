import { showsDate } from '../../cells/reading/display-value.ts';
import type { CellState } from '../../state.ts';
import { shiftFormula } from '../values/formula-references.ts';

type Direction = { readonly vertical: boolean };

/**
 * The cell at a distance from the first one of a line that is filled on, as Sheets fills when a person drags: two
 * numbers or more go on along their straight line, a date goes on by days, a text that ends in a number counts on,
 * formulas move along, and all else repeats (developers.google.com/apps-script/reference/spreadsheet/auto-fill-series).
 */
export function filledCell(
  source: readonly CellState[],
  distance: number,
  counts: boolean,
  { vertical }: Direction,
): CellState {
  const length = source.length;
  const place = ((distance % length) + length) % length;
  const { note: _note, result: _result, ...model } = source[place] ?? {};
  const moved = distance - place;
  if (model.formula !== undefined)
    return {
      ...model,
      formula: shiftFormula(model.formula, vertical ? moved : 0, vertical ? 0 : moved),
    };
  if (!counts) return model;
  const numbers = source.map(({ value }) => value).filter((value) => typeof value === 'number');
  if (numbers.length === length) {
    if (length > 1) return { ...model, value: onLine(numbers, distance) };
    if (showsDate(model.format)) return { ...model, value: (numbers[0] ?? 0) + distance };
    return model;
  }
  return typeof model.value === 'string'
    ? { ...model, value: counted(source, model.value, place, distance) }
    : model;
}

/** Least squares, which is exact for an even series. */
function onLine(numbers: readonly number[], distance: number): number {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, place) => sum + (place - middle) * (number - mean), 0) / spread;
  return Number((mean + slope * (distance - middle)).toPrecision(15));
}

function counted(source: readonly CellState[], text: string, place: number, distance: number): string {
  const parts = /^(.*?)(\d+)$/s.exec(text);
  if (!parts) return text;
  const [, stem = '', digits = ''] = parts;
  const alike = source.filter(
    ({ value }) => typeof value === 'string' && /^(.*?)\d+$/s.exec(value)?.[1] === stem,
  );
  const step = alike.length === source.length ? distance - place : (distance - place) / source.length;
  return `${stem}${String(Number(digits) + step).padStart(digits.length, '0')}`;
}

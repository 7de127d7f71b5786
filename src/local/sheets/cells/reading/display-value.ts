import { format, isDateFormat } from 'numfmt';
import type { CellState, CellValue } from '../../state.ts';
import { sheetLocale } from '../../typing/locale.ts';
import { formulaResult } from './formula-result.ts';

export const contentOf = (cell: CellState): CellValue | undefined => cell.value ?? formulaResult(cell);

/** The cell's own number format, or the one its formula's result brought along: =TODAY() shows a date. */
export const shownFormat = (cell: CellState): string | undefined =>
  cell.value === undefined && isGeneral(cell.format) ? (cell.resultFormat ?? cell.format) : cell.format;

/** What the grid and getDisplayValue show. */
export function displayValue(cell: CellState, localeName: string): string {
  const value = contentOf(cell);
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const locale = sheetLocale(localeName);
  const shown = shownFormat(cell);
  if (isGeneral(shown)) return displayGeneral(value).replace('.', locale.decimal);
  return format(shown ?? '', value, { locale: locale.formatting, nbsp: false, throws: false });
}

/** Apps Script names the automatic format by a pattern of its own; both names mean the same. */
export const generalFormat = '0.###############';
export const isGeneral = (name: string | undefined): boolean =>
  name === undefined || name === '' || name === 'General' || name === generalFormat;

const dateFormats = new Map<string, boolean>();

export function showsDate(name: string | undefined): boolean {
  if (name === undefined || isGeneral(name)) return false;
  const known = dateFormats.get(name) ?? isDateFormat(name);
  dateFormats.set(name, known);
  return known;
}

/** Ten significant digits, whole numbers in full up to fifteen, as a wide enough column shows them. */
function displayGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const [digits = '', exponent] = value.toPrecision(10).split('e');
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  if (exponent === undefined) return short;
  return `${short}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}

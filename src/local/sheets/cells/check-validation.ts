import { formulaSatisfies } from '../formulas/satisfies.ts';
import type { CellValue, SheetState, SpreadsheetState, ValidationState } from '../state.ts';
import { readA1 } from '../structure/a1.ts';
import { displayValue, showsDate } from './reading/display-value.ts';
import { instantToSerial } from './serial-date.ts';
import { valueAt } from './stored-cell.ts';

/**
 * Whether a rule that rejects input rejects this value. A rule by formula is computed as if the value stood in its cell, which
 * `place` says; without it the rule lets everything pass.
 * Source: developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
 */
export function breaksValidation(
  spreadsheet: SpreadsheetState,
  rule: ValidationState,
  value: CellValue,
  format: string | undefined,
  place?: ValidatedPlace,
): boolean {
  return !rule.allowInvalid && !meets(spreadsheet, rule, value, format, place);
}

export type ValidatedPlace = {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly now: Date;
};

function meets(
  spreadsheet: SpreadsheetState,
  rule: ValidationState,
  value: CellValue,
  format: string | undefined,
  place: ValidatedPlace | undefined,
): boolean {
  const text = displayValue({ value, ...(format === undefined ? {} : { format }) }, spreadsheet.locale);
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return Array.isArray(first) && (first.includes(String(value)) || first.includes(text));
    case 'VALUE_IN_RANGE':
      return valuesInRange(spreadsheet, String(first)).includes(value);
    case 'CHECKBOX':
      return rule.values.length === 0
        ? typeof value === 'boolean'
        : rule.values.includes(value) || value === false;
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === String(first);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return URL.canParse(text) || /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text);
    case 'CUSTOM_FORMULA': {
      if (!place) return true;
      const entered = { ...place, cell: { value, ...(format === undefined ? {} : { format }) } };
      return formulaSatisfies(spreadsheet, place.sheet, place.now, entered)(String(first), place, place);
    }
  }
  if (typeof value !== 'number') return false;
  if (rule.criteria === 'DATE_IS_VALID_DATE') return showsDate(format);
  if (rule.criteria.startsWith('DATE_')) {
    const day = (bound: unknown) =>
      bound === undefined ? 0 : Math.floor(instantToSerial(Date.parse(String(bound)), spreadsheet.timeZone));
    return compares(rule.criteria.slice(5), Math.floor(value), day(first), day(second));
  }
  return compares(rule.criteria.replace('NUMBER_', ''), value, Number(first), Number(second));
}

function compares(kind: string, value: number, first: number, second: number): boolean {
  switch (kind) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      return true;
  }
}

function valuesInRange(spreadsheet: SpreadsheetState, reference: string): (CellValue | undefined)[] {
  const [sheetId, notation = ''] = reference.split('!');
  const sheet = spreadsheet.sheets.find((candidate) => String(candidate.sheetId) === sheetId);
  const range = sheet && readA1(notation, sheet)?.range;
  if (!sheet || !range) return [];
  const values: (CellValue | undefined)[] = [];
  const last = Math.min(range.row + range.rows - 1, sheet.rows.length);
  for (let row = range.row; row <= last; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1)
      values.push(valueAt(sheet, row, column));
  return values;
}

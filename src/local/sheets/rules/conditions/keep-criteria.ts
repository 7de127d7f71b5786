import { types } from 'node:util';
import { nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import type { RangePlace, SheetsContext } from '../../service/context.ts';
import { entryNamed, enumerations } from '../../service/enumerations.ts';
import { readA1, toA1 } from '../../structure/a1.ts';

type Kept = string | number | boolean | string[] | null;

/** A criterion's value as the state keeps it: dates as instants, relative dates by name, ranges with their sheet's id. */
export function keepCriteriaValue(value: unknown): Kept {
  if (types.isDate(value)) return value.toISOString();
  if (Array.isArray(value)) return value.map(String);
  if (value === null || value === undefined) return null;
  const place = insideOf<RangePlace>(value, 'Range');
  if (place) return `${place.sheetId}!${toA1(place.range)}`;
  return typeof value === 'number' || typeof value === 'boolean' ? value : (nameOf(value) ?? String(value));
}

/** What getCriteriaValues answers: the kinds of values the builder was given. */
export function giveCriteriaValues(
  context: SheetsContext,
  { criteria, values }: { readonly criteria: string; readonly values: readonly Kept[] },
): unknown[] {
  const [first, ...others] = values;
  if (criteria.endsWith('_RELATIVE')) return [entryNamed(enumerations.RelativeDate, String(first))];
  if (criteria.startsWith('DATE_')) return values.map(dateOrFormula);
  if (criteria !== 'VALUE_IN_RANGE') return [...values];
  const [sheetId = '', notation = ''] = String(first).split('!');
  const sheet = context.state.sheets.find((candidate) => String(candidate.sheetId) === sheetId);
  const range = sheet && readA1(notation, sheet)?.range;
  return sheet && range ? [context.range(sheet.sheetId, range), ...others] : others;
}

const dateOrFormula = (value: Kept): unknown =>
  typeof value === 'string' && !value.startsWith('=') ? new Date(value) : value;

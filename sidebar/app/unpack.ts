import type { Json } from '../../src/contract/json.ts';
import type { Column, Packed } from '../../src/contract/packed.ts';

type Table = { readonly [key: string]: Json };

/** What the server packed, as it was. */
export function unpack(value: Json): Json {
  if (isList(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  if (!isPacked(value))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unpack(part)]));
  const columns = Object.entries(value['#columns']);
  return Array.from({ length: value['#rows'] }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, unpack(cell(column, row))])),
  );
}

const cell = (column: Column, row: number): Json =>
  'all' in column ? (column.all[row] ?? null) : (column.of[Number(column.at[row] ?? 0)] ?? null);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isPacked = (table: Table | Packed): table is Packed => '#columns' in table && '#rows' in table;

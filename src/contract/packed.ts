import type { Json } from './json.ts';

type Table = { readonly [key: string]: Json };
/** A column as it is, or its few different values once and the place of each row's among them. */
export type Column =
  | { readonly all: readonly Json[] }
  | { readonly of: readonly Json[]; readonly at: readonly Json[] };
export type Packed = { readonly '#rows': number; readonly '#columns': { readonly [name: string]: Column } };

/** Fewer rows than this travel as they are, to be read by eye. */
const fewest = 40;

/** A long list as columns: names of fields once, and what repeats once. A thousand applications take a quarter of the room. */
export function pack(value: Json): Json {
  if (isList(value)) {
    const rows = value.map(pack);
    return tableOf(rows) ?? rows;
  }
  return isTable(value) ? each(value, pack) : value;
}

function tableOf(rows: readonly Json[]): Packed | null {
  const [first] = rows;
  if (rows.length < fewest || first === undefined || !isTable(first)) return null;
  const names = Object.keys(first);
  const tables = rows.filter(isTable).filter((row) => Object.keys(row).join() === names.join());
  if (tables.length !== rows.length) return null;
  const columns = names.map((name) => [name, columnOf(tables.map((row) => row[name] ?? null))]);
  return { '#rows': rows.length, '#columns': Object.fromEntries(columns) };
}

function columnOf(all: readonly Json[]): Column {
  const places = new Map<string, number>();
  const at = all.map((value) => {
    const text = JSON.stringify(value);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  const of = [...places.keys()].map((text) => JSON.parse(text) as Json);
  const few = { of, at: of.length === 1 ? [] : at };
  return JSON.stringify(few).length < JSON.stringify(all).length ? few : { all };
}

const each = (table: Table, change: (value: Json) => Json): Table =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isTable = (value: Json): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

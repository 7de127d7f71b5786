import type { Cell } from '../application/application.ts';

/** What a column holds: decides its number format and how it is written. `typed` keeps numbers and dates as a person types them. Percentages are 0 to 100. */
export type ColumnKind =
  | 'text'
  | 'typed'
  | 'long-text'
  | 'number'
  | 'percent'
  | 'points'
  | 'money'
  | 'date'
  | 'date-time'
  | 'score'
  | 'link';

export type Column = {
  /** Ours and stable; kept as developer metadata on the column, so that it may be renamed and moved. */
  readonly key: string;
  readonly header: string;
  /** What the column means: the note on its header. */
  readonly note: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Columns we write are protected with a warning; columns people write are validated. */
  readonly writtenBy: 'us' | 'office';
  readonly choices?: readonly string[];
  /** Comes and goes with the criteria: made when first needed, and no problem while it is not there. */
  readonly optional?: true;
  /** Made only when its work begins, by `ensure(definition, 'late columns too')`. */
  readonly late?: true;
  /** What only the add-on reads. */
  readonly hidden?: true;
};

export type TabDefinition = {
  /** Ours and stable; kept as developer metadata on the sheet. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
};

/** A row of a tab by the keys of its columns; `row` is its number in the sheet. */
export type Row = { readonly row: number; readonly cells: Readonly<Record<string, Cell>> };

export const textIn = (row: Row, key: string): string => String(row.cells[key] ?? '').trim();
export const numberIn = (row: Row, key: string): number | null => {
  const value = row.cells[key];
  return typeof value === 'number' ? value : null;
};
export const dateIn = (row: Row, key: string): Date | null => {
  const value = row.cells[key];
  return value instanceof Date ? value : null;
};

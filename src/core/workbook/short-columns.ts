import type { Column, ColumnKind } from './tab.ts';

export type Short = readonly [
  key: string,
  header: string,
  kind: ColumnKind,
  width: number,
  note: string,
  choices?: readonly string[],
];

const columns = (writtenBy: Column['writtenBy'], shorts: readonly Short[]): Column[] =>
  shorts.map(([key, header, kind, width, note, choices]) => ({
    key,
    header,
    kind,
    width,
    note,
    writtenBy,
    ...(choices ? { choices } : {}),
  }));
/** Columns the add-on writes, and columns the office writes, in few words each. */
export const ours = (...shorts: readonly Short[]) => columns('us', shorts);
export const office = (...shorts: readonly Short[]) => columns('office', shorts);

/** Who wrote a line in the sidebar, and when. */
export const made: readonly Short[] = [
  ['by', 'By', 'text', 160, 'The account that wrote the line; empty when Google does not tell.'],
  ['madeAt', 'Written', 'date-time', 130, 'When the line was written.'],
];

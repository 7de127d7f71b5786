import { longHash } from '../../application/identity/hash.ts';
import { type DecisionRecord, decisionCells } from './decision-record.ts';

/** What the ranking said of one application, and what was decided. */
export type SealedLine = {
  readonly code: string;
  readonly rank: number | null;
  readonly percent: number | null;
  readonly total: number | null;
  /** One criterion a line. */
  readonly scores: string;
  readonly status: string;
  readonly reason: string;
};

/** A decision with the copy of the ranking it was taken on. */
export type Seal = {
  readonly record: DecisionRecord;
  readonly sealedAt: Date;
  readonly by: string;
  /** Version of the criteria, in words. */
  readonly criteria: string;
  readonly lines: readonly SealedLine[];
};

/** Sheets gives back what it keeps: no blanks at the ends, one kind of line end, no binary rest of a sum. */
const text = (value: string): string => value.replace(/\r\n?/g, '\n').trim();
const figure = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

/** The same line read from the sheet or made from scores. */
export const plainLine = (line: SealedLine): SealedLine => ({
  code: line.code,
  rank: figure(line.rank),
  percent: figure(line.percent),
  total: figure(line.total),
  scores: text(line.scores),
  status: text(line.status),
  reason: text(line.reason),
});

const canonical = (line: SealedLine): readonly unknown[] => Object.values(plainLine(line));

/** Tells whether a row of the Sealed ranking tab was changed. */
export const markOfLine = (line: SealedLine): string => longHash(JSON.stringify(canonical(line)));

/** The mark of a seal: no figure, word, row, member or date of it can change without it. The order of the rows does not count. */
export function markOf({ record, sealedAt, by, criteria, lines }: Seal): string {
  const { decision, body, date, members, conflicts, why } = decisionCells(record);
  const rows = [...lines].sort((one, other) => (one.code < other.code ? -1 : 1)).map(canonical);
  const seconds = Math.round(sealedAt.getTime() / 1000);
  return longHash(
    JSON.stringify([
      decision,
      ...[body, date, members, conflicts, why].map(text),
      seconds,
      by,
      criteria,
      rows,
    ]),
  );
}

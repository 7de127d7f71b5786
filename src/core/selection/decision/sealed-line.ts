import type { Scored } from '../../scoring/scored.ts';
import { numberIn, type Row, textIn } from '../../workbook/tab.ts';
import type { SealedLine } from './seal.ts';

/** What an application stands at: its cells as people see them, and what its scores make by criterion. */
export const lineNow = (row: Row, scored: Scored | undefined): SealedLine => ({
  code: textIn(row, 'code'),
  rank: numberIn(row, 'rank'),
  percent: numberIn(row, 'percent'),
  total: numberIn(row, 'total'),
  scores: (scored?.criteria ?? []).map(scoreLine).join('\n'),
  status: textIn(row, 'status').toLowerCase(),
  reason: textIn(row, 'reason'),
});

function scoreLine({ code, percent, evidence, assessed }: Scored['criteria'][number]): string {
  const parts = [
    ...(evidence === null ? [] : [`evidence ${evidence} %`]),
    ...(assessed === null ? [] : [`assessed ${assessed}`]),
  ];
  return `${code}: ${percent === null ? 'not counted' : `${percent} %`}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

/** A row of the Sealed ranking tab. */
export const lineKept = (row: Row): SealedLine => ({
  code: textIn(row, 'code'),
  rank: numberIn(row, 'rank'),
  percent: numberIn(row, 'percent'),
  total: numberIn(row, 'total'),
  scores: textIn(row, 'scores'),
  status: textIn(row, 'status'),
  reason: textIn(row, 'reason'),
});

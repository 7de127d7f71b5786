import type { Cell } from '../application/application.ts';
import { ok, type Place, type Result, refused } from '../problem.ts';

/** What a person typed as a score: 0 to 5 in halves, `n/a`, or null for an empty cell. */
export function readAssessed(cell: Cell, where: () => Place): Result<number | 'n/a' | null> {
  if (cell === '') return ok(null);
  const typed = String(cell)
    .replace(/[\s\u00a0\u202f]/g, '')
    .toLowerCase();
  if (typed === '') return ok(null);
  if (typeof cell === 'string' && /^n[/.]?a\.?$/.test(typed)) return ok('n/a');
  const score = typeof cell === 'number' ? cell : decimal(cell);
  if (score !== null && score >= 0 && score <= 5 && Number.isInteger(score * 2)) return ok(score);
  return refused({
    where: where(),
    what: `${cell instanceof Date ? 'A date' : `"${cell}"`} is not a score.`,
    remedy: 'Type a number from 0 to 5 (halves are fine), n/a when the criterion does not apply, or nothing.',
  });
}

/** A score typed as text, with a comma or a point. */
const decimal = (cell: Cell): number | null =>
  typeof cell === 'string' && /^\s*\d([.,]\d)?\s*$/.test(cell) ? Number(cell.replace(',', '.')) : null;

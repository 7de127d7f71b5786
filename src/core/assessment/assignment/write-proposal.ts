import type { Assignment } from './assign.ts';
import type { AssignmentRow } from './assignment-rows.ts';
import { pairOf } from './conflicts/ties.ts';
import { isByHand, movedOn, type Proposal } from './propose-panel.ts';

/** What becomes of one row of the Assignments tab. */
type Edit = Pick<AssignmentRow, 'row' | 'assessor' | 'application' | 'state' | 'why'>;

/**
 * The rows to change and the pairs to add. A pair that had a row gets it back, and work nobody began passes its row on to
 * whoever gets the application now: the tab does not fill with rows that say nothing.
 */
export function writeProposal(
  { add, drop }: Proposal,
  rows: readonly AssignmentRow[],
): { readonly edits: readonly Edit[]; readonly added: readonly Assignment[] } {
  const own = new Map(
    rows.filter(({ state, practice }) => state === 'withdrawn' && !practice).map((row) => [pairOf(row), row]),
  );
  const free = drop.filter((row) => !isByHand(row));
  const used = new Set<number>();
  const edits: Edit[] = [];
  const added: Assignment[] = [];
  for (const pair of add) {
    const row =
      own.get(pairOf(pair)) ??
      free.find(({ row, application }) => application === pair.application && !used.has(row));
    if (!row) {
      added.push(pair);
      continue;
    }
    used.add(row.row);
    edits.push({ row: row.row, ...pair, state: 'assigned', why: '' });
  }
  for (const row of drop) {
    if (used.has(row.row)) continue;
    const { assessor, application } = row;
    const why = isByHand(row) ? row.why : movedOn;
    edits.push({ row: row.row, assessor, application, state: 'withdrawn', why });
  }
  return { edits, added };
}

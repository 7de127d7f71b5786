import type { AssignmentRow } from '../assignment-rows.ts';
import type { Conflict } from './conflicts.ts';

/** What is known of one assessor and one application: found, declared, and decided by staff. */
export type Tie = {
  readonly assessor: string;
  readonly application: string;
  readonly state: 'conflict' | 'to look at' | 'no conflict';
  /** As it stands in the tab, or what was found. */
  readonly why: string;
  /** What was found or declared, '' when only a person says so. */
  readonly because: string;
  /** The row it stands in; null while it is written nowhere. */
  readonly row: number | null;
  /** What the row says is not what holds: it is to be written. */
  readonly isNew: boolean;
};

/**
 * Decisions of staff hold, and what was found besides waits for one. A tie the assessor declared holds at once; one
 * declared after staff saw no conflict comes back to them, unless the office typed that row itself.
 */
export function tiesOf(rows: readonly AssignmentRow[], found: readonly Conflict[]): readonly Tie[] {
  const recorded = new Map(rows.flatMap((row) => (isTie(row.state) ? [[pairOf(row), row] as const] : [])));
  const fresh = new Map(found.map((conflict) => [pairOf(conflict), conflict]));
  const ofRows = [...recorded].flatMap(([pair, row]): Tie[] => {
    const { assessor, application, state, why } = row;
    if (!isTie(state)) return [];
    const now = fresh.get(pair);
    const tie = {
      assessor,
      application,
      why: why || (now?.why ?? ''),
      because: now?.why ?? '',
      row: row.row,
    };
    const declared = now?.kind === 'declared' ? now : null;
    // One that came back to staff says so in its row, and waits for them.
    if (declared && state === 'to look at' && !why.includes(declared.why))
      return [{ ...tie, state: 'conflict', why: declared.why, isNew: true }];
    if (declared && state === 'no conflict' && row.at !== null && !why.includes(declared.why))
      return [{ ...tie, state: 'to look at', why: declared.why, isNew: true }];
    return [{ ...tie, state, isNew: false }];
  });
  const added = found.flatMap(({ assessor, application, why, kind }): Tie[] => {
    if (recorded.has(pairOf({ assessor, application }))) return [];
    const state = kind === 'declared' ? 'conflict' : 'to look at';
    return [{ assessor, application, state, why, because: why, row: null, isNew: true }];
  });
  return [...ofRows, ...added];
}

type TieState = Tie['state'];
const isTie = (state: AssignmentRow['state']): state is TieState =>
  state === 'conflict' || state === 'to look at' || state === 'no conflict';

export const pairOf = ({
  assessor,
  application,
}: {
  readonly assessor: string;
  readonly application: string;
}): string => JSON.stringify([assessor, application]);

/** A conflict, or a tie nobody has decided about: the pair must not be. */
export const standsInTheWay = ({ state }: Tie): boolean => state !== 'no conflict';

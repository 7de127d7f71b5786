import { longHash } from '../../application/identity/hash.ts';
import type { Problem } from '../../problem.ts';
import type { Assessor, ToAssess } from './assessor.ts';
import { type Assignment, assign } from './assign.ts';
import type { AssignmentRow } from './assignment-rows.ts';
import { pairOf, standsInTheWay, type Tie } from './conflicts/ties.ts';

/** Stands beside work that the add-on took back before anybody began it: it may be given out again. */
export const movedOn = 'Taken back before anybody had begun: assigned anew.';

export type ToPropose = {
  readonly assessors: readonly (Assessor & { readonly released: Date | null })[];
  /** Those that take part. */
  readonly applications: readonly ToAssess[];
  readonly rows: readonly AssignmentRow[];
  readonly ties: readonly Tie[];
  /** Pairs that have scores. */
  readonly scored: ReadonlySet<string>;
  readonly each: number;
};

export type Proposal = {
  /** Everything that would be assigned, practice apart. */
  readonly next: readonly Assignment[];
  readonly add: readonly Assignment[];
  readonly drop: readonly AssignmentRow[];
  /** What is lacking, application by application; nothing can be applied meanwhile. */
  readonly lacking: readonly Problem[];
  /** Tells whether a proposal is still the one that was shown. */
  readonly digest: string;
};

/**
 * What was changed by hand, sent or scored stays; the rest is given out anew, so that the load stays equal when
 * applications arrive or the panel changes. The same tabs give the same proposal.
 */
export function proposePanel({ assessors, applications, rows, ties, scored, each }: ToPropose): Proposal {
  const work = rows.filter(({ state, practice }) => !practice && isAssigned(state));
  const tieOf = new Map(ties.map((tie) => [pairOf(tie), tie.state]));
  const begun = (row: AssignmentRow): boolean => {
    const assessor = assessors.find(({ code }) => code === row.assessor);
    if (scored.has(pairOf(row))) return true;
    return assessor?.active === true && assessor.released !== null;
  };
  const kept = work.filter((row) => {
    const tie = tieOf.get(pairOf(row)) ?? 'no conflict';
    if (tie === 'conflict') return false;
    if (begun(row)) return true;
    const isActive = assessors.some(({ code, active }) => code === row.assessor && active);
    return isActive && tie === 'no conflict' && isByHand(row);
  });
  const excluded = [
    ...ties.filter(standsInTheWay),
    ...rows.filter((row) => row.state === 'withdrawn' && !row.practice && isByHand(row)),
  ];
  const proposed = assign(assessors, applications, { each, excluded, kept });
  const there = new Set(work.map(pairOf));
  const next = proposed.ok
    ? [
        ...proposed.value,
        ...kept.filter((row) => !applications.some(({ code }) => code === row.application)),
      ].map(({ assessor, application }) => ({ assessor, application }))
    : work;
  const wanted = new Set(next.map(pairOf));
  return {
    next,
    add: next.filter((pair) => !there.has(pairOf(pair))),
    drop: work.filter((row) => !wanted.has(pairOf(row))),
    lacking: proposed.ok ? [] : proposed.problems,
    digest: longHash(JSON.stringify([...wanted].sort())),
  };
}

/** Typed by the office, or changed with a reason. */
export const isByHand = ({ at, why }: AssignmentRow): boolean =>
  at === null || (why !== '' && why !== movedOn);

const isAssigned = (state: AssignmentRow['state']): boolean => state === 'assigned';

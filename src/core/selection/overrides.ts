import { isAnswered } from '../application/answer.ts';
import { type Candidate, inOrder } from './candidate.ts';
import { isIn } from './status/status.ts';

/** A decision that departs from the ranking or from section 5.1.3; allowed, with a reason. */
export type Override = {
  readonly code: string;
  readonly why: string;
  /** Whether staff gave a reason, for it or for every one it passes over. */
  readonly explained: boolean;
};

/**
 * Every chosen application that stands below one that is not chosen, has no rank, or is of a kind that is not supported.
 * Passing over is explained by the reason of the one passed over, too.
 */
export function findOverrides(candidates: readonly Candidate[]): readonly Override[] {
  const ordered = inOrder(candidates);
  const passedOver = ordered.filter(
    ({ rank, status, kind }) => rank !== null && !isIn(status) && kind.verdict !== 'not supported',
  );
  const first = passedOver[0];
  const unexplained = passedOver.find(({ reason }) => !isAnswered(reason));
  const found: Override[] = [];
  for (const { code, rank, kind, reason } of ordered.filter(({ status }) => isIn(status))) {
    const why: string[] = [];
    let explained = isAnswered(reason);
    if (kind.verdict === 'not supported') why.push(`Not supported by ${kind.paragraph}: ${kind.reason}`);
    if (rank === null) why.push('It is not ranked.');
    const irregular = why.length > 0;
    if (isAbove(first, rank)) {
      const shown = isAbove(unexplained, rank) ? unexplained : first;
      why.push(`${shown?.code} has rank ${shown?.rank} and is not chosen.`);
      explained = explained || (!irregular && !isAbove(unexplained, rank));
    }
    if (why.length > 0) found.push({ code, why: why.join(' '), explained });
  }
  return found;
}

const isAbove = (other: Candidate | undefined, rank: number | null): boolean =>
  other !== undefined && other.rank !== null && rank !== null && other.rank < rank;

import { isAnswered } from '../application/answer.ts';
import { type Candidate, inOrder } from './candidate.ts';
import { isIn } from './status.ts';

/** A decision that departs from the ranking or from section 5.1.3; allowed, with a reason. */
export type Override = {
  readonly code: string;
  readonly why: string;
  /** Whether staff gave a reason. */
  readonly explained: boolean;
};

/** Every chosen application that stands below one that is not chosen, has no rank, or is of a kind that is not supported. */
export function findOverrides(candidates: readonly Candidate[]): readonly Override[] {
  const ordered = inOrder(candidates);
  const passedOver = ordered.find(
    ({ rank, status, kind }) => rank !== null && !isIn(status) && kind.verdict !== 'not supported',
  );
  return ordered
    .filter(({ status }) => isIn(status))
    .map((candidate) => ({ candidate, why: whyOverride(candidate, passedOver) }))
    .filter(({ why }) => why.length > 0)
    .map(({ candidate, why }) => ({
      code: candidate.code,
      why: why.join(' '),
      explained: isAnswered(candidate.reason),
    }));
}

function whyOverride({ rank, kind }: Candidate, passedOver: Candidate | undefined): string[] {
  const why: string[] = [];
  if (kind.verdict === 'not supported') why.push(`Not supported by ${kind.paragraph}: ${kind.reason}`);
  if (rank === null) why.push('It is not ranked.');
  else if (passedOver?.rank != null && rank > passedOver.rank)
    why.push(`${passedOver.code} has rank ${passedOver.rank} and is not chosen.`);
  return why;
}

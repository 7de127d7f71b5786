import type { Verdict } from '../../scoring/scored.ts';

/** What keeps an application out of the assessment until staff let it in, each decided for all of a kind (T1). */
export const keptOut = ['late', 'not supported', 'decided against'] as const;
export type KeptOut = (typeof keptOut)[number];

/** What decides whether an application is assessed. */
export type Standing = {
  readonly code: string;
  readonly isLate: boolean;
  readonly verdict: Verdict;
  readonly status: string;
  /** False: its response is no longer in the response sheet, so there is nothing to read. */
  readonly isThere: boolean;
};

/** The kinds an application belongs to that are out at first. */
export const kindsOf = ({ isLate, verdict, status }: Standing): readonly KeptOut[] =>
  keptOut.filter(
    (kind) =>
      (kind === 'late' && isLate) ||
      (kind === 'not supported' && verdict === 'not supported') ||
      (kind === 'decided against' && (status === 'not shortlisted' || status === 'not selected')),
  );

/** Why an application does not take part; '' when it does. */
export function whyLeftOut(
  standing: Standing,
  letIn: readonly KeptOut[],
  practice: ReadonlySet<string>,
): string {
  if (!standing.isThere) return 'its response is gone';
  if (practice.has(standing.code)) return 'it is for practice';
  const { status } = standing;
  return kindsOf(standing)
    .filter((kind) => !letIn.includes(kind))
    .map((kind) => (kind === 'decided against' ? `its status is ${status}` : `it is ${kind}`))
    .join(' and ');
}

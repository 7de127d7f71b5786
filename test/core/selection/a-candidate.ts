import type { Candidate } from '../../../src/core/selection/candidate.ts';

const supported = { verdict: 'supported', paragraph: 'section 5.1.3', reason: 'Mentoring.' } as const;
export const notSupported = {
  verdict: 'not supported',
  paragraph: 'section 5.1.3',
  reason: 'Only training, with no concrete follow-up by the partners.',
} as const;
export const undecided = {
  verdict: 'needs a decision by staff',
  paragraph: 'section 5.1.3',
  reason: 'A conference with concrete follow-up.',
} as const;

export const aCandidate = (rank: number | null, changed: Partial<Candidate> = {}): Candidate => ({
  code: `A-0${rank ?? 9}`,
  rank,
  percent: rank === null ? null : 100 - rank,
  kind: supported,
  amount: 10_000,
  days: 2,
  status: '',
  reason: '',
  ...changed,
});

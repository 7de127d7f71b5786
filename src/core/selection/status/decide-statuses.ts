import { isAnswered } from '../../application/answer.ts';
import { ok, type Place, type Result, refused } from '../../problem.ts';
import type { Candidate } from '../candidate.ts';
import { findOverrides } from '../overrides.ts';
import type { Status } from './status.ts';

export type Decision = { readonly code: string; readonly status: Status; readonly reason: string };

const needReason: readonly Status[] = ['reserve', 'not shortlisted', 'not selected'];

/**
 * Checks decisions made together against each other and against the ranking, as all of them would stand. A reason is
 * wanted for every reserve and refusal, for every override, and for taking back a final decision.
 */
export function decideStatuses(
  decisions: readonly Decision[],
  candidates: readonly Candidate[],
  where: (code: string) => Place,
): Result<readonly Decision[]> {
  const wanted = new Map(decisions.map((decision) => [decision.code, decision]));
  const after = candidates.map((candidate) => ({ ...candidate, ...wanted.get(candidate.code) }));
  const overrides = findOverrides(after);
  const found = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const problems = decisions
    .map((decision) => ({ decision, what: whatIsMissing(decision, found.get(decision.code)) }))
    .map(({ decision, what }) => ({
      decision,
      what: what || overrides.find(({ code, explained }) => code === decision.code && !explained)?.why || '',
    }))
    .filter(({ what }) => what !== '')
    .map(({ decision, what }) => ({
      where: where(decision.code),
      what: `${decision.code}: ${what}`,
      remedy: found.has(decision.code) ? 'Give a reason for the record.' : 'Synchronise and decide again.',
    }));
  return problems.length > 0 ? refused(...problems) : ok(decisions);
}

function whatIsMissing({ status, reason }: Decision, current: Candidate | undefined): string {
  if (!current) return 'There is no such application any more.';
  if (isAnswered(reason)) return '';
  if (needReason.includes(status)) return `The status "${status}" needs a reason.`;
  const final = current.status === 'selected' || current.status === 'not selected';
  return final && status !== current.status ? 'A final decision is taken back only with a reason.' : '';
}

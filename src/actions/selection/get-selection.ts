import { ok, type Result } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { decisionState } from './decision/get-decision.ts';
import { interviewsState } from './interview/list-interviews.ts';
import { lettersState } from './letters/look-at-letters.ts';
import { readCandidates } from './read-candidates.ts';

/** One line for each screen of the selection, by the name of the screen: where it stands. */
export function getSelection(ports: Ports) {
  const read = readCandidates(ports);
  if (!read.ok) return read;
  const { candidates } = read.value;
  const count = (...statuses: string[]) =>
    candidates.filter(({ status }) => statuses.includes(status)).length;
  const applied = candidates.length;
  return ok({
    states: {
      shortlist: `${applied} applied, ${count('shortlist')} on the shortlist, ${count('reserve')} in reserve, ${count('')} without a decision.`,
      portfolio: `${applied} applied, ${count('selected')} selected so far.`,
      interviews: interviewsState(ports),
      decision: decisionState(ports),
      letters: lettersState(ports),
    } as Record<string, string>,
  }) satisfies Result<unknown>;
}

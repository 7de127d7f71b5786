import { isAnswered } from '../../application/answer.ts';
import type { Place, Problem } from '../../problem.ts';
import type { Candidate } from '../candidate.ts';
import type { Decision } from '../status/decide-statuses.ts';

/** A sealed decision is changed only with a reason of its own: what was said before does not explain the change. */
export const unexplainedChanges = (
  decisions: readonly Decision[],
  candidates: readonly Candidate[],
  where: (code: string) => Place,
): readonly Problem[] =>
  decisions.flatMap(({ code, status, reason }) => {
    const before = candidates.find((candidate) => candidate.code === code);
    const explained = isAnswered(reason) && reason.trim() !== before?.reason.trim();
    if (!before || before.status === status || explained) return [];
    return [
      {
        where: where(code),
        what: `${code}: The decision is sealed.`,
        remedy: 'Say in a new reason why it is changed, and seal the amendment afterwards.',
      },
    ];
  });

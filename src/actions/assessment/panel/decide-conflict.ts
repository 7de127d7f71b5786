import type { Cell } from '../../../core/application/application.ts';
import { codesOf } from '../../../core/assessment/assignment/conflicts/hidden-from.ts';
import { pairOf } from '../../../core/assessment/assignment/conflicts/ties.ts';
import { type Result, refused } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { ownTie } from './change-assignment.ts';
import { readPanelGround } from './panel-ground.ts';
import { done, recordTies } from './record-ties.ts';

type ConflictDecision = {
  readonly assessor: string;
  readonly application: string;
  readonly conflict: boolean;
  readonly reason: string;
};

/** Staff say whether a tie is a conflict, and why. With a conflict what was assigned is withdrawn; scores stay. */
export function decideConflict(
  ports: Ports,
  decision: ConflictDecision,
): Result<{ readonly message: string }> {
  const ground = readPanelGround(ports);
  if (!ground.ok) return ground;
  const { assessors, applications, ties, hidden } = ground.value;
  const { assessor, application, conflict } = decision;
  const reason = decision.reason.trim();
  if (reason === '')
    return refused({ what: 'A reason is missing.', remedy: 'Say why it is a conflict, or why it is none.' });
  if (
    !assessors.some(({ code }) => code === assessor) ||
    !applications.some(({ code }) => code === application)
  )
    return refused({
      what: `${assessor} or ${application} is not there any more.`,
      remedy: 'Open Assessors again.',
    });
  const isOwn = codesOf(ports.who(), assessors).has(assessor);
  if (hidden.has(application) && !isOwn) return refused(ownTie);
  if (!conflict && isOwn)
    return refused({
      what: 'Nobody decides that they have no conflict themselves.',
      remedy: 'Ask a colleague to look at it from their account.',
    });
  const tie = ties.find((each) => pairOf(each) === pairOf(decision));
  const state = conflict ? 'conflict' : 'no conflict';
  const why = [tie?.because ?? '', reason].filter((part) => part !== '').join('\n');
  const { tab } = ports.workbook.ensure(assignmentsTab);
  const cells: Record<string, Cell> = { state, why, by: ports.who(), at: ports.now() };
  if (tie && tie.row !== null) tab.write(['state', 'why', 'by', 'at'], [{ row: tie.row, cells }]);
  else tab.append([{ assessor, application, ...cells }]);
  const about = `${assessor} ${application}`;
  log(ports, [{ what: 'tie decided', about, before: tie?.state ?? '', after: `${state}: ${reason}` }]);
  const recorded = recordTies(ports);
  if (!recorded.ok) return recorded;
  refreshGuide(ports);
  return done(
    conflict ? `${assessor} does not read ${application}.` : `${assessor} may be given ${application}.`,
  );
}

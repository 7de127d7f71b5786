import type { Cell } from '../../core/application/application.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { unexplainedChanges } from '../../core/selection/decision/after-seal.ts';
import { type Decision, decideStatuses } from '../../core/selection/status/decide-statuses.ts';
import { interviewsTab } from '../../core/workbook/interviews-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { type LogEntry, log } from '../log.ts';
import { startProjects } from '../plan/start-project.ts';
import type { Ports } from '../ports.ts';
import { readSeals } from './decision/read-decision.ts';
import { readCandidates } from './read-candidates.ts';

/** Writes decisions that were made together, after checking them together; all of them or none. `openly`: what else the Log says of them. */
export function decide(
  ports: Ports,
  decisions: readonly Decision[],
  openly: readonly LogEntry[] = [],
): Result<{ readonly message: string }> {
  const read = readCandidates(ports);
  if (!read.ok) return read;
  const { tab, rows, candidates } = read.value;
  const rowOf = new Map(rows.map((row): [string, number] => [textIn(row, 'code'), row.row]));
  const reasonOf = (code: string) => tab.place(rowOf.get(code) ?? 1, 'reason');
  const checked = decideStatuses(decisions, candidates, reasonOf);
  if (!checked.ok) return checked;
  const kept = readSeals(ports);
  if (!kept.ok) return kept;
  const unexplained =
    kept.value.seals.length === 0 ? [] : unexplainedChanges(checked.value, candidates, reasonOf);
  if (unexplained.length > 0) return refused(...unexplained);
  const before = new Map(candidates.map(({ code, status }): [string, string] => [code, status]));
  const decided = ports.now();
  tab.write(
    ['status', 'reason', 'decided'],
    checked.value.map(({ code, status, reason }) => {
      const cells: Record<string, Cell> = { status, reason, decided };
      return { row: rowOf.get(code) ?? 0, cells };
    }),
  );
  if (checked.value.some(({ status }) => status === 'shortlist')) ports.workbook.ensure(interviewsTab);
  startProjects(ports);
  log(ports, [
    ...openly,
    ...checked.value.map(({ code, status, reason }) => ({
      what: 'decision',
      about: code,
      before: before.get(code) ?? '',
      after: reason === '' ? status : `${status}: ${reason}`,
    })),
  ]);
  refreshGuide(ports);
  const number = checked.value.length;
  return ok({ message: number === 1 ? 'The decision is saved.' : `${number} decisions are saved.` });
}

import type { Cell } from '../../core/application/application.ts';
import { ok, type Result } from '../../core/problem.ts';
import { type Decision, decideStatuses } from '../../core/selection/decide-statuses.ts';
import { proposeShortlist as propose } from '../../core/selection/propose-shortlist.ts';
import { interviewsTab } from '../../core/workbook/project-tabs.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { envelopeOf, lineOf } from '../application/candidates.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import { startProjects } from '../plan/start-project.ts';
import type { Ports } from '../ports.ts';
import { readCandidates } from './read-candidates.ts';

/** A shortlist by rank as far as places and envelope go, with a reason for each; nothing is written. */
export function proposeShortlist(ports: Ports) {
  const read = readCandidates(ports);
  if (!read.ok) return read;
  const { settings, rows, candidates } = read.value;
  const proposed = propose(candidates, settings);
  if (!proposed.ok) return proposed;
  const wanted = new Map(proposed.value.map((entry) => [entry.code, entry]));
  const after = candidates.map((candidate) => ({ ...candidate, ...wanted.get(candidate.code) }));
  const titleOf = new Map(rows.map((row): [string, string] => [textIn(row, 'code'), textIn(row, 'title')]));
  return ok({
    proposal: proposed.value.flatMap(({ code, status, reason }) => {
      const now = candidates.find((candidate) => candidate.code === code);
      if (status === '') return [];
      return [
        {
          code,
          status,
          reason,
          title: titleOf.get(code) ?? '',
          rank: now?.rank ?? null,
          now: now?.status ?? '',
        },
      ];
    }),
    line: lineOf(after, settings),
    envelope: envelopeOf(after, settings),
  }) satisfies Result<unknown>;
}

/** Writes decisions that were made together, after checking them together; all of them or none. */
export function decide(ports: Ports, decisions: readonly Decision[]): Result<{ readonly message: string }> {
  const read = readCandidates(ports);
  if (!read.ok) return read;
  const { tab, rows, candidates } = read.value;
  const rowOf = new Map(rows.map((row): [string, number] => [textIn(row, 'code'), row.row]));
  const checked = decideStatuses(decisions, candidates, (code) => tab.place(rowOf.get(code) ?? 1, 'reason'));
  if (!checked.ok) return checked;
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
  log(
    ports,
    checked.value.map(({ code, status, reason }) => ({
      what: 'decision',
      about: code,
      before: before.get(code) ?? '',
      after: reason === '' ? status : `${status}: ${reason}`,
    })),
  );
  refreshGuide(ports);
  const number = checked.value.length;
  return ok({ message: number === 1 ? 'The decision is saved.' : `${number} decisions are saved.` });
}

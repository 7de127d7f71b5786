import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import type { ProjectLedger } from '../../core/support/project-ledger.ts';
import { noProject, projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { readCandidates } from '../selection/read-candidates.ts';
import { readLedger, statusesOf } from './read-ledger.ts';

/** The support of one project as the tab has it now. */
export function readProjectLedger(
  ports: Ports,
  code: string,
): Result<{ readonly ledger: ProjectLedger; readonly settings: Settings }> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const call = readCandidates(ports);
  if (!call.ok) return call;
  const { settings, candidates } = call.value;
  const read = readLedger(ports, settings, statusesOf(candidates));
  if (!read.ok) return read;
  const ledger = read.value.projects.find((each) => each.code === code);
  return ledger ? ok({ ledger, settings }) : refused(noProject(code));
}

import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result } from '../../core/problem.ts';
import type { ProjectRecord } from '../../core/report/record/project-record.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { gatherProjects } from './gathering/gather-projects.ts';

/** Everything the office knows about a project, read from its tabs: what every document of it is made from. */
export function gatherProject(
  ports: Ports,
  code: string,
): Result<{ readonly record: ProjectRecord; readonly settings: Settings }> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const gathered = gatherProjects(ports);
  if (!gathered.ok) return gathered;
  const record = gathered.value.record(code);
  return record.ok ? ok({ record: record.value, settings: gathered.value.settings }) : record;
}

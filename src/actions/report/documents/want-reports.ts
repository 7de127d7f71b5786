import { ok, type Result, refused } from '../../../core/problem.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import { startProjects } from '../../plan/start-project.ts';
import type { Ports } from '../../ports.ts';
import { hasFailed, isWanted, wantedStates } from './wanted-states.ts';

/** Asks for the internal reports of these projects: they wait on the Projects tab until a run has made them. */
export function wantReports(ports: Ports, codes: readonly string[]): Result<{ readonly asked: number }> {
  startProjects(ports);
  const { tab } = ports.workbook.ensure(projectsTab);
  const known = new Set(tab.rows.map((row) => textIn(row, 'code')));
  const strange = codes.filter((code) => !known.has(code));
  if (codes.length === 0 || strange.length > 0)
    return refused({
      what: strange.length > 0 ? `No project: ${strange.join(', ')}.` : 'No project is chosen.',
      remedy: 'Choose projects, or rows of the Projects tab. A selected application becomes a project.',
    });
  const rows = tab.rows.filter((row) => codes.includes(textIn(row, 'code')) && !isWanted(row));
  tab.write(
    ['reportWanted'],
    rows.map(({ row }) => ({ row, cells: { reportWanted: wantedStates.waiting } })),
  );
  log(ports, [{ what: 'internal reports asked for', after: codes.join(', ') }]);
  return ok({ asked: codes.length });
}

/** Takes back what waits, and the marks of what failed; what is made stays. */
export function stopReports(ports: Ports): Result<{ readonly message: string }> {
  const { tab } = ports.workbook.ensure(projectsTab);
  const rows = tab.rows.filter((row) => isWanted(row) || hasFailed(row));
  tab.write(
    ['reportWanted'],
    rows.map(({ row }) => ({ row, cells: { reportWanted: '' } })),
  );
  log(ports, [{ what: 'making of internal reports stopped', after: `${rows.length} not made` }]);
  return ok({ message: `Stopped: ${rows.length} are no longer waited for.` });
}

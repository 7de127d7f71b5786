import { ok, type Result } from '../../../core/problem.ts';
import { reportReadiness } from '../../../core/report/ready/report-readiness.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { dateIn, textIn } from '../../../core/workbook/tab.ts';
import { startProjects } from '../../plan/start-project.ts';
import type { Ports } from '../../ports.ts';
import { gatherProjects } from '../../project/gathering/gather-projects.ts';
import { hasFailed, isWanted } from './wanted-states.ts';

/** Every project with whether its internal report can be made, and where its making stands. */
export function listReports(ports: Ports) {
  startProjects(ports);
  if (!ports.workbook.exists(projectsTab.key)) return ok({ projects: [] });
  const tab = ports.workbook.open(projectsTab);
  if (!tab.ok) return tab;
  const gathered = gatherProjects(ports);
  if (!gathered.ok) return gathered;
  const today = ports.day(ports.now());
  const rows = tab.value.rows.filter((row) => textIn(row, 'code') !== '');
  return ok({
    projects: rows.map((row) => {
      const code = textIn(row, 'code');
      const record = gathered.value.record(code);
      const at = dateIn(row, 'internalReportAt');
      const state = isWanted(row) ? 'waiting' : hasFailed(row) ? 'failed' : 'idle';
      return {
        ...{ code, title: textIn(row, 'title'), url: textIn(row, 'internalReport') },
        madeAt: at ? ports.words(at) : '',
        state: state as 'waiting' | 'failed' | 'idle',
        said: textIn(row, 'reportWanted'),
        ...(record.ok
          ? reportReadiness(record.value, today)
          : { ready: false, why: record.problems.map(({ what }) => what).join(' ') }),
      };
    }),
  }) satisfies Result<unknown>;
}

import { ok, type Result } from '../../core/problem.ts';
import { internalReport } from '../../core/report/internal-report.ts';
import { showDay } from '../../core/report/wording/show.ts';
import { dateIn } from '../../core/workbook/tab.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { gapsOf } from '../report/documents/gaps-of.ts';
import { reportLinkOf } from '../report/report-form.ts';
import { gatherProject } from './gather-project.ts';

/** What the parts of the project screen that have no screen of their own yet need: reports, their form and gaps. */
export function getReporting(ports: Ports, code: string) {
  const gathered = gatherProject(ports, code);
  if (!gathered.ok) return gathered;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const link = reportLinkOf(ports, code);
  if (!link.ok) return link;
  const { record, settings } = gathered.value;
  const { row } = project.value;
  const { plan } = record;
  const today = ports.day(ports.now());
  const sentAt = dateIn(row, 'reportSent');
  return ok({
    code,
    reports: plan.reports.map(({ kind, due }, index) => {
      const received =
        [...record.reports].sort((a, b) => (a.received < b.received ? -1 : 1))[index]?.received ?? '';
      return {
        kind,
        due: showDay(due),
        received: showDay(received),
        late: received === '' ? due < today : received > due,
      };
    }),
    reportLink:
      link.value === ''
        ? null
        : { url: link.value, to: plan.partners[0]?.email ?? '', sentAt: sentAt ? ports.words(sentAt) : '' },
    gaps: gapsOf(internalReport(record, settings)),
  }) satisfies Result<unknown>;
}

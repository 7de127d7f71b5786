import { assistanceKinds } from '../../core/application/catalogue/codes.ts';
import { ok, type Result } from '../../core/problem.ts';
import { internalReport } from '../../core/report/internal-report.ts';
import { showDay } from '../../core/report/wording/show.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { dateIn, numberIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { gapsOf } from '../report/documents/gaps-of.ts';
import { reportLinkOf } from '../report/report-form.ts';
import { gatherProject, rowsOf } from './gather-project.ts';

/** What the parts of the project screen that have no screen of their own yet need: reports, their form, support and gaps. */
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
  const written = (each: Row) => {
    const at = dateIn(each, 'madeAt');
    return { madeAt: at ? ports.words(at) : '', by: textIn(each, 'by') };
  };
  const texts = <Key extends string>(each: Row, ...keys: Key[]): Record<Key, string> => {
    const found = {} as Record<Key, string>;
    for (const key of keys) found[key] = String(each.cells[key] ?? '');
    return found;
  };
  return ok({
    code,
    currency: settings.currency,
    assistanceKinds: assistanceKinds.map((kind) => ({ code: kind.code, label: kind.label })),
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
    support: rowsOf(ports, supportTab, code).map((each) => ({
      ...texts(each, 'stage', 'date', 'kind', 'assistance', 'what', 'organisation'),
      amount: numberIn(each, 'amount'),
      days: numberIn(each, 'days'),
      ...written(each),
    })),
    gaps: gapsOf(internalReport(record, settings)),
  }) satisfies Result<unknown>;
}

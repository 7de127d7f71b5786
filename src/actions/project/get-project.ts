import { assistanceKinds } from '../../core/application/catalogue/codes.ts';
import { ok, type Result } from '../../core/problem.ts';
import { internalReport } from '../../core/report/internal-report.ts';
import { showDay } from '../../core/report/wording/show.ts';
import { followUpsTab, impressionsTab, lessonsTab } from '../../core/workbook/learning-tabs.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { dateIn, numberIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { reportLinkOf } from '../report/report-form.ts';
import { gapsOf } from '../report/documents/gaps-of.ts';
import { gatherProject, rowsOf } from './gather-project.ts';

/** Where one project stands: documents, reports due and received, what staff saw, learned and gave. */
export function getProject(ports: Ports, code: string) {
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
    title: plan.title,
    status: record.decisions[0]?.status ?? '',
    starts: showDay(plan.starts),
    ends: showDay(plan.ends),
    currency: settings.currency,
    assistanceKinds: assistanceKinds.map((kind) => ({ code: kind.code, label: kind.label })),
    documents: documents.flatMap(({ column, kind }) => {
      const url = textIn(row, column);
      return url === '' ? [] : [{ kind, name: `${code} ${kind}`, url, madeAt: '' }];
    }),
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
    impressions: rowsOf(ports, impressionsTab, code).map((each) => ({
      ...texts(each, 'date', 'kind', 'about', 'text', 'judgement'),
      ...written(each),
    })),
    lessons: rowsOf(ports, lessonsTab, code).map((each) => ({
      ...texts(each, 'kind', 'lesson', 'cause'),
      ...written(each),
    })),
    followUps: rowsOf(ports, followUpsTab, code).map((each) => ({
      ...texts(each, 'kind', 'action', 'owner', 'due', 'done'),
      ...written(each),
    })),
    support: rowsOf(ports, supportTab, code).map((each) => ({
      ...texts(each, 'stage', 'date', 'kind', 'assistance', 'what', 'organisation'),
      amount: numberIn(each, 'amount'),
      days: numberIn(each, 'days'),
      ...written(each),
    })),
    gaps: gapsOf(internalReport(record, settings)),
  }) satisfies Result<unknown>;
}

const documents = [
  { column: 'planDocument', kind: 'Cooperation plan' },
  { column: 'beneficiaryReport', kind: 'Beneficiary report' },
  { column: 'internalReport', kind: 'Internal report' },
] as const;

import type { Plan } from '../../../core/plan/plan.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { leadOf } from '../../../core/report/due/who-is-asked.ts';
import { fitLink } from '../../../core/report/form/fit-link.ts';
import { noRoom } from '../../../core/report/form/no-room.ts';
import { prefillReport } from '../../../core/report/form/prefill-report.ts';
import { partnerNamed } from '../../../core/report/received/partner-named.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readQuestionsTab } from '../../call/read-call.ts';
import { planOf } from '../../plan/plan-of.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';

/** Whom a link is for. */
export type LinkFor = {
  /** Number of the due report, '' for any. */
  readonly report: string;
  /** Name as in the plan, '' for the lead. */
  readonly organisation: string;
  /** 'paper': for the office, which types a paper report in. */
  readonly how: 'form' | 'paper';
};

export type ReportLink = {
  /** '' before there is a report form. */
  readonly url: string;
  readonly scope: 'project' | 'own';
  /** In full what the link and the form cannot hold. */
  readonly left: readonly string[];
};

/** Links into the report form. What they are made of is read once, so that one more costs only the making. */
export function openReportLinks(ports: Ports): (code: string, to: LinkFor) => Result<ReportLink> {
  const plans = new Map<string, ReturnType<typeof planOf>>();
  const form = ports.forms.bound('report');
  const bound = form ? readQuestionsTab(ports, 'report') : null;
  return (code, to) => {
    const plan = plans.get(code) ?? planOf(ports, code);
    plans.set(code, plan);
    if (!plan.ok) return plan;
    if (bound && !bound.ok) return bound;
    const { answers, left, scope } = answersFor(plan.value.plan, code, to);
    if (!form || !bound) return ok({ url: '', scope, left });
    const byId = new Map<string, string>();
    for (const { key, questions } of bound.value) {
      const text = answers[key];
      if (text !== undefined && questions[0]) byId.set(questions[0], text);
    }
    return ok({ url: ports.forms.prefilledUrl(form.id, byId), scope, left });
  };
}

/** What is filled in for whom: the lead answers for the whole project, every other partner for itself. */
export function answersFor(plan: Plan, code: string, { report, organisation, how }: LinkFor) {
  const lead = leadOf(plan.partners.filter(({ left }) => left === ''));
  const name = partnerNamed(
    plan.partners.map((partner) => partner.name),
    organisation,
  );
  const partner = organisation === '' ? undefined : plan.partners.find((each) => each.name === name);
  const scope: ReportLink['scope'] = partner && partner !== lead ? 'own' : 'project';
  const due = plan.reports.find(({ id }) => id === report);
  const { answers, left } = fitLink(
    prefillReport(plan, {
      ...{ code, title: plan.title, scope, how },
      ...(due ? { number: due.id, kind: due.kind } : {}),
      ...(partner ? { organisation: partner } : {}),
    }),
  );
  return { answers, scope, left: scope === 'own' ? left : [...left, ...noRoom(plan)] };
}

/** The lead's link for any report, kept on the Projects tab; '' before there is a report form. */
export function reportLinkOf(ports: Ports, code: string): Result<string> {
  if (!ports.forms.bound('report')) return ok('');
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const link = openReportLinks(ports)(code, { report: '', organisation: '', how: 'form' });
  if (!link.ok) return link;
  const { url } = link.value;
  const { tab, row } = project.value;
  if (textIn(row, 'reportLink') !== url)
    tab.write(['reportLink'], [{ row: row.row, cells: { reportLink: url } }]);
  return ok(url);
}

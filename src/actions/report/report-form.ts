import { ok, type Result, refused } from '../../core/problem.ts';
import { prefillReport } from '../../core/report/form/prefill-report.ts';
import { reportForm } from '../../core/report/form/report-form.ts';
import { reportLetter } from '../../core/report/form/report-letter.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { makeForm } from '../call/create-application-form.ts';
import type { Done } from '../call/done.ts';
import { readCall, readQuestionsTab, readSettingsTab } from '../call/read-call.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import { planOf } from '../plan/plan-of.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';

/** Creates the report form, one for all projects of the call. */
export function createReportForm(ports: Ports): Result<Done> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  if (ports.forms.isComplete('report'))
    return refused({
      what: 'This call has a report form already.',
      remedy: 'Open a project in the sidebar for its link.',
    });
  const { settings } = call.value;
  const made = makeForm(ports, 'report', `${settings.callCode} report form`, reportForm(settings));
  if (!made.ok) return made;
  log(ports, [{ what: 'report form created', after: made.value }]);
  refreshGuide(ports);
  return ok({ message: 'The report form is ready. Each project has a link of its own.', problems: [] });
}

/** The report form filled in for the project, kept on the Projects tab; '' before there is a report form. */
export function reportLinkOf(ports: Ports, code: string): Result<string> {
  const form = ports.forms.bound('report');
  if (!form) return ok('');
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const plan = planOf(ports, code);
  if (!plan.ok) return plan;
  const bound = readQuestionsTab(ports, 'report');
  if (!bound.ok) return bound;
  const idOf = new Map(bound.value.map(({ key, questions }): [string, string] => [key, questions[0] ?? '']));
  const filled = prefillReport(plan.value.plan, { code, title: plan.value.plan.title });
  const answers = new Map<string, string>();
  for (const [key, text] of Object.entries(filled)) {
    const id = idOf.get(key);
    if (id !== undefined && id !== '') answers.set(id, text);
  }
  const url = ports.forms.prefilledUrl(form.id, answers);
  if (textIn(project.value.row, 'reportLink') !== url)
    project.value.tab.write(['reportLink'], [{ row: project.value.row.row, cells: { reportLink: url } }]);
  return ok(url);
}

const sending = 'being sent';

/**
 * Mails the link to the lead. Sent again only when a person asks again; marked before it goes out and again when it has
 * gone, so that a run cut short between the two is for a person to check.
 */
export function sendReportLink(ports: Ports, code: string): Result<{ readonly message: string }> {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const link = reportLinkOf(ports, code);
  if (!link.ok) return link;
  if (link.value === '')
    return refused({
      what: 'There is no report form yet.',
      remedy: 'Create it first: it is a step of the Guide.',
    });
  const plan = planOf(ports, code);
  if (!plan.ok) return plan;
  const to = plan.value.plan.partners[0]?.email ?? '';
  if (!ports.mail.isAddress(to))
    return refused({
      what: `The lead of ${code} has no e-mail address in the plan.`,
      remedy: 'Put one into the plan, or send the link yourself: it is on the Projects tab.',
    });
  if (ports.mail.left() <= 0)
    return refused({
      what: 'The number of e-mails this account may send today is used up.',
      remedy: 'Send it tomorrow, or from a colleague’s account.',
    });
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { tab, row } = project.value;
  if (textIn(row, 'reportSent') === sending)
    return refused({
      where: tab.place(row.row, 'reportSent'),
      what: `A run was cut short while the link of ${code} was being sent.`,
      remedy:
        'Look into the sent mail of the account that sent it. Empty the cell, and send again if it is not there.',
    });
  const mark = (cell: Date | string) =>
    tab.write(['reportSent'], [{ row: row.row, cells: { reportSent: cell } }]);
  const { senderName, replyTo } = settings.value;
  mark(sending);
  ports.settle();
  ports.mail.send({ ...reportLetter(settings.value, plan.value.plan, link.value), to, senderName, replyTo });
  mark(ports.now());
  log(ports, [{ what: 'report link sent', about: code, after: to }]);
  return ok({ message: `The link was sent to ${to}.` });
}

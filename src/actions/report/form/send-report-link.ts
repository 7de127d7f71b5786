import type { PlanPartner } from '../../../core/plan/plan.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { leadOf } from '../../../core/report/due/who-is-asked.ts';
import { formMail } from '../../../core/report/form/form-mail.ts';
import { isDay } from '../../../core/time/dates.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readSettingsTab } from '../../call/read-call.ts';
import { mailOnce } from '../../mail/mail-once.ts';
import { planOf } from '../../plan/plan-of.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { languagesOf } from '../due/languages-of.ts';
import { formLetter } from './form-letter.ts';
import { noForm } from './get-report-link.ts';
import { openReportLinks, reportLinkOf } from './report-links.ts';

export type SendLink = {
  readonly code: string;
  readonly report: string;
  /** Name as in the plan, '' for the lead. */
  readonly organisation: string;
  /** How often it had been sent to this address when the person pressed: the same press repeated sends nothing more. */
  readonly before: number;
};

/** Mails a partner its own link to the form, in the language of its application; once for each time a person asks. */
export function sendReportLink(
  ports: Ports,
  { code, report: number, organisation, before }: SendLink,
): Result<{ readonly message: string }> {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const plan = planOf(ports, code);
  if (!plan.ok) return plan;
  const { reports, partners, title } = plan.value.plan;
  const report = reports.find(({ id }) => id === number);
  if (!report || !isDay(report.due))
    return refused({
      what: report ? `${number} has no day on which it is due.` : `${code} has no report ${number}.`,
      remedy: 'Set it in the cooperation plan or on the Reports tab, or copy the link instead.',
    });
  const partner = partnerIn(partners, organisation);
  const to = (partner?.email ?? '').trim();
  if (!partner || !ports.mail.isAddress(to))
    return refused({
      what: `${partner?.name || organisation || 'The lead'} has no e-mail address in the plan of ${code}.`,
      remedy: 'Put one into the plan, or copy the link and send it yourself.',
    });
  if (ports.mail.left() <= 0)
    return refused({
      what: 'The number of e-mails this account may send today is used up.',
      remedy: 'Send it tomorrow, or from a colleague’s account.',
    });
  const link = openReportLinks(ports)(code, { report: number, organisation: partner.name, how: 'form' });
  if (!link.ok) return link;
  if (link.value.url === '') return refused(noForm);
  const mail = formLetter(
    ports,
    settings.value,
    { project: code, about: number, occasion: formMail(before), due: report.due, to },
    { title, report, partner, link: link.value, language: languagesOf(ports).get(code) ?? '' },
  );
  const mailed = mailOnce(ports, settings.value, [mail]);
  if (mailed.stopped !== '')
    return refused({
      what: mailed.stopped,
      remedy: 'Open the screen again: it says what became of the mail.',
    });
  if (mailed.sent === 0)
    return refused({
      what: 'This mail has been sent already, or nobody can tell whether it went out.',
      remedy: 'Look at the mails of this report below; open the screen again to send another one.',
    });
  if (link.value.scope === 'project') noteOnProject(ports, code);
  return ok({ message: `The link was sent to ${to}.` });
}

const partnerIn = (partners: readonly PlanPartner[], name: string): PlanPartner | undefined =>
  name === ''
    ? leadOf(partners.filter(({ left }) => left === ''))
    : partners.find((each) => each.name === name);

/** Whoever reads the Projects tab sees when the lead was written to last. */
function noteOnProject(ports: Ports, code: string): void {
  const project = projectRow(ports, code);
  if (!project.ok) return;
  const { tab, row } = project.value;
  if (textIn(row, 'reportLink') === '') reportLinkOf(ports, code);
  tab.write(['reportSent'], [{ row: row.row, cells: { reportSent: ports.now() } }]);
}

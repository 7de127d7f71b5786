import type { Settings } from '../../../core/call/settings/settings.ts';
import type { MailLine } from '../../../core/mail/mail-line.ts';
import { isFormMail } from '../../../core/report/form/form-mail.ts';
import type { Mail } from '../../mail/mail-once.ts';
import { planOf } from '../../plan/plan-of.ts';
import type { Ports } from '../../ports.ts';
import { languagesOf } from '../due/languages-of.ts';
import { formLetter } from './form-letter.ts';
import { openReportLinks } from './report-links.ts';

/** Links a person sent that did not go out, because a run was cut short or a person found them missing: the sweep sends them. */
export function waitingFormMails(ports: Ports, settings: Settings, lines: readonly MailLine[]): Mail[] {
  const waiting = lines.filter(({ state, occasion }) => state === 'waiting' && isFormMail(occasion));
  if (waiting.length === 0) return [];
  const linkFor = openReportLinks(ports);
  const languages = languagesOf(ports);
  return waiting.reduce<Mail[]>((mails, { project, about, occasion, due, to }) => {
    const plan = planOf(ports, project);
    const report = plan.ok ? plan.value.plan.reports.find(({ id }) => id === about) : undefined;
    const partner = plan.ok
      ? plan.value.plan.partners.find(({ email }) => email.trim().toLowerCase() === to.trim().toLowerCase())
      : undefined;
    if (!plan.ok || !report || !partner) return mails;
    const link = linkFor(project, { report: about, organisation: partner.name, how: 'form' });
    if (!link.ok || link.value.url === '') return mails;
    const letter = { title: plan.value.plan.title, report, partner, link: link.value };
    const language = languages.get(project) ?? '';
    return mails.concat(
      formLetter(ports, settings, { project, about, occasion, due, to }, { ...letter, language }),
    );
  }, []);
}

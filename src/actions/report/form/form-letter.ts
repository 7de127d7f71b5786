import type { Settings } from '../../../core/call/settings/settings.ts';
import type { MailName } from '../../../core/mail/mail-line.ts';
import type { PlanPartner, PlanReport } from '../../../core/plan/plan.ts';
import { writeReminder } from '../../../core/report/due/words/write-reminder.ts';
import { languageOf } from '../../../core/selection/letters/write-letter.ts';
import type { Mail } from '../../mail/mail-once.ts';
import type { Ports } from '../../ports.ts';
import type { ReportLink } from './report-links.ts';

export type FormLetter = {
  readonly title: string;
  readonly report: PlanReport;
  readonly partner: Pick<PlanPartner, 'name'>;
  readonly link: ReportLink;
  /** As a code, or as typed. */
  readonly language: string;
};

/** The mail that brings a partner its link. */
export function formLetter(
  ports: Ports,
  settings: Settings,
  name: MailName,
  { title, report, partner, link, language }: FormLetter,
): Mail {
  const { to, ...tells } = name;
  const write = () =>
    writeReminder(
      {
        ...{ ...name, organisations: [partner.name], scope: link.scope, title },
        ...{ kind: report.kind, reason: report.reason, isLate: report.due < ports.day(ports.now()) },
      },
      language,
      { urls: [link.url], left: link.left },
      settings,
    );
  return { to, language: languageOf(language), tells: [tells], write };
}

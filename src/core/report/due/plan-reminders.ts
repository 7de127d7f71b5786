import { isOpen, type MailLine, type MailName, mailKey } from '../../mail/mail-line.ts';
import { isDay } from '../../time/dates.ts';
import type { ReportState } from '../received/report-states.ts';
import { dayAt } from './mail-hours.ts';
import { asked, occasionsAt } from './occasions.ts';
import { type AskedOf, type AskedPartner, type Recipient, whoIsAsked } from './who-is-asked.ts';

export type DueProject = {
  readonly code: string;
  readonly title: string;
  readonly partners: readonly AskedPartner[];
  readonly reports: readonly (ReportState & { readonly reason: string; readonly askedOf: AskedOf })[];
};

/** A reminder to be sent, with what it says. */
export type Reminder = MailName &
  Omit<Recipient, 'to'> & {
    readonly title: string;
    readonly kind: ReportState['kind'];
    readonly reason: string;
    readonly isLate: boolean;
  };

type Unreachable = Omit<MailName, 'to' | 'occasion'> & { readonly organisation: string };

export type ReminderPlan = {
  readonly send: readonly Reminder[];
  /** Occasions that passed unused, and get a line that says so. */
  readonly skipped: readonly MailName[];
  readonly unreachable: readonly Unreachable[];
};

/**
 * Who is reminded of what today. Of several occasions that passed since the last run only the latest is used. A report
 * outside the schedule is asked for first, whatever the day.
 */
export function planReminders(
  projects: readonly DueProject[],
  lines: readonly MailLine[],
  at: { readonly now: Date; readonly timeZone: string },
  isAddress: (text: string) => boolean,
): ReminderPlan {
  const today = dayAt(at.now, at.timeZone);
  const known = new Set(lines.map(mailKey));
  const send: Reminder[] = [];
  const skipped: MailName[] = [];
  const unreachable: Unreachable[] = [];
  for (const { code: project, title, partners, reports } of projects)
    for (const report of reports) {
      const { id: about, due, kind, reason, askedOf } = report;
      const { recipients, unreachable: without } = whoIsAsked(report, partners, askedOf, isAddress);
      if (occasionsAt(due, today, '').current)
        unreachable.push(...without.map((organisation) => ({ project, about, due, organisation })));
      for (const { to, organisations, scope } of recipients) {
        const name = (occasion: string): MailName => ({ project, about, occasion, due, to });
        const remind = (occasion: string, isLate: boolean) =>
          send.push({ ...name(occasion), organisations, scope, title, kind, reason, isLate });
        const request = lines.find((line) => mailKey(line) === mailKey(name(asked)));
        if (request ? request.state === 'waiting' : kind === 'ad hoc' && isDay(due) && today <= due) {
          remind(asked, false);
          continue;
        }
        const toldOn = request?.at ? dayAt(request.at, at.timeZone) : '';
        const { current, passed } = occasionsAt(due, today, toldOn);
        skipped.push(
          ...passed.map((occasion) => name(occasion.name)).filter((one) => !known.has(mailKey(one))),
        );
        if (current && isOpen(lines, name(current.name))) remind(current.name, current.days > 0);
      }
    }
  return { send, skipped, unreachable };
}

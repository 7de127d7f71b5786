import { type MailLine, mailKey } from '../../../core/mail/mail-line.ts';
import type { Problem } from '../../../core/problem.ts';
import { isMailHour } from '../../../core/report/due/mail-hours.ts';
import { asked, isOfDue } from '../../../core/report/due/occasions.ts';
import { planReminders, type Reminder } from '../../../core/report/due/plan-reminders.ts';
import { unreadableDayProblem, unreadableDays } from '../../../core/report/due/unreadable-days.ts';
import { noteToOffice } from '../../../core/report/due/words/note-to-office.ts';
import { type ReportLinks, writeReminder } from '../../../core/report/due/words/write-reminder.ts';
import { languageOf } from '../../../core/selection/letters/write-letter.ts';
import { supportReminders } from '../../../core/support/reminders.ts';
import { remindersTab } from '../../../core/workbook/report-tabs.ts';
import { supportTab } from '../../../core/workbook/support-tab.ts';
import { readSettingsTab } from '../../call/read-call.ts';
import { mailLines, noteNotSent, readMailLines } from '../../mail/mail-lines.ts';
import { type Mail, type Mailed, mailOnce } from '../../mail/mail-once.ts';
import type { Ports } from '../../ports.ts';
import { readLedger } from '../../support/read-ledger.ts';
import { openReportLinks } from '../form/report-links.ts';
import { waitingFormMails } from '../form/waiting-form-mails.ts';
import { type GatheredDue, gatherDue, statusesIn } from './gather-due.ts';
import { languagesOf } from './languages-of.ts';
import { showStates } from './show-states.ts';

/**
 * What the hourly sweep does about reports and support: keeps the column of states, and by day reminds partners of their
 * reports and tells the office what is overdue. Each is told once. Service calls do not grow with the number of
 * projects, but for those of the mails that go out. Gives the due days nobody can read, whatever the hour.
 */
export function remind(ports: Ports): Problem[] {
  const gathered = gatherDue(ports);
  const due = gathered.ok ? gathered.value : null;
  if (due) showStates(due);
  tell(ports, due);
  return unreadableDays(due?.projects ?? []).map(unreadableDayProblem);
}

function tell(ports: Ports, due: GatheredDue | null): void {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok || !isMailHour(ports.now(), settings.value.timeZone)) return;
  const { timeZone, callCode, currency, replyTo } = settings.value;
  const at = { now: ports.now(), timeZone };
  const read = mailLines(ports);
  if (!read.ok) return;
  const lines = read.value;
  const projects = due?.projects ?? [];
  const plan = planReminders(projects, lines, at, ports.mail.isAddress);
  const support = notGiven(ports, settings.value, currency);
  const to = replyTo.trim();
  const note = ports.mail.isAddress(to)
    ? noteToOffice(projects, plan, support, lines, { to, callCode, ...at })
    : null;
  const mails: Mail[] = [
    ...(note ? [{ to, language: 'en', tells: note.tells, write: () => note }] : []),
    ...lettersOf(ports, settings.value, plan.send),
    ...waitingFormMails(ports, settings.value, lines),
  ];
  noteNotSent(
    ports,
    plan.skipped.map((name) => ({
      ...name,
      language: '',
      outcome: 'Its time was over: the next one was due.',
    })),
  );
  endWaiting(ports, lines, mails);
  mailOnce(ports, settings.value, mails);
}

/** Sends the requests of one report right away, whatever the hour: somebody asks for it. */
export function sendRequests(ports: Ports, due: GatheredDue, project: string, report: string): Mailed {
  const { settings, projects } = due;
  const { send } = planReminders(
    projects.filter(({ code }) => code === project),
    readMailLines(ports),
    { now: ports.now(), timeZone: settings.timeZone },
    ports.mail.isAddress,
  );
  const requests = send.filter(({ about, occasion }) => about === report && occasion === asked);
  return mailOnce(ports, settings, lettersOf(ports, settings, requests));
}

function lettersOf(ports: Ports, settings: GatheredDue['settings'], reminders: readonly Reminder[]): Mail[] {
  if (reminders.length === 0) return [];
  const languages = languagesOf(ports);
  const linkFor = openReportLinks(ports);
  /** Each organisation written to gets its own. */
  const linksOf = ({ project, about, organisations }: Reminder): ReportLinks => {
    const links = organisations
      .map((organisation) => linkFor(project, { report: about, organisation, how: 'form' }))
      .map((link) => (link.ok ? link.value : { url: '', left: [] }));
    return {
      urls: links.map(({ url }) => url).filter((url) => url !== ''),
      left: links.reduce<readonly string[]>((all, { left }) => all.concat(left), []),
    };
  };
  return reminders.map((reminder): Mail => {
    const { to, project, about, occasion, due } = reminder;
    const language = languages.get(project) ?? '';
    return {
      ...{ to, language: languageOf(language), tells: [{ project, about, occasion, due }] },
      write: () => writeReminder(reminder, language, linksOf(reminder), settings),
    };
  });
}

function notGiven(
  ports: Ports,
  settings: GatheredDue['settings'],
  currency: string,
): ReturnType<typeof supportReminders> {
  if (!ports.workbook.exists(supportTab.key)) return [];
  const ledger = readLedger(ports, settings, statusesIn(ports));
  return ledger.ok ? supportReminders(ledger.value, ports.day(ports.now()), currency) : [];
}

/** What still waited and is not to be sent any more: the report came, or a later reminder says it. */
function endWaiting(ports: Ports, lines: readonly MailLine[], mails: readonly Mail[]): void {
  const wanted = new Set(
    mails.reduce<string[]>(
      (all, { tells, to }) => all.concat(tells.map((name) => mailKey({ ...name, to }))),
      [],
    ),
  );
  const ended = lines.filter(
    (line) => line.state === 'waiting' && isOfDue(line.occasion) && !wanted.has(mailKey(line)),
  );
  if (ended.length === 0) return;
  const cells = { state: 'not sent', outcome: 'It was not needed any more.' };
  ports.workbook.ensure(remindersTab).tab.write(
    ['state', 'outcome'],
    ended.map(({ row }) => ({ row, cells })),
  );
}

import type { Cell } from '../../core/application/application.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import { isOpen, type MailLine, type MailName, mailKey } from '../../core/mail/mail-line.ts';
import { describeProblem } from '../../core/problem.ts';
import { remindersTab } from '../../core/workbook/report-tabs.ts';
import { type LogEntry, log } from '../log.ts';
import type { Letter, Ports, Tab } from '../ports.ts';
import { loggedAs } from './logged-as.ts';
import { mailLines } from './mail-lines.ts';
import { settleMails } from './settle-mails.ts';

/** One mail to one address. */
export type Mail = {
  readonly to: string;
  readonly language: string;
  /** What it tells, a line of the Reminders tab each; it goes out while all of them are open. */
  readonly tells: readonly Omit<MailName, 'to'>[];
  /** Called only when it goes out. */
  readonly write: () => Pick<Letter, 'subject' | 'body' | 'attachment'>;
};

export type Mailed = {
  readonly sent: number;
  /** Still to be sent, by the next run. */
  readonly left: number;
  /** Why the rest was not sent now; '' when all was. */
  readonly stopped: string;
};

/** Google's words about an address it will not take tomorrow either. */
const neverSendable = /invalid email|no recipient/i;

/** Google ends a run after six minutes, and a sweep has other work as well. */
const longest = 3 * 60_000;

/**
 * Sends each mail once, whatever happens to the run: its lines are written and lasting before it is handed to Google,
 * with the account and how many mails it had left, so that the next run can tell whether it went out. What nobody can
 * tell is shown to a person and never sent again by itself.
 */
export function mailOnce(
  ports: Ports,
  { senderName, replyTo }: Pick<Settings, 'senderName' | 'replyTo'>,
  mails: readonly Mail[],
): Mailed {
  if (mails.length === 0) return { sent: 0, left: 0, stopped: '' };
  settleMails(ports);
  const read = mailLines(ports);
  if (!read.ok) return { sent: 0, left: mails.length, stopped: read.problems.map(describeProblem).join(' ') };
  const lines = read.value;
  const told = new Set<string>();
  const due = mails.filter(({ tells, to }) => {
    const keys = tells.map((name) => mailKey({ ...name, to }));
    const isFirst = keys.every((key) => !told.has(key));
    for (const key of keys) told.add(key);
    return isFirst && tells.every((name) => isOpen(lines, { ...name, to }));
  });
  if (due.length === 0) return { sent: 0, left: 0, stopped: '' };
  const { tab } = ports.workbook.ensure(remindersTab);
  const account = ports.mail.account();
  const begun = ports.now().getTime();
  const entries: LogEntry[] = [];
  let [sent, given, stopped] = [0, 0, ''];
  for (const mail of freshFirst(due, lines)) {
    const mark = (cells: Readonly<Record<string, Cell>>) => put(tab, lines, mail, cells);
    if (!ports.mail.isAddress(mail.to)) {
      mark({ state: 'not sent', at: ports.now(), outcome: 'This is not one address.' });
      given += 1;
      continue;
    }
    const left = ports.mail.left();
    if (left <= 0)
      stopped = 'The number of e-mails this account may send today is used up: the rest goes out by itself.';
    else if (ports.now().getTime() - begun > longest)
      stopped = 'The time of one run is over: the rest goes out by itself.';
    if (stopped !== '') break;
    const letter = mail.write();
    const after = mark({ state: 'sending', at: ports.now(), left, by: account, outcome: '' });
    ports.settle();
    try {
      ports.mail.send({ ...letter, to: mail.to, senderName, replyTo });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (neverSendable.test(words)) {
        after({ state: 'not sent', outcome: `Google answered: ${words}` });
        given += 1;
        continue;
      }
      // Whether Google sent it all the same shows in the next run.
      after({ outcome: `Google answered: ${words}` });
      stopped = `Google answered: ${words}`;
      break;
    }
    after({ state: 'sent', at: ports.now() });
    sent += 1;
    entries.push({ what: loggedAs, about: aboutOf(mail), after: mail.to });
  }
  log(ports, entries);
  return { sent, left: due.length - sent - given, stopped };
}

/** What waited since an earlier run comes last, so that a mail Google does not take holds up no other. */
function freshFirst(mails: readonly Mail[], lines: readonly MailLine[]): Mail[] {
  const waits = new Set(lines.map(mailKey));
  const waited = ({ tells, to }: Mail) => tells.some((name) => waits.has(mailKey({ ...name, to })));
  return [...mails.filter((mail) => !waited(mail)), ...mails.filter(waited)];
}

const aboutOf = ({ tells }: Mail): string =>
  tells
    .map(({ project, about, occasion }) => [project, about, occasion].filter((part) => part !== '').join(' '))
    .join(', ');

/** Writes the lines of a mail, in place or below, and gives what writes to them again. */
function put(
  tab: Tab,
  lines: readonly MailLine[],
  { tells, to, language }: Mail,
  cells: Readonly<Record<string, Cell>>,
): (more: Readonly<Record<string, Cell>>) => void {
  const known = new Map(lines.map((line): [string, number] => [mailKey(line), line.row]));
  const records = tells.map((name) => ({ ...name, to, language, ...cells }));
  const there = records.map((record) => known.get(mailKey(record)) ?? 0);
  tab.write(
    Object.keys(records[0] ?? {}),
    records.map((record, index) => ({ row: there[index] ?? 0, cells: record })).filter(({ row }) => row > 0),
  );
  const added = tab.append(records.filter((_, index) => there[index] === 0));
  const rows = there.filter((row) => row > 0).concat(added);
  return (more) =>
    tab.write(
      Object.keys(more),
      rows.map((row) => ({ row, cells: more })),
    );
}

import { acknowledgement } from '../../core/application/arrival/acknowledgement.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import type { Problem } from '../../core/problem.ts';
import { type Row, textIn } from '../../core/workbook/tab.ts';
import type { LogEntry } from '../log.ts';
import type { Ports, Tab } from '../ports.ts';

const sending = 'being sent';

/**
 * Sends the acknowledgements that are due: one for each application, ever. Each is marked before it goes out and again
 * when it has gone, so that a run cut short between the two sends nothing twice; what stays marked "being sent" is for
 * a person to check.
 */
export function acknowledge(ports: Ports, settings: Settings, tab: Tab): readonly LogEntry[] {
  const due = tab.rows.filter((row) => textIn(row, 'acknowledged') === '' && textIn(row, 'code') !== '');
  if (due.length === 0) return [];
  const mark = (row: Row, text: string) =>
    tab.write(['acknowledged'], [{ row: row.row, cells: { acknowledged: text } }]);
  const entries: LogEntry[] = [];
  const words = (date: Date) => ports.words(date, settings.timeZone);
  let left = ports.mail.left();
  for (const row of due) {
    const code = textIn(row, 'code');
    const to = textIn(row, 'email');
    if (!ports.mail.isAddress(to)) {
      mark(row, 'no e-mail address');
      entries.push({ what: 'acknowledgement not sent', about: code, after: 'no e-mail address to write to' });
      continue;
    }
    if (left <= 0) {
      entries.push({
        what: 'acknowledgement postponed',
        about: code,
        after: 'the daily number of e-mails is used up',
      });
      break;
    }
    const received = row.cells.received;
    const letter = acknowledgement(settings, {
      code,
      title: textIn(row, 'title'),
      lead: textIn(row, 'lead'),
      received: received instanceof Date ? words(received) : '',
    });
    mark(row, sending);
    ports.settle();
    ports.mail.send({ ...letter, to, senderName: settings.senderName, replyTo: settings.replyTo });
    left -= 1;
    mark(row, words(ports.now()));
    entries.push({ what: 'acknowledgement sent', about: code, after: to });
  }
  return entries;
}

/** Acknowledgements of which nobody can tell whether they went out, because a run was cut short while one was sent. */
export const unsureLetters = (tab: Tab): Problem[] =>
  tab.rows
    .filter((row) => textIn(row, 'acknowledged') === sending)
    .map((row) => ({
      where: tab.place(row.row, 'acknowledged'),
      what: `A run was cut short while the acknowledgement of ${textIn(row, 'code')} was being sent.`,
      remedy:
        'Look into the sent mail of the account that does it: type "sent" here if it is there; empty the cell if it is not, and it is sent again.',
    }));

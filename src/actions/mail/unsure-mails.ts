import { mailLineIn } from '../../core/mail/mail-line.ts';
import type { Problem } from '../../core/problem.ts';
import { remindersTab } from '../../core/workbook/report-tabs.ts';
import type { Ports } from '../ports.ts';

/** Mails of which nobody can tell whether they went out, and what to do about each. */
export function unsureMails(ports: Ports): Problem[] {
  if (!ports.workbook.exists(remindersTab.key)) return [];
  const tab = ports.workbook.open(remindersTab);
  if (!tab.ok) return [...tab.problems];
  return tab.value.rows
    .map(mailLineIn)
    .filter(({ state }) => state === 'perhaps sent')
    .map(({ row, by, to, about, project }) => ({
      where: tab.value.place(row, 'state'),
      what: `Nobody can tell whether a mail to ${to} went out (${[project, about].filter(Boolean).join(' ')}).`,
      remedy: `Look into the sent mail${by ? ` of ${by}` : ''}: type "sent" here if it is there, or "waiting" to have it sent.`,
    }));
}

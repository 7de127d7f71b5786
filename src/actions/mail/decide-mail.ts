import { type MailName, mailKey, mailLineIn } from '../../core/mail/mail-line.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { remindersTab } from '../../core/workbook/report-tabs.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';

/** What a person found in the sent mail: it is there; it is not, so send it; it is not, and need not be sent. */
type Finding = 'sent' | 'send again' | 'leave';

/** Records what a person found out about a mail of which nobody could tell whether it went out. */
export function decideMail(
  ports: Ports,
  name: MailName,
  finding: Finding,
): Result<{ readonly message: string }> {
  const { tab } = ports.workbook.ensure(remindersTab);
  const key = mailKey(name);
  const line = tab.rows.map(mailLineIn).find((each) => mailKey(each) === key);
  if (line?.state !== 'perhaps sent')
    return refused({
      what: 'This mail is not in doubt any more.',
      remedy: 'Open the screen again to see what became of it.',
    });
  const { state, outcome, message } = states[finding];
  tab.write(['state', 'at', 'outcome'], [{ row: line.row, cells: { state, at: ports.now(), outcome } }]);
  log(ports, [
    { what: 'mail in doubt', about: `${name.project} ${name.about}`, before: line.state, after: outcome },
  ]);
  return ok({ message });
}

const states = {
  sent: { state: 'sent', outcome: 'found in the sent mail', message: 'Noted: it went out.' },
  'send again': {
    state: 'waiting',
    outcome: 'not in the sent mail, to be sent',
    message: 'It goes out within the hour, if it is still due.',
  },
  leave: {
    state: 'not sent',
    outcome: 'not in the sent mail, left so',
    message: 'Noted: it did not go out.',
  },
} as const;

import { whatBecameOf } from '../../core/mail/cut-short.ts';
import { logTab } from '../../core/workbook/call-tabs.ts';
import { remindersTab } from '../../core/workbook/report-tabs.ts';
import { dateIn, textIn } from '../../core/workbook/tab.ts';
import { readSettingsTab } from '../call/read-call.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { loggedAs } from './logged-as.ts';
import { readMailLines } from './mail-lines.ts';

/**
 * Finds out what became of mails whose run was ended in between. To be called before a run sends anything at all, as
 * the account's number of mails is the witness.
 */
export function settleMails(ports: Ports): void {
  const lines = readMailLines(ports);
  const open = lines.filter(({ state }) => state === 'sending');
  if (open.length === 0) return;
  const settings = readSettingsTab(ports, 'anything');
  const office = settings.ok ? settings.value.replyTo.trim().toLowerCase() : '';
  const account = ports.mail.account();
  const run = {
    account,
    left: ports.mail.left(),
    now: ports.now(),
    others: loggedMails(ports, account),
    isOwn: (address: string) => office !== '' && address.trim().toLowerCase() === office,
  };
  const found = open
    .map((line) => ({ line, state: whatBecameOf(line, lines, run) }))
    .filter(({ state }) => state !== 'sending');
  if (found.length === 0) return;
  const tab = ports.workbook.ensure(remindersTab).tab;
  tab.write(
    ['state', 'outcome'],
    found.map(({ line, state }) => ({ row: line.row, cells: { state, outcome: outcomes[state] ?? '' } })),
  );
  ports.settle();
  log(
    ports,
    found.map(({ line, state }) => ({
      what: 'mail of a run cut short',
      about: `${line.project} ${line.about}`,
      before: 'sending',
      after: state,
    })),
  );
}

const outcomes: Readonly<Record<string, string>> = {
  waiting: 'A run was ended before it went out; the next one sends it.',
  sent: 'A run was ended after it went out, as the account’s number of mails shows.',
  'perhaps sent':
    'A run was ended while it was being sent, and nothing shows whether it went out: look into the sent mail of the account, then say so in the sidebar.',
};

/** Acknowledgements, letters and the like, as the Log has them. */
function loggedMails(ports: Ports, account: string): Date[] {
  const tab = ports.workbook.open(logTab);
  if (!tab.ok) return [];
  return tab.value.rows
    .filter((row) => textIn(row, 'who') === account && isMail(textIn(row, 'what')))
    .map((row) => dateIn(row, 'at'))
    .filter((at) => at !== null);
}

/** Mails that have lines of their own are known by those, to the moment. */
const isMail = (what: string): boolean => what !== loggedAs && /\b(sent|reminded|reminder)\b/.test(what);

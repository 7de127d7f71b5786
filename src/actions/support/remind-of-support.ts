import { isOpen } from '../../core/mail/mail-line.ts';
import { supportLetter, supportReminders } from '../../core/support/reminders.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { readMailLines } from '../mail/mail-lines.ts';
import { mailOnce } from '../mail/mail-once.ts';
import type { Ports } from '../ports.ts';
import { readCandidates } from '../selection/read-candidates.ts';
import { readLedger, statusesOf } from './read-ledger.ts';

/**
 * Tells the office, in one letter, what was planned and not given in time: each line once when its day has passed, and
 * once more a month later. Without an address for answers in Settings nobody is told; the ledger shows it all the same.
 */
export function remindOfSupport(ports: Ports): void {
  if (!ports.workbook.exists(supportTab.key)) return;
  const call = readCandidates(ports);
  if (!call.ok) return;
  const { settings, candidates } = call.value;
  const to = settings.replyTo.trim();
  if (!ports.mail.isAddress(to)) return;
  const ledger = readLedger(ports, settings, statusesOf(candidates));
  if (!ledger.ok) return;
  const due = supportReminders(ledger.value, ports.day(ports.now()), settings.currency);
  if (due.length === 0) return;
  const lines = readMailLines(ports);
  const fresh = due.filter((reminder) => isOpen(lines, { ...reminder, to }));
  if (fresh.length === 0) return;
  mailOnce(ports, settings, [
    {
      to,
      language: 'en',
      tells: fresh.map(({ project, about, occasion, due: day }) => ({ project, about, occasion, due: day })),
      write: () => supportLetter(fresh, settings.callCode),
    },
  ]);
}

import { type MailLine, type MailName, mailKey, mailLineIn } from '../../core/mail/mail-line.ts';
import { remindersTab } from '../../core/workbook/report-tabs.ts';
import type { Ports } from '../ports.ts';

/** What was told to whom; none before anything was. */
export function readMailLines(ports: Ports): readonly MailLine[] {
  if (!ports.workbook.exists(remindersTab.key)) return [];
  const tab = ports.workbook.open(remindersTab);
  if (!tab.ok) throw new Error(`The Reminders tab cannot be read: ${tab.problems[0]?.what ?? ''}`);
  return tab.value.rows.map(mailLineIn);
}

/** Writes the lines that say why something is not told to somebody; those that have a line already keep it. */
export function noteNotSent(
  ports: Ports,
  names: readonly (MailName & { readonly language: string; readonly outcome: string })[],
): void {
  if (names.length === 0) return;
  const known = new Set(readMailLines(ports).map(mailKey));
  const at = ports.now();
  ports.workbook
    .ensure(remindersTab)
    .tab.append(
      names
        .filter((name) => !known.has(mailKey(name)))
        .map((name) => ({ ...name, state: 'not sent', at, left: '', by: '' })),
    );
}

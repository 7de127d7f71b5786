import { type MailLine, type MailName, mailKey, mailLineIn } from '../../core/mail/mail-line.ts';
import { ok, type Result } from '../../core/problem.ts';
import { remindersTab } from '../../core/workbook/report-tabs.ts';
import type { Ports } from '../ports.ts';

/** What was told to whom, to be shown; none while it cannot be read. */
export function readMailLines(ports: Ports): readonly MailLine[] {
  const lines = mailLines(ports);
  return lines.ok ? lines.value : [];
}

/** The same for whoever sends: nothing is sent while a column is missing, as it would be told again. */
export function mailLines(ports: Ports): Result<readonly MailLine[]> {
  if (!ports.workbook.exists(remindersTab.key)) return ok([]);
  const tab = ports.workbook.open(remindersTab);
  return tab.ok ? ok(tab.value.rows.map(mailLineIn)) : tab;
}

/** Writes the lines that say why something is not told to somebody; those that have a line already keep it. */
export function noteNotSent(
  ports: Ports,
  names: readonly (MailName & { readonly language: string; readonly outcome: string })[],
): void {
  if (names.length === 0) return;
  const lines = mailLines(ports);
  if (!lines.ok) return;
  const known = new Set(lines.value.map(mailKey));
  const at = ports.now();
  ports.workbook
    .ensure(remindersTab)
    .tab.append(
      names
        .filter((name) => !known.has(mailKey(name)))
        .map((name) => ({ ...name, state: 'not sent', at, left: '', by: '' })),
    );
}

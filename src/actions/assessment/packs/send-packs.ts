import { longHash } from '../../../core/application/identity/hash.ts';
import { packLetter } from '../../../core/assessment/pack/pack-letter.ts';
import type { PackPart } from '../../../core/assessment/pack/plan-packs.ts';
import type { Settings } from '../../../core/call/settings/settings.ts';
import type { Problem } from '../../../core/problem.ts';
import { assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import type { Ports, Tab } from '../../ports.ts';
import type { PanelAssessor } from '../read-panel.ts';
import { partRow } from './write-packs.ts';

const sending = 'being sent';

type Sent = { readonly sent: number; readonly problems: readonly Problem[] };

/**
 * Writes to each assessor once about what they are to read, and again when that has changed. Each is marked before the
 * letter goes out and again when it has gone, so that a run cut short between sends nothing twice.
 */
export function sendPacks(
  ports: Ports,
  settings: Settings,
  packs: Tab,
  planned: readonly PackPart[],
  assessors: readonly PanelAssessor[],
): Sent {
  const { tab } = ports.workbook.ensure(assessorsTab);
  const problems: Problem[] = [];
  let sent = 0;
  let left: number | undefined;
  for (const person of assessors) {
    const parts = planned.filter(({ assessor }) => assessor === person.code);
    const row = tab.rows.find((each) => each.row === person.row);
    if (!row || !person.active || parts.length === 0) continue;
    const rows = parts.map(({ part }) => partRow(packs, person.code, part));
    const documents = rows.map((each) => (each ? textIn(each, 'document') : ''));
    if (textIn(row, 'pack') !== documents[0]) mark(tab, row, { pack: documents[0] ?? '' });
    const state = stateOf(parts);
    const released = textIn(row, 'released');
    if (released === sending) problems.push(unsure(tab, row, person.code));
    if (released === sending || (released !== '' && textIn(row, 'sentFor') === state)) continue;
    const to = person.email;
    if (rows.some((each) => each && textIn(each, 'sharedWith') !== to) || !ports.mail.isAddress(to)) {
      if (!ports.mail.isAddress(to)) problems.push(noAddress(tab, row, person.code));
      continue;
    }
    left ??= ports.mail.left();
    if (left <= 0) {
      problems.push(quotaUsed);
      break;
    }
    const letter = packLetter(settings, {
      assessor: person.code,
      documents,
      form: person.form,
      applications: parts.reduce((sum, { applications }) => sum + applications.length, 0),
      isChange: released !== '',
    });
    mark(tab, row, { released: sending, sentFor: state });
    ports.settle();
    ports.mail.send({ ...letter, to, senderName: settings.senderName, replyTo: settings.replyTo });
    left -= 1;
    sent += 1;
    mark(tab, row, { released: ports.now() });
    log(ports, [{ what: 'reading pack sent', about: person.code }]);
  }
  return { sent, problems };
}

const mark = (tab: Tab, { row }: Row, cells: Readonly<Record<string, string | Date>>): void =>
  tab.write(Object.keys(cells), [{ row, cells }]);

/** Whatever order they stand in: a changed text alone is worth no letter. */
const stateOf = (parts: readonly PackPart[]): string =>
  longHash(
    parts
      .reduce<string[]>((all, { applications }) => all.concat(applications), [])
      .sort()
      .join(' '),
  );

const unsure = (tab: Tab, { row }: Row, code: string): Problem => ({
  where: tab.place(row, 'released'),
  what: `A run was cut short while the letter to ${code} was being sent.`,
  remedy:
    'Look into the sent mail of the account that does it: type the day it went out if it is there; empty the cell if it is not, and release again.',
});

const noAddress = (tab: Tab, { row }: Row, code: string): Problem => ({
  where: tab.place(row, 'email'),
  what: `${code} has no e-mail address to write to.`,
  remedy: 'Type one, then release again.',
});

const quotaUsed: Problem = {
  what: 'The number of e-mails this account may send today is used up.',
  remedy: 'Release again tomorrow: it goes on with those who have no letter yet.',
};

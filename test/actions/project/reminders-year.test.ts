import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/assessment/statistics/random.ts';
import { daysLater } from '../../../src/core/report/due/days.ts';
import { dayAt, isMailHour } from '../../../src/core/report/due/mail-hours.ts';
import { asked, occasions, occasionsAt } from '../../../src/core/report/due/occasions.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { seen } from '../tabs.ts';
import { aRemindedProject, dueOf, lead, leap, office, partner, reminders } from './reminded-project.ts';

const zone = 'Europe/Sarajevo';
const colleague = 'colleague@example.org';
const interim = '2026-06-30';
const final = '2026-12-15';
const request = '2026-10-10';

/** Which reminder a mail is: of which report, on which occasion, to whom. */
function nameOf({ at, to, subject, body }: ReturnType<typeof reminders>[number]): string {
  const [report, due] = subject.includes('June 2026')
    ? (['R1', interim] as const)
    : subject.includes('October 2026')
      ? (['Q1', request] as const)
      : (['R2', final] as const);
  const occasion = body.includes('We ask you for a report')
    ? asked
    : (occasionsAt(due, dayAt(new Date(at), zone), '').current?.name ?? 'no occasion');
  return `${report} ${occasion} ${to}`;
}

/** Staff look into the sent mail, and say what they found. */
function settleDoubts(workspace: Workspace): number {
  const doubts = dueOf(workspace).flatMap(({ id, mails }) =>
    mails.filter(({ state }) => state === 'perhaps sent').map((mail) => ({ ...mail, about: id })),
  );
  const out = new Set(reminders(workspace).map(nameOf));
  for (const { about, occasion, due, to } of doubts)
    ask(workspace, 'decideMail', {
      mail: { project: 'A-01', about, occasion, due, to },
      finding: out.has(`${about} ${occasion} ${to}`) ? 'sent' : 'send again',
    });
  return doubts.length;
}

/** Ends a run, or loses an answer of Google, at any call or around a mail. */
function spoil(workspace: Workspace, random: () => number): void {
  const kind = random() < 0.7 ? 'kill' : 'throw';
  const when = random() < 0.5 ? 'before' : 'after';
  const place = random();
  const fault =
    place < 0.4
      ? { atCall: 1 + Math.floor(random() * 3), ofMethod: 'MailApp.sendEmail' }
      : place < 0.7
        ? { atCall: 1 + Math.floor(random() * 6), ofMethod: 'SpreadsheetApp.flush' }
        : { atCall: 1 + Math.floor(random() * 90) };
  workspace.failNext({ ...fault, kind, when }, { kind: 'clock' });
}

/** The office's account is closed: its triggers end, and a colleague takes over. */
function ownerLeaves(workspace: Workspace): Workspace {
  workspace.state.triggers = workspace.state.triggers.filter(({ owner }) => owner !== office);
  const other = workspace.as(colleague);
  other.open();
  ask(other, 'runStep', { id: 'automate' });
  return other;
}

function liveTheYear(seed: number, mailRefreshMinute: number | null) {
  const random = seededRandom(seed);
  let workspace = aRemindedProject(
    [
      { id: 'R1', kind: 'interim', due: interim },
      { id: 'R2', kind: 'final', due: final },
    ],
    { limits: { mailRefreshMinute } },
  );
  const busy = new Set(
    [interim, final, request].flatMap((due) =>
      occasions.flatMap(({ days }) => [daysLater(due, days), daysLater(due, days + 1)]),
    ),
  );
  let [spoiled, doubts] = [0, 0];
  for (let day = '2026-03-10'; day < '2027-03-10'; day = daysLater(day, 1)) {
    if (day === '2026-07-07') {
      // The last run of the office's account ends while a reminder is on its way; another day begins without it.
      leap(workspace, `${day}T07:00:00Z`);
      workspace.failNext(
        { atCall: 2, ofMethod: 'MailApp.sendEmail', kind: 'kill', when: 'after' },
        { kind: 'clock' },
      );
      workspace.clock.advance({ minutes: 5 });
      workspace = ownerLeaves(workspace);
      continue;
    }
    if (day === '2026-09-20')
      ask(workspace, 'requestReport', {
        ...{ code: 'A-01', due: request, reason: 'The donor asks.', askedOf: 'lead' },
      });
    // Google runs nothing for nineteen days.
    if (day > '2026-12-05' && day < '2026-12-24') continue;
    if (busy.has(day)) {
      // From five to eleven in the morning by UTC, hour by hour.
      leap(workspace, `${day}T05:00:00Z`);
      for (let hour = 0; hour < 6; hour += 1) {
        if (random() < 0.5) {
          spoil(workspace, random);
          spoiled += 1;
        }
        workspace.clock.advance({ hours: 1 });
        workspace.failNext([], { kind: 'clock' });
      }
    } else if (Number(day.slice(8)) % 6 === 0) {
      leap(workspace, `${day}T10:00:00Z`);
      workspace.clock.advance({ minutes: 2 });
    } else continue;
    const open = settleDoubts(workspace);
    doubts += open;
    if (open > 0) workspace.clock.advance({ hours: 1 });
  }
  return { workspace, spoiled, doubts };
}

/** All but what came due while the clock stood still, and a later reminder said as well. */
const expected = [
  ...occasions.flatMap(({ name }) => [`R1 ${name} ${lead}`, `R1 ${name} ${partner}`]),
  ...occasions
    .filter(({ name }) => name !== '3 days before' && name !== 'the day after')
    .flatMap(({ name }) => [`R2 ${name} ${lead}`, `R2 ${name} ${partner}`]),
  ...[asked, '14 days before', '3 days before', 'the day after', '7 days after', '21 days after'].map(
    (name) => `Q1 ${name} ${lead}`,
  ),
].sort();

describe('a year of the hourly clock, with runs ended at any call, an owner who leaves and a clock that stands still', () => {
  // Of the days on which a reminder comes due, and of those after, six hours; of every sixth day one: all 8,760 would take minutes.
  it.each([
    ['each mail counts for 24 hours', 1, null],
    ['the day’s mails are refreshed at nine in the morning of the call', 2, 7 * 60 + 15],
  ])(
    'sends each reminder to each person exactly once, where %s',
    { timeout: 240_000 },
    (_, seed, refresh) => {
      const { workspace, spoiled, doubts } = liveTheYear(seed, refresh);
      const sent = reminders(workspace);

      expect(sent.map(nameOf).sort()).toEqual(expected);
      expect(sent.filter(({ at }) => !isMailHour(new Date(at), zone))).toEqual([]);
      expect(spoiled).toBeGreaterThan(50);
      // Most of what was cut short settles itself; some a person had to look up.
      expect(doubts).toBeLessThan(10);
      // Each has its line, and each that was not sent says why.
      const lines = seen(workspace, 'Reminders').map((row) => (header: string) => row[header]?.shown ?? '');
      const toPartners = lines.filter((cell) => cell('To') !== office);
      expect(
        toPartners
          .filter((cell) => cell('State') === 'sent')
          .map((cell) => `${cell('About')} ${cell('Occasion')} ${cell('To')}`)
          .sort(),
      ).toEqual(expected);
      expect(
        toPartners
          .filter((cell) => cell('State') !== 'sent')
          .map((cell) => `${cell('About')} ${cell('Occasion')} ${cell('State')}: ${cell('Outcome')}`)
          .sort(),
      ).toEqual(
        ['3 days before', '3 days before', 'the day after', 'the day after'].map((name) =>
          expect.stringMatching(`^R2 ${name} not sent: Its time was over`),
        ),
      );
    },
  );
});

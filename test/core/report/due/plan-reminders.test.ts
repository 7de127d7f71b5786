import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailLine } from '../../../../src/core/mail/mail-line.ts';
import { daysLater } from '../../../../src/core/report/due/days.ts';
import { asked, occasions } from '../../../../src/core/report/due/occasions.ts';
import { type DueProject, planReminders } from '../../../../src/core/report/due/plan-reminders.ts';
import { aLine } from '../../mail/a-line.ts';
import { aDueProject, aReport, isAddress } from './a-due-project.ts';

const on = (day: string) => ({ now: new Date(`${day}T09:00:00Z`), timeZone: 'Europe/Sarajevo' });
const planned = (project: DueProject, day: string, lines: readonly MailLine[] = []) =>
  planReminders([project], lines, on(day), isAddress);
const sentOn = (project: DueProject, day: string, lines: readonly MailLine[] = []) =>
  planned(project, day, lines).send.map(({ occasion, to }) => `${occasion}: ${to}`);

describe('planReminders', () => {
  it.each([
    ['2026-09-15', []],
    ['2026-09-16', ['14 days before']],
    ['2026-09-26', ['14 days before']],
    ['2026-09-27', ['3 days before']],
    ['2026-09-30', ['3 days before']],
    ['2026-10-01', ['the day after']],
    ['2026-10-07', ['7 days after']],
    ['2026-10-21', ['21 days after']],
    ['2027-03-01', ['21 days after']],
  ])('on %s a report due on 30 September is worth %j', (day, expected) => {
    expect(planned(aDueProject(), day).send.map(({ occasion }) => occasion)).toEqual(expected);
  });

  it('says of occasions that passed meanwhile that they were not used', () => {
    const { send, skipped } = planned(aDueProject(), '2026-10-08');

    expect(send).toMatchObject([{ occasion: '7 days after', isLate: true }]);
    expect(skipped.map(({ occasion }) => occasion)).toEqual([
      '14 days before',
      '3 days before',
      'the day after',
    ]);
  });

  it('says so once', () => {
    const lines = ['14 days before', '3 days before', 'the day after'].map((occasion) =>
      aLine({ occasion, to: 'growers@example.org', state: 'not sent' }),
    );

    expect(planned(aDueProject(), '2026-10-08', lines).skipped).toEqual([]);
  });

  it.each(['sent', 'sending', 'perhaps sent', 'not sent'] as const)(
    'sends nothing of which the tab says "%s"',
    (state) => {
      const lines = [aLine({ occasion: '14 days before', to: 'Growers@example.org', state })];

      expect(sentOn(aDueProject(), '2026-09-16', lines)).toEqual([]);
    },
  );

  it('sends what still waits', () => {
    const lines = [aLine({ occasion: '14 days before', to: 'growers@example.org', state: 'waiting' })];

    expect(sentOn(aDueProject(), '2026-09-16', lines)).toEqual(['14 days before: growers@example.org']);
  });

  it('reminds again of a day that staff moved', () => {
    const lines = [aLine({ occasion: '14 days before', to: 'growers@example.org', state: 'sent' })];
    const moved = aDueProject([aReport({ due: '2026-10-15' })]);

    expect(sentOn(moved, '2026-10-01', lines)).toEqual(['14 days before: growers@example.org']);
  });

  it.each(['received', 'received late', 'waived'] as const)(
    'reminds nobody of a report that is %s',
    (state) => {
      expect(sentOn(aDueProject([aReport({ state })]), '2026-10-01')).toEqual([]);
    },
  );

  it('reminds nobody of a report whose day cannot be read', () => {
    expect(sentOn(aDueProject([aReport({ due: 'end of September' })]), '2026-10-01')).toEqual([]);
  });

  it('asks each partner for its own part when the office wants that', () => {
    const { send } = planned(aDueProject([aReport({ askedOf: 'each partner' })]), '2026-10-01');

    expect(send.map(({ organisations, scope, to }) => [organisations, scope, to])).toEqual([
      [['Growers'], 'project', 'growers@example.org'],
      [['Library'], 'own', 'library@example.org'],
      [['Radio'], 'own', 'radio@example.org'],
    ]);
  });

  it('leaves out who has answered', () => {
    const report = aReport({
      ...{ askedOf: 'each partner', state: 'partly' },
      ...{ received: '2026-09-29', missingPartners: ['Radio'] },
    });

    expect(sentOn(aDueProject([report]), '2026-10-01')).toEqual(['the day after: radio@example.org']);
  });

  it('writes once to an address that two partners share', () => {
    const { partners } = aDueProject();
    const shared = partners.map((partner) => ({ ...partner, email: ' Office@example.org' }));
    const report = aReport({ askedOf: 'each partner' });

    expect(sentOn(aDueProject([report], { partners: shared }), '2026-10-01')).toEqual([
      'the day after: Office@example.org',
    ]);
  });

  it('names who cannot be written to, and leaves out who left', () => {
    const { partners } = aDueProject();
    const report = aReport({ askedOf: 'each partner' });
    const changed = partners.map((partner) =>
      partner.name === 'Library'
        ? { ...partner, email: 'ask at the desk' }
        : partner.name === 'Radio'
          ? { ...partner, left: '2026-08-01' }
          : partner,
    );
    const { send, unreachable } = planned(aDueProject([report], { partners: changed }), '2026-10-01');

    expect(send.map(({ to }) => to)).toEqual(['growers@example.org']);
    expect(unreachable).toMatchObject([{ organisation: 'Library', about: 'R1' }]);
  });

  describe('a report asked for outside the plan', () => {
    const request = aDueProject([aReport({ id: 'Q1', kind: 'ad hoc', due: '2026-09-20' })]);
    const told = aLine({
      ...{ about: 'Q1', occasion: asked, due: '2026-09-20', to: 'growers@example.org', state: 'sent' },
      at: new Date('2026-09-10T09:00:00Z'),
    });

    it('is asked for first', () => {
      expect(sentOn(request, '2026-09-10')).toEqual([`${asked}: growers@example.org`]);
    });

    it('is not reminded of on occasions that had begun by then', () => {
      expect(sentOn(request, '2026-09-11', [told])).toEqual([]);
      expect(planned(request, '2026-09-17', [told])).toMatchObject({
        send: [{ occasion: '3 days before' }],
        skipped: [],
      });
    });

    it('is asked for by the next run when the first was ended', () => {
      expect(sentOn(request, '2026-09-11', [{ ...told, state: 'waiting' }])).toEqual([
        `${asked}: growers@example.org`,
      ]);
    });
  });

  it('tells each person each occasion at most once, and never an older one after a newer, whatever days it runs on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 25 }),
        fc.integer({ min: 0, max: 365 }),
        fc.constantFrom('lead' as const, 'each partner' as const),
        (runs, offset, askedOf) => {
          const due = daysLater('2026-03-01', offset);
          const project = aDueProject([aReport({ due, askedOf })]);
          let lines: MailLine[] = [];
          const told = new Map<string, number[]>();
          for (const day of [...runs].sort((a, b) => a - b)) {
            const { send, skipped } = planned(project, daysLater(due, day), lines);
            lines = lines.concat(
              send.map((one) => aLine({ ...one, state: 'sent' })),
              skipped.map((one) => aLine({ ...one, state: 'not sent' })),
            );
            for (const { to, occasion } of send) {
              const at = occasions.findIndex(({ name }) => name === occasion);
              told.set(to, [...(told.get(to) ?? []), at]);
              expect(occasions[at]?.days).toBeLessThanOrEqual(day);
            }
          }
          for (const order of told.values()) expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
          const keys = lines.map(({ to, occasion }) => `${to} ${occasion}`);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });
});

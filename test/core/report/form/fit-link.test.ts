import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLink, longestQuery } from '../../../../src/core/report/form/fit-link.ts';
import { noRoom } from '../../../../src/core/report/form/no-room.ts';
import { prefillReport } from '../../../../src/core/report/form/prefill-report.ts';
import { plannedId } from '../../../../src/core/report/sections/reported/planned-id.ts';
import { aPlan } from '../../plan/a-plan.ts';

const plan = aPlan();
const [activity] = plan.activities;
const [outcome] = plan.outcomes;
const [partner] = plan.partners;
if (!activity || !outcome || !partner) throw new Error('The sample plan is empty.');

const lengthOf = (answers: Readonly<Record<string, string>>): number =>
  Object.values(answers).reduce((sum, text) => sum + 24 + encodeURIComponent(text).length, 0);

const longPlan = (text: string) =>
  aPlan({
    activities: Array.from({ length: 6 }, (_, index) => ({ ...activity, id: `A${index + 1}`, what: text })),
    outcomes: Array.from({ length: 8 }, (_, index) => ({ ...outcome, id: `O${index + 1}`, outcome: text })),
  });
const linkOf = (text: string) =>
  prefillReport(longPlan(text), {
    code: 'P-07',
    title: 'Reka',
    number: 'R2',
    kind: 'final',
    scope: 'project',
  });

describe('fitLink', () => {
  it('changes nothing that fits', () => {
    const filled = prefillReport(plan, { code: 'P-07', title: 'Neighbours for the river' });

    expect(fitLink(filled)).toEqual({ answers: filled, left: [] });
  });

  it('keeps the number of what it shortens, and gives the whole text back', () => {
    const filled = linkOf('Посета селима и разговор са рибарима. '.repeat(12));
    const { answers, left } = fitLink(filled);

    expect(lengthOf(answers)).toBeLessThanOrEqual(longestQuery);
    expect(left).toContain(filled['report.outcome8.promised']);
    expect(answers['report.outcome8.promised']).toMatch(/^O8:.* …$/s);
    expect(
      plannedId({ number: 3, text: answers['report.outcome8.promised'] ?? '' }, ['O1', 'O3', 'O8']),
    ).toBe('O8');
  });

  it('never leaves out the codes that bring an answer to its place', () => {
    const filled = {
      ...linkOf('ж'.repeat(5000)),
      'report.title': 'ж'.repeat(3000),
      'report.partners': 'ж'.repeat(3000),
    };
    const { answers, left } = fitLink(filled);

    expect(lengthOf(answers)).toBeLessThanOrEqual(longestQuery);
    expect(answers).toMatchObject({ 'report.projectCode': 'P-07', 'report.number': 'R2' });
    expect(left).toContain('ж'.repeat(3000));
  });

  it('fits any text people type, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.nat(40), (text, times) => {
        const filled = linkOf(text.repeat(1 + times));
        const { answers, left } = fitLink(filled);

        expect(lengthOf(answers)).toBeLessThanOrEqual(longestQuery);
        for (const [key, whole] of Object.entries(filled))
          expect(answers[key] === whole || left.includes(whole)).toBe(true);
      }),
    );
  });

  it('does not break on half a letter, which cannot stand in an address', () => {
    expect(() => fitLink(linkOf('\ud83d'.repeat(9000)))).not.toThrow();
  });
});

describe('noRoom', () => {
  it('is empty for a plan the form can hold', () => {
    expect(noRoom(longPlan('Visits.'))).toEqual([]);
  });

  it('names each activity, partner and outcome beyond the form, and where to answer', () => {
    const many = aPlan({
      activities: Array.from({ length: 7 }, (_, index) => ({ ...activity, id: `A${index + 1}` })),
      outcomes: Array.from({ length: 9 }, (_, index) => ({ ...outcome, id: `O${index + 1}` })),
      partners: Array.from({ length: 7 }, (_, index) => ({ ...partner, name: `Partner ${index + 1}` })),
    });

    expect(noRoom(many)).toEqual([
      expect.stringMatching(/^A7: .*\n\(Please write what became of it under "Methodology"\.\)$/s),
      'Partner 7\n(Please let it answer for itself, through its own link.)',
      expect.stringMatching(/^O9: .*under "Anything else that was achieved or not achieved"\.\)$/s),
    ]);
  });

  it('does not ask for an outcome that was dropped', () => {
    const dropped = aPlan({ outcomes: [{ ...outcome, dropped: 'agreed in May' }] });

    expect(prefillReport(dropped, { code: 'P-07', title: '' })).not.toHaveProperty([
      'report.outcome1.promised',
    ]);
  });
});

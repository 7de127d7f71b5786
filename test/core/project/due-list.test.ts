import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueList } from '../../../src/core/project/due-list.ts';
import { aProject, followUp, partner, report } from './a-project.ts';

const words = (facts: Parameters<typeof dueList>[0], today: string) =>
  dueList(facts, today).map(({ text, daysLate }) =>
    daysLate > 0 ? `${text} (${daysLate} days late)` : text,
  );

describe('what is due in a project', () => {
  it('is nothing while all goes as agreed', () => {
    expect(dueList(aProject(), '2026-09-01')).toEqual([]);
  });

  it('names the partners that have not agreed, and those that want changes', () => {
    const agreements = [partner('One'), partner('Two', ''), partner('Three', 'changes wanted')];

    expect(words(aProject({ agreements }), '2026-05-15')).toEqual([
      'Changes wanted by Three',
      'Agreement to the plan by Two',
    ]);
    expect(words(aProject({ agreements }), '2026-06-03')[0]).toBe('Changes wanted by Three (2 days late)');
  });

  it('puts the latest first, then by day, then what has no day', () => {
    const facts = aProject({
      reports: [report(), report({ id: 'R2', kind: 'ad hoc', due: '2027-06-10' })],
      support: [{ stage: 'planned', date: '2026-11-30', what: 'Second instalment', isOverdue: true }],
      followUps: [followUp({ due: '2027-06-20' }), followUp({ action: 'Thank them', owner: '', due: '' })],
    });

    expect(words(facts, '2027-06-15')).toEqual([
      'Support planned and not given: Second instalment (197 days late)',
      'R2, ad hoc report (5 days late)',
      'Write to the town (RB)',
      'R1, final report',
      'Thank them',
    ]);
  });

  it('leaves out what is done, answered with no, or more than 30 days away', () => {
    const followUps = [
      followUp({ done: '2027-01-01', due: '2026-12-31' }),
      followUp({ kind: 'share', answer: 'no', action: '', due: '' }),
      followUp({ due: '2026-12-31' }),
    ];

    expect(words(aProject({ followUps }), '2026-11-30')).toEqual([]);
    expect(words(aProject({ followUps }), '2026-12-01')).toEqual(['Write to the town (RB)']);
  });

  it('asks for the internal report, both kinds of lesson and the questions once all reports are in', () => {
    const reports = [report({ state: 'received', received: '2027-06-20' })];

    expect(words(aProject({ reports }), '2027-07-01')).toEqual([
      'Make the internal report',
      'Note what was learned',
      'Answer the questions on following up',
    ]);
    expect(words(aProject({ reports, lessons: { worked: 1, avoid: 0 } }), '2027-07-01')).toContain(
      'Note what should be avoided another time',
    );
  });

  it('is in order, with lateness counted in days from the day that was due', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 2026, max: 2028 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      );
    const due = fc.oneof(day, fc.constantFrom('', 'soon', '2026-02-30'));
    fc.assert(
      fc.property(fc.array(due), fc.array(due), day, (reports, followUps, today) => {
        const list = dueList(
          aProject({
            reports: reports.map((each, index) => report({ id: `R${index + 1}`, due: each })),
            followUps: followUps.map((each) => followUp({ due: each })),
          }),
          today,
        );
        const late = list.map(({ daysLate }) => daysLate);
        expect(late).toEqual([...late].sort((a, b) => b - a));
        for (const item of list) {
          const isPast =
            /^\d{4}-\d{2}-\d{2}$/.test(item.due) && item.due !== '2026-02-30' && item.due < today;
          expect(item.daysLate > 0).toBe(isPast);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { isSamePlan, planChanges } from '../../../../src/core/plan/versions/plan-changes.ts';
import { aPlan } from '../a-plan.ts';
import { plans } from '../plans.ts';

const text = fc.string({ minLength: 1, maxLength: 20 });

describe('planChanges', () => {
  it('names each change in words, in the order of the plan', () => {
    const before = aPlan();
    const after: Plan = {
      ...before,
      ends: '2026-10-31',
      partners: before.partners.map((partner) =>
        partner.id === 'partner-2' ? { ...partner, left: '2026-05-01' } : partner,
      ),
      activities: before.activities.map((activity) =>
        activity.id === 'A2'
          ? { ...activity, type: 'coaching', details: [{ question: 'area', answer: 'Budgets' }] }
          : activity,
      ),
      outcomes: before.outcomes.map((outcome) =>
        outcome.id === 'O1' ? { ...outcome, dropped: 'No call was open' } : outcome,
      ),
      challenges: [],
      support: { ...before.support, money: 3500 },
      reports: before.reports.filter(({ id }) => id !== 'R1'),
    };

    expect(planChanges(before, after)).toEqual([
      'The project, end: “2026-08-31” is now “2026-10-31”.',
      'The project, money: “4000 EUR” is now “3500 EUR”.',
      'Green Valley, left: now “2026-05-01”.',
      'Activity A2, type: “Mentoring” is now “Coaching”.',
      'Activity A2, In which area: now “Budgets”.',
      'Outcome O1, dropped: now “No call was open”.',
      'Challenge 1 is gone: Roads are closed in winter; We meet from March on.',
      'Report R1 is gone: interim; 2026-06-01; Half way.',
    ]);
  });

  it('has nothing to say of a plan and itself, whatever was typed in it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(planChanges(plan, structuredClone(plan))).toEqual([]);
      }),
    );
  });

  it('leaves out who agreed, which report is waived, and the number of the version', () => {
    const before = aPlan();
    const after: Plan = {
      ...before,
      version: 9,
      partners: before.partners.map((partner) => ({ ...partner, agreed: '2026-04-01' })),
      reports: before.reports.map((report) => ({ ...report, waived: 'The lead is closed' })),
    };

    expect(isSamePlan(before, after)).toBe(true);
  });

  it('notices a change of any text of the plan', () => {
    const fields = fc.constantFrom('title', 'sharedGoal', 'starts', 'ends', 'notes');
    fc.assert(
      fc.property(plans, fields, text, (plan, field, more) => {
        const changes = planChanges(plan, { ...plan, [field]: `${plan[field as 'title']}${more}` });

        expect(changes).toHaveLength(1);
      }),
    );
  });

  it('notices every line that is new or gone, once, and nothing else', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const without = {
          ...plan,
          outcomes: [],
          activities: [],
          reports: [],
        };
        const gone = plan.outcomes.length + plan.activities.length + plan.reports.length;

        expect(planChanges(plan, without)).toHaveLength(gone);
        expect(planChanges(without, plan)).toHaveLength(gone);
      }),
    );
  });

  it('keeps each change to one line of reading length, also when a change comes after it', () => {
    const long = `${'word '.repeat(2000)}end`;
    const changes = planChanges(aPlan({ notes: long }), aPlan({ notes: `${long} of it` }));

    expect(changes).toEqual([expect.stringContaining('is worded differently further on')]);
    expect((changes[0] ?? '').length).toBeLessThan(400);
    expect(changes[0]).not.toContain('\n');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { mergePlans } from '../../../../src/core/plan/versions/merge-plans.ts';
import { isSamePlan } from '../../../../src/core/plan/versions/plan-changes.ts';
import { aPlan } from '../a-plan.ts';
import { plans } from '../plans.ts';

const adHoc = {
  id: 'R3',
  kind: 'ad hoc',
  due: '2026-07-01',
  reason: 'After the flood.',
  waived: '',
} as const;
const activity = (plan: Plan, id: string, part: Partial<Plan['activities'][number]>): Plan => ({
  ...plan,
  activities: plan.activities.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

describe('mergePlans', () => {
  it('gives what was edited when nobody else changed anything, and what others changed when nothing was edited', () => {
    fc.assert(
      fc.property(plans, plans, (one, two) => {
        const [base, other] = [
          { ...one, code: 'P-07' },
          { ...two, code: 'P-07' },
        ];

        const edited = mergePlans([base], other, base);
        const theirs = mergePlans([base], base, other);

        expect([edited.collisions, theirs.collisions]).toEqual([[], []]);
        expect(isSamePlan(edited.plan, other)).toBe(true);
        expect(isSamePlan(theirs.plan, other)).toBe(true);
      }),
    );
  });

  it('keeps an ad hoc report, a waiver and a line typed into a tab while the plan was edited', () => {
    const base = aPlan();
    const edited = activity(base, 'A1', { what: 'Three visits' });
    const typed = { id: 'challenge-2', challenge: 'A flood', response: '' };
    const now: Plan = {
      ...base,
      reports: [...base.reports.map((report) => ({ ...report, waived: 'Not needed' })), adHoc],
      challenges: [...base.challenges, typed],
    };

    const { plan, collisions } = mergePlans([base], edited, now);

    expect(collisions).toEqual([]);
    expect(plan.reports).toEqual(now.reports);
    expect(plan.challenges).toEqual(now.challenges);
    expect(plan.activities[0]?.what).toBe('Three visits');
  });

  it('puts different cells of one line together', () => {
    const base = aPlan();
    const { plan } = mergePlans(
      [base],
      activity(base, 'A1', { what: 'Three visits' }),
      activity(base, 'A1', { who: 'Both boards' }),
    );

    expect(plan.activities[0]).toMatchObject({ what: 'Three visits', who: 'Both boards' });
  });

  it('names a cell that two people changed in different ways', () => {
    const base = aPlan();
    const { collisions } = mergePlans(
      [base],
      activity(base, 'A1', { what: 'Three visits' }),
      activity(base, 'A1', { what: 'Four visits' }),
    );

    expect(collisions).toEqual([{ line: 'activity A1', field: 'what', now: 'Four visits' }]);
  });

  it('takes what arrived without an answer for one’s own', () => {
    const base = aPlan();
    const sent = activity(base, 'A1', { what: 'Three' });

    const { plan, collisions } = mergePlans(
      [base, sent],
      activity(base, 'A1', { what: 'Three visits' }),
      sent,
    );

    expect(collisions).toEqual([]);
    expect(plan.activities[0]?.what).toBe('Three visits');
  });

  it('keeps a new line that was sent and did not arrive', () => {
    const base = aPlan();
    const sent: Plan = {
      ...base,
      challenges: [...base.challenges, { id: 'challenge-2', challenge: 'A flood', response: '' }],
    };

    expect(mergePlans([base, sent], sent, base).plan.challenges).toEqual(sent.challenges);
    expect(mergePlans([base, sent], base, sent).plan.challenges).toEqual(base.challenges);
  });

  it('keeps a line that one removed and the other changed, whoever it was', () => {
    const base = aPlan();
    const without: Plan = { ...base, challenges: [] };
    const changed: Plan = {
      ...base,
      challenges: base.challenges.map((one) => ({ ...one, response: 'We meet on line' })),
    };

    expect(mergePlans([base], without, changed).plan.challenges).toEqual(changed.challenges);
    expect(mergePlans([base], changed, without).plan.challenges).toEqual(changed.challenges);
    expect(mergePlans([base], without, base).plan.challenges).toEqual([]);
  });

  it('keeps both of two new lines that got the same number', () => {
    const base = aPlan();
    const line = (challenge: string) => ({ id: 'challenge-2', challenge, response: '' });

    const { plan } = mergePlans(
      [base],
      { ...base, challenges: [...base.challenges, line('Mine')] },
      { ...base, challenges: [...base.challenges, line('Theirs')] },
    );

    expect(plan.challenges.map(({ id, challenge }) => [id, challenge])).toEqual([
      ['challenge-1', 'Roads are closed in winter'],
      ['challenge-2', 'Theirs'],
      ['challenge-3', 'Mine'],
    ]);
  });
});

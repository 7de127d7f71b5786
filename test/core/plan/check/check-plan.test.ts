import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../src/core/plan/check/check-plan.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { aPlan } from '../a-plan.ts';

const whole = (more: Partial<Plan> = {}): Plan => {
  const plan = aPlan();
  const [outcome] = plan.outcomes;
  const answered: Record<string, readonly string[]> = {
    A1: ['host', 'visitor', 'visit-back', 'length'],
    A2: ['peers', 'area', 'duration'],
  };
  return {
    ...plan,
    activities: plan.activities.map((activity) => ({
      ...activity,
      details: (answered[activity.id] ?? []).map((question) => ({ question, answer: 'As agreed' })),
    })),
    outcomes: [...plan.outcomes, ...(outcome ? [{ ...outcome, id: 'O3', level: 'wider-society' }] : [])],
    ...more,
  };
};
const [firstOutcome] = aPlan().outcomes;
const [firstPartner] = aPlan().partners;
const [firstActivity] = aPlan().activities;
const blocks = (more: Partial<Plan>) => checkPlan(whole(more)).problems.map(({ what }) => what);
const hints = (more: Partial<Plan>) => checkPlan(whole(more)).hints;

describe('checkPlan', () => {
  it('has nothing to say about a plan that is whole', () => {
    expect(checkPlan(whole())).toEqual({ problems: [], hints: [] });
  });

  it.each<[string, Partial<Plan>, string]>([
    [
      'no report (R-065)',
      { reports: [] },
      'The plan asks for no report; section 5.2 of the guidelines asks for at least one.',
    ],
    ['no title', { title: '  ' }, 'The plan has no title.'],
    [
      'a due date that is no date',
      { reports: [{ id: 'R1', kind: 'final', due: 'in autumn', reason: '', waived: '' }] },
      'The due date of report R1 (final) is “in autumn”, which is no date.',
    ],
    [
      'a report without a due date',
      { reports: [{ id: 'R1', kind: 'final', due: '', reason: '', waived: '' }] },
      'Report R1 (final) has no due date.',
    ],
    [
      'an end before the start',
      { ends: '2026-02-28' },
      'The plan ends on 2026-02-28, before it starts on 2026-03-01.',
    ],
    ['a start that is no date', { starts: 'spring' }, 'The start is “spring”, which is no date.'],
    [
      'an outcome without text',
      { outcomes: firstOutcome ? [{ ...firstOutcome, outcome: ' ' }] : [] },
      'Outcome O1 says nothing.',
    ],
  ])('blocks %s', (_, more, what) => {
    expect(blocks(more)).toContain(what);
  });

  it('names every problem at once', () => {
    expect(blocks({ title: '', reports: [], ends: '2020-01-01' })).toHaveLength(3);
  });

  it.each<[string, Partial<Plan>, string]>([
    [
      'an outcome without an indicator',
      { outcomes: firstOutcome ? [{ ...firstOutcome, indicator: '' }] : [] },
      'Outcome O1 has no indicator: how will you measure it?',
    ],
    [
      'a partner without a learning goal',
      { partners: firstPartner ? [{ ...firstPartner, learningGoal: '' }] : [] },
      'Association Spring has no learning goal yet; every partner should benefit (section 4.1).',
    ],
    [
      'money alone for mentoring (R-047, R-048)',
      { support: { ...aPlan().support, assistance: [] } },
      'Only one kind of support is planned, no technical assistance; mentoring often needs both to be effective (section 5.1.4). What fits: advice on mentoring.',
    ],
    [
      'cost lines that differ from the money',
      { support: { ...aPlan().support, money: 5000 } },
      'The money planned is 5000 EUR, but the cost lines add up to 4000 EUR.',
    ],
    [
      'a training without follow-up',
      { activities: firstActivity ? [{ ...firstActivity, type: 'training' }] : [], followUp: [] },
      'Activity A1 is a training without a follow-up step; section 5.1.3 supports none without concrete follow-up.',
    ],
    [
      'a final report before the end',
      { reports: [{ id: 'R1', kind: 'final', due: '2026-08-01', reason: '', waived: '' }] },
      'The final report R1 is due on 2026-08-01, before the project ends.',
    ],
    [
      'an interim report after the end',
      { reports: [{ id: 'R1', kind: 'interim', due: '2026-10-01', reason: '', waived: '' }] },
      'The interim report R1 is due on 2026-10-01, after the project has ended.',
    ],
  ])('hints at %s and blocks nothing', (_, more, hint) => {
    expect(hints(more)).toContain(hint);
    expect(blocks(more)).toEqual([]);
  });

  it('adds money to the cent', () => {
    const costLines = [0.1, 0.2].map((amount, index) => ({
      ...{ id: `cost-${index + 1}`, what: 'stamps', amount, organisation: '' },
    }));

    expect(
      hints({ support: { ...aPlan().support, money: 0.3, costLines } }).filter((hint) =>
        hint.includes('add up'),
      ),
    ).toEqual([]);
  });
});

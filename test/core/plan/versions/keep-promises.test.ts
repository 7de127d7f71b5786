import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { firstPromise } from '../../../../src/core/plan/versions/first-promise.ts';
import { keepPromises, promiseNow } from '../../../../src/core/plan/versions/keep-promises.ts';
import { aPlan } from '../a-plan.ts';

const today = '2026-05-01';
const withFirst = (plan: Plan, part: Partial<Plan['outcomes'][number]>): Plan => ({
  ...plan,
  outcomes: plan.outcomes.map((one) => (one.id === 'O1' ? { ...one, ...part } : one)),
});
const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  outcomes: plan.outcomes.filter((one) => one.id !== id),
});
const first = (plan: Plan) => {
  const outcome = plan.outcomes.find(({ id }) => id === 'O1');
  if (!outcome) throw new Error('O1 is gone.');
  return outcome;
};

describe('keepPromises', () => {
  const once = keepPromises(
    aPlan(),
    withFirst(aPlan(), { outcome: 'Two', indicator: 'By eye', source: '' }),
    today,
  );

  it('keeps what was promised first beside a new outcome, indicator and source', () => {
    expect(firstPromise(first(once))).toEqual([
      'Promised at first: Both write proposals together',
      'Measured at first by: Number of joint proposals',
      'Source at first: Copies of the proposals',
    ]);
  });

  it('keeps the first promise, however often the outcome is reworded', () => {
    const twice = keepPromises(once, withFirst(once, { outcome: 'Three proposals', promised: 'Two' }), today);

    expect(first(twice).promised).toBe('Both write proposals together');
  });

  it('says nothing of it when the outcome is worded as promised again', () => {
    const back = keepPromises(once, aPlan(), today);

    expect(firstPromise(first(back))).toEqual([]);
  });

  it('keeps a promise that is taken out, as dropped on that day, and the reason given for it later', () => {
    const dropped = keepPromises(aPlan(), without(aPlan(), 'O1'), today);
    const withReason = keepPromises(dropped, withFirst(dropped, { dropped: 'No call was open' }), today);
    const takenOutAgain = keepPromises(withReason, without(withReason, 'O1'), '2026-06-01');

    expect([dropped, withReason, takenOutAgain].map((plan) => first(plan).dropped)).toEqual([
      '2026-05-01',
      'No call was open',
      'No call was open',
    ]);
    expect(firstPromise(first(dropped))).toEqual(['No longer aimed at: 2026-05-01']);
  });

  it('lets go of an outcome nobody was promised, until a version with it is kept', () => {
    const typed = withFirst(aPlan(), { promised: '', promisedIndicator: '', promisedSource: '' });

    expect(keepPromises(typed, without(typed, 'O1'), today).outcomes.map(({ id }) => id)).toEqual(['O2']);
    const kept = promiseNow(typed);
    expect(keepPromises(kept, without(kept, 'O1'), today).outcomes.map(({ id }) => id)).toEqual(['O2', 'O1']);
  });
});

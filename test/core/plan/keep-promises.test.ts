import { describe, expect, it } from 'vitest';
import { keepPromises } from '../../../src/core/plan/keep-promises.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { aPlan } from './a-plan.ts';

const reworded = (plan: Plan, outcome: string): Plan => ({
  ...plan,
  outcomes: plan.outcomes.map((one) => (one.id === 'O1' ? { ...one, outcome } : one)),
});
const promisedIn = (plan: Plan) => plan.outcomes.find(({ id }) => id === 'O1')?.promised;

describe('keepPromises', () => {
  const once = keepPromises(aPlan(), reworded(aPlan(), 'Both send two proposals'));

  it('keeps what the application promised when an outcome is worded anew', () => {
    expect(promisedIn(once)).toBe('Both write proposals together');
  });

  it('keeps the first promise, however often the outcome is reworded', () => {
    expect(promisedIn(keepPromises(once, reworded(once, 'Three proposals')))).toBe(
      'Both write proposals together',
    );
  });

  it('forgets it when the outcome is worded as promised again', () => {
    expect(promisedIn(keepPromises(once, reworded(once, 'Both write proposals together')))).toBe('');
  });
});

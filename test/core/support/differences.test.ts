import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/selection/candidate.ts';
import { differences } from '../../../src/core/support/differences.ts';
import { givenOf, withTaken } from '../../../src/core/support/taken.ts';
import { aLine, aProjectLedger } from './a-ledger.ts';

const limits = { currency: 'EUR', ceiling: 5000 };
const money = (planned: number, given: number, more = {}) =>
  aProjectLedger(
    [
      aLine({ id: 'cost-1', what: 'Travel', value: planned }),
      aLine({ stage: 'given', ofPlan: 'cost-1', value: given }),
    ],
    { planMoney: planned, ...more },
  );

describe('differences', () => {
  it('are none where no more is given than planned', () => {
    expect(differences(money(4000, 3000), limits)).toEqual([]);
  });

  it('name the ceiling, the line and the kind that are gone beyond', () => {
    expect(differences(money(5500, 6000), limits)).toEqual([
      'Planned are 5,500 EUR; the ceiling of the call is 5,000 EUR.',
      'Given are 6,000 EUR; the ceiling of the call is 5,000 EUR.',
      'More is given than planned for Travel: 6,000 EUR of 5,500 EUR.',
      'More money is given than planned in all: 6,000 EUR of 5,500 EUR.',
    ]);
  });

  it('name what was given without being planned', () => {
    const days = {
      stage: 'given',
      kind: 'technical assistance',
      assistance: 'facilitation',
      value: 2,
    } as const;
    expect(differences(aProjectLedger([aLine(days)]), limits)).toEqual([
      'Given without being planned: facilitation of meetings, 2 days.',
    ]);
  });

  it('name lines that do not make the money of the plan; what was planned besides the plan is no part of it', () => {
    expect(differences(money(4000, 0, { planMoney: 4500 }), limits)).toEqual([
      'The plan says 4,500 EUR; its lines on the Support tab make 4,000 EUR.',
    ]);
    const besides = aProjectLedger([
      aLine({ id: 'cost-1', value: 4000 }),
      aLine({ id: 'later-1', value: 500 }),
    ]);
    expect(differences(besides, limits)).toEqual([]);
  });
});

describe('what a chosen application takes of the envelope', () => {
  const candidate = (more: Partial<Candidate> = {}): Candidate => ({
    ...{ code: 'P-07', rank: 1, percent: 80, amount: 4200, days: 5, status: 'selected', reason: '' },
    kind: { verdict: 'supported', paragraph: '', reason: '' },
    ...more,
  });
  const taken = (ledger: ReturnType<typeof money>, more: Partial<Candidate> = {}) =>
    withTaken([candidate(more)], { projects: [ledger], problems: [] }).map(({ amount, days }) => [
      amount,
      days,
    ]);

  it('is what it asked for until there is a plan', () => {
    expect(taken(aProjectLedger([], { hasPlan: false, planMoney: null }))).toEqual([[4200, 5]]);
  });

  it('is what is planned, or given beyond that', () => {
    expect(taken(money(3000, 1000))).toEqual([[3000, 0]]);
    expect(taken(money(3000, 3500))).toEqual([[3500, 0]]);
  });

  it('is what it asked for where the plan leaves the money open', () => {
    expect(taken(aProjectLedger([], { planMoney: null }))).toEqual([[4200, 0]]);
  });

  it('is not changed for who is not chosen, whose money given is gone all the same', () => {
    const ledger = money(3000, 1000, { isRunning: false });
    expect(taken(ledger, { status: 'not selected' })).toEqual([[4200, 5]]);
    expect(
      givenOf({ projects: [ledger], problems: [] }, [candidate({ status: 'not selected' })]).money,
    ).toEqual({ given: 1000, elsewhere: 1000 });
  });
});

import { describe, expect, it } from 'vitest';
import { cellsOfEntry, givenFor, type SupportEntry } from '../../../src/core/support/support-entry.ts';
import { aLine, aProjectLedger } from './a-ledger.ts';

const exchange = { currency: 'EUR', exchangeRates: { BAM: 1.95583 } };
const ledger = aProjectLedger([
  aLine({
    id: 'cost-1',
    what: 'Travel',
    organisation: 'Spring',
    value: 511.29,
    amount: 1000,
    currency: 'BAM',
  }),
  aLine({
    id: 'assistance-1',
    kind: 'technical assistance',
    assistance: 'facilitation',
    givenBy: 'Adviser',
    value: 3,
  }),
  aLine({
    stage: 'given',
    kind: 'technical assistance',
    assistance: 'facilitation',
    ofPlan: 'assistance-1',
    value: 1,
  }),
]);
const entry: SupportEntry = {
  ...{ stage: 'given', date: '2026-05-01', kind: 'money', assistance: '', what: '', organisation: '' },
  ...{ amount: 10, currency: '', days: null, givenBy: '', planned: '' },
};
const cells = (more: Partial<SupportEntry>) => cellsOfEntry({ ...entry, ...more }, ledger, exchange);
const line = (id: string) => {
  const found = ledger.planned.find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('a new line of support', () => {
  it('given for a planned one takes its kind and whatever was left empty', () => {
    expect(cells({ planned: 'assistance-1', amount: null, days: 1 })).toMatchObject({
      value: {
        kind: 'technical assistance',
        assistance: 'facilitation',
        givenBy: 'Adviser',
        days: 1,
        amount: '',
      },
    });
  });

  it('planned besides the plan has a number of its own, and may have no figure yet', () => {
    expect(cells({ stage: 'planned', date: '', amount: null })).toMatchObject({
      value: { id: 'later-1', stage: 'planned', amount: '' },
    });
  });

  it.each<readonly [string, Partial<SupportEntry>]>([
    ['an amount', { amount: null }],
    ['an amount above nothing', { amount: 0 }],
    ['days for assistance', { kind: 'technical assistance' }],
    ['a day that exists', { date: '2026-02-30' }],
    ['a currency that has a rate', { currency: 'XYZ' }],
    ['a planned line that is there', { planned: 'cost-9' }],
  ])('is refused without %s', (_name, more) => {
    expect(cells(more).ok).toBe(false);
  });
});

describe('givenFor', () => {
  it('gives a whole line in the currency it was planned in', () => {
    expect(givenFor(line('cost-1'), 'cost-1', '2026-05-01')).toMatchObject({
      value: { amount: 1000, currency: 'BAM', days: null, planned: 'cost-1' },
    });
  });

  it('gives what is open of a line that was begun', () => {
    expect(givenFor(line('assistance-1'), 'assistance-1', '2026-05-01')).toMatchObject({
      value: { days: 2, amount: null },
    });
  });

  it('refuses a line that is given in full, and one without a figure', () => {
    expect(givenFor({ ...line('cost-1'), open: 0 }, 'cost-1', '2026-05-01').ok).toBe(false);
    expect(givenFor({ ...line('cost-1'), open: null }, 'cost-1', '2026-05-01').ok).toBe(false);
  });
});

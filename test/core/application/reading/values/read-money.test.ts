import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney, sumOfMoney } from '../../../../../src/core/application/reading/values/read-money.ts';

const exchange = { currency: 'EUR', exchangeRates: { BAM: 1.95583 } };
const read = (shown: string) => readMoney({ value: shown, shown }, exchange);

describe('readMoney', () => {
  it.each([
    ['6.900 EUR', 6900],
    ['15.200 KM', 7771.64],
    ['7500', 7500],
    ['5.430,00 €', 5430],
    ['5,430.00 EUR', 5430],
    ['15.000 €', 15000],
    ['7.200€', 7200],
    ['12 400 KM', 6340.02],
    ['12\u00a0400 KM', 6340.02],
    ["12'400 eur", 12400],
    ['4.1k eur', 4100],
    ['12 hiljada eura', 12000],
    ['0', 0],
    ['1000 maraka', 511.29],
    ['€ 3 980,50', 3980.5],
    ['oko 5000 EUR', 5000],
    ['1.000.000 EUR', 1000000],
  ])('reads %s', (shown, amount) => {
    expect(read(shown)).toEqual({ amount, doubt: '' });
  });

  it.each(['as much as it costs', '5000-7000 EUR', '10 000 or 12 000', '1e5', '10%', '-500', '5000 RSD'])(
    'gives no amount for %s and says why',
    (shown) => {
      const { amount, doubt } = read(shown);

      expect(amount).toBeNull();
      expect(doubt).toContain(shown.includes('RSD') ? 'exchange rate' : shown);
    },
  );

  it('has no doubt about a question that was not answered', () => {
    expect(read(' ')).toEqual({ amount: null, doubt: '' });
  });

  it('doubts a figure without a currency that could be thousands or a fraction', () => {
    expect(read('8.640')).toMatchObject({ amount: 8640, doubt: expect.stringContaining('no currency') });
  });

  it('doubts 8.64 because the sheet turns a typed 8.640 into it', () => {
    expect(readMoney({ value: 8.64, shown: '8.64' }, exchange)).toMatchObject({
      amount: 8.64,
      doubt: expect.stringContaining('8.640'),
    });
  });

  it('takes a number from the cell, and its currency from how it is shown', () => {
    expect(readMoney({ value: 12480.5, shown: '€12,480.50' }, exchange)).toEqual({
      amount: 12480.5,
      doubt: '',
    });
    expect(readMoney({ value: 1000, shown: '1.000,00 KM' }, exchange)).toEqual({ amount: 511.29, doubt: '' });
  });

  it('gives no amount for a cell the sheet has made a date of', () => {
    const { amount, doubt } = readMoney({ value: new Date(0), shown: '1/2/2026' }, exchange);

    expect(amount).toBeNull();
    expect(doubt).toContain('1/2/2026');
  });

  it('reads every amount of cents as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const written = `${Math.floor(cents / 100)},${`0${cents % 100}`.slice(-2)} EUR`;

        expect(read(written).amount).toBe(cents / 100);
      }),
    );
  });
});

describe('sumOfMoney', () => {
  it('adds without a drift of the floating point', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 })), (cents) => {
        const total = cents.reduce((sum, value) => sum + value, 0);

        expect(sumOfMoney(cents.map((value) => value / 100))).toBe(total / 100);
      }),
    );
  });
});

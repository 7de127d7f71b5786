import { describe, expect, it } from 'vitest';
import { readCostLines } from '../../../../../src/core/application/reading/values/read-cost-lines.ts';

const exchange = { currency: 'EUR', exchangeRates: { BAM: 1.95583 } };
const read = (text: string, assumed = '') =>
  readCostLines(text, exchange, assumed).map(({ amount, what, organisation }) => [
    amount,
    what,
    organisation,
  ]);

describe('readCostLines', () => {
  it('reads our own grammar: amount; what; organisation', () => {
    expect(
      read('1200; travel of six people; Association Spring\n2.400,50 EUR; lawyer, 10 days; „Kvorum“'),
    ).toEqual([
      [1200, 'travel of six people', 'Association Spring'],
      [2400.5, 'lawyer, 10 days', '„Kvorum“'],
    ]);
  });

  it.each([
    ['lawyer 10 x 400 = 4.000', [[4000, 'lawyer 10 x 400', '']]],
    ['Map printing/web 700', [[700, 'Map printing/web', '']]],
    ['wheelchairs 2 pcs 4.800', [[4800, 'wheelchairs 2 pcs', '']]],
    ['patrol fuel, 1.500', [[1500, 'patrol fuel', '']]],
    ['• hotel: 350 EUR', [[350, 'hotel', '']]],
    ['Boxes+detectors 2.100,00', [[2100, 'Boxes+detectors', '']]],
    ['3D printer', [[null, '3D printer', '']]],
  ])('reads the last amount of "%s"', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('reads several items on one line', () => {
    expect(read('hotel 4200, trainers 2400, materials 900')).toEqual([
      [4200, 'hotel', ''],
      [2400, 'trainers', ''],
      [900, 'materials', ''],
    ]);
  });

  it('takes lines without a currency in the one of the amount asked for', () => {
    expect(read('ramovi 1000\nbus 100 EUR', 'BAM')).toEqual([
      [511.29, 'ramovi', ''],
      [100, 'bus', ''],
    ]);
  });

  it('leaves out lines that say nothing', () => {
    expect(read('\n  \n-\nbus 10\n')).toEqual([[10, 'bus', '']]);
  });

  it('keeps a formula as words', () => {
    expect(read('=SUM(A1:A9); x')).toEqual([[null, expect.stringContaining('SUM'), '']]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  readMonth,
  readNumber,
  readYear,
} from '../../../../../src/core/application/reading/values/read-time.ts';

const typed = (shown: string) => ({ value: shown, shown });

describe('readMonth', () => {
  it.each([
    ['2026-09', '2026-09'],
    ['2026-09-30', '2026-09'],
    ['2026/9', '2026-09'],
    ['09/2026', '2026-09'],
    ['1.9.2026', '2026-09'],
    ['01/09/2026', '2026-09'],
    ['9/30/2026', '2026-09'],
    ['Sept 2026', '2026-09'],
    ['rujan 2026.', '2026-09'],
    ['shtator 2026', '2026-09'],
    ['Eylül 2026', '2026-09'],
    ['јуни 2026', '2026-06'],
    ['lipanj 2026', '2026-06'],
    ['listopad 2026', '2026-10'],
    ['Mayıs 2026', '2026-05'],
    ['2026-13', ''],
    ['jun', ''],
    ['soon', ''],
  ])('reads %s as %s', (shown, month) => {
    expect(readMonth(typed(shown))).toBe(month);
  });

  it.each([
    ['Europe/Istanbul, +03:00', '2026-08-31T21:00:00Z'],
    ['a zone twelve hours behind', '2026-09-01T11:59:00Z'],
  ])('reads the first of September in %s as September', (_, instant) => {
    expect(readMonth({ value: new Date(instant), shown: '' })).toBe('2026-09');
  });
});

describe('readYear', () => {
  it.each([
    ['2018', 2018],
    ['since 2018.', 2018],
    ['20', null],
    ['12018', null],
    ['1e3', null],
    ['', null],
  ])('reads "%s" as %s', (shown, year) => {
    expect(readYear(typed(shown))).toBe(year);
  });
});

describe('readNumber', () => {
  it.each([
    ['2', 2],
    ['2,5 days', 2.5],
    ['-3', null],
    ['none', null],
  ])('reads "%s" as %s', (shown, number) => {
    expect(readNumber(typed(shown))).toBe(number);
  });

  it('reads a number as it stands in the cell', () => {
    expect(readNumber({ value: 0.5, shown: '1/2' })).toBe(0.5);
  });
});

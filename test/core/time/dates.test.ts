import { describe, expect, it } from 'vitest';
import { isDay, lastDayOf, monthsLater, monthsLong } from '../../../src/core/time/dates.ts';

describe('dates', () => {
  it.each([
    ['2026-04-30', 1, '2026-05-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s is followed %i months later by %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });

  it.each([
    ['2026-03-01', '2026-08-31', 6],
    ['2026-03-01', '2026-09-01', 7],
    ['2026-03-15', '2026-03-20', 1],
    ['2026-03-15', '2026-04-14', 1],
    ['2026-03-15', '2026-03-14', 0],
  ])('%s to %s counts %i months, begun ones included', (starts, ends, months) => {
    expect(monthsLong(starts, ends)).toBe(months);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '1 March 2026', ''])('takes "%s" for no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('knows the last day of a month in a leap year', () => {
    expect([lastDayOf('2028-02'), lastDayOf('2100-02')]).toEqual(['2028-02-29', '2100-02-28']);
  });
});

import { describe, expect, it } from 'vitest';
import { dayAt, isMailHour } from '../../../../src/core/report/due/mail-hours.ts';

describe('isMailHour', () => {
  it.each([
    ['2026-03-10T06:59:00Z', false],
    ['2026-03-10T07:00:00Z', true],
    ['2026-03-10T16:59:00Z', true],
    ['2026-03-10T17:00:00Z', false],
    ['2026-07-10T06:00:00Z', true],
    ['2026-07-10T16:00:00Z', false],
  ])('at %s in Sarajevo it is %s', (now, expected) => {
    expect(isMailHour(new Date(now), 'Europe/Sarajevo')).toBe(expected);
  });
});

describe('dayAt', () => {
  it('is the day where the call is', () => {
    expect(dayAt(new Date('2026-12-31T23:30:00Z'), 'Europe/Sarajevo')).toBe('2027-01-01');
    expect(dayAt(new Date('2026-12-31T22:30:00Z'), 'Europe/Sarajevo')).toBe('2026-12-31');
  });
});

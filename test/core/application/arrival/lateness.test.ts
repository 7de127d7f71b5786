import { describe, expect, it } from 'vitest';
import { isLate } from '../../../../src/core/application/arrival/lateness.ts';
import { openCall } from '../../open-call.ts';

const deadline = new Date('2026-03-31T23:59:00+02:00');

describe('isLate', () => {
  it.each([
    ['2026-03-31T23:58:59.999+02:00', false],
    ['2026-03-31T23:59:59.999+02:00', false],
    ['2026-04-01T00:00:00+02:00', true],
    ['2026-04-01T00:31:00+03:00', false],
  ])('for %s with a deadline at 23:59 in Sarajevo is %s', (sent, late) => {
    expect(isLate(new Date(sent), deadline)).toBe(late);
  });

  it('takes a deadline with seconds at its word', () => {
    const exact = new Date('2026-03-31T23:59:30+02:00');

    expect(isLate(exact, exact)).toBe(false);
    expect(isLate(new Date(exact.getTime() + 1), exact)).toBe(true);
  });

  it('is never without a deadline', () => {
    expect(isLate(deadline, null)).toBe(false);
  });

  it('holds for one of the example applications', () => {
    const late = openCall().filter(({ submittedAt }) => isLate(submittedAt, deadline));

    expect(late.map(({ code }) => code)).toEqual(['A36']);
  });
});

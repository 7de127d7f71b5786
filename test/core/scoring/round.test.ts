import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDrift } from '../../../src/core/scoring/evidence/round.ts';

describe('withoutDrift', () => {
  it('takes away what binary fractions add', () => {
    expect(withoutDrift(0.1 + 0.2)).toBe(0.3);
  });

  it('says of every number what its first twelve digits say, the first time and again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const straight = Number(value.toPrecision(12));
        const expected = Number.isInteger(value) ? value : straight;
        expect([withoutDrift(value), withoutDrift(value)]).toEqual([expected, expected]);
      }),
    );
  });
});

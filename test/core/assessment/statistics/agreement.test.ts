import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalAlpha } from '../../../../src/core/assessment/statistics/agreement.ts';

/** Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section D: four observers, twelve units, some missing. */
const published: readonly (readonly number[])[] = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

const units = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }), {
  minLength: 2,
  maxLength: 12,
});

describe('ordinal alpha of agreement', () => {
  it('agrees with the worked example of Krippendorff 2011 (0.815)', () => {
    expect(ordinalAlpha(published)).toBeCloseTo(0.815, 3);
  });

  it('is 1 when all agree', () => {
    expect(
      ordinalAlpha([
        [1, 1],
        [4, 4, 4],
        [2, 2],
      ]),
    ).toBe(1);
  });

  it('is not known with fewer than two applications scored twice, or when every score is the same', () => {
    expect(ordinalAlpha([])).toBeNull();
    expect(ordinalAlpha([[1, 2], [3], []])).toBeNull();
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3, 3],
      ]),
    ).toBeNull();
  });

  it('is the same whatever the order of assessors and applications', () => {
    fc.assert(
      fc.property(units, (given) => {
        const turned = given.map((unit) => [...unit].reverse()).reverse();
        const [one, other] = [ordinalAlpha(given), ordinalAlpha(turned)];
        if (one === null || other === null) expect(other).toBe(one);
        else expect(other).toBeCloseTo(one, 10);
      }),
    );
  });

  it('asks only for the order of scores, not for their size', () => {
    fc.assert(
      fc.property(units, (given) => {
        const stretched = given.map((unit) => unit.map((score) => score ** 3));
        expect(ordinalAlpha(stretched)).toEqual(ordinalAlpha(given));
      }),
    );
  });
});

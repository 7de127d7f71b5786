import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../../src/core/assessment/statistics/groups/group-difference.ts';

/** Efron and Tibshirani 1993, "An Introduction to the Bootstrap", table 2.1: survival of mice in days. */
const treated = [94, 197, 16, 38, 99, 141, 23];
const control = [52, 104, 146, 10, 51, 30, 40, 27, 46];

/** Every way to choose as many as the first group from all, and how often the difference is as large either way. */
function exactChance(one: readonly number[], other: readonly number[]): number {
  const all = [...one, ...other];
  const total = all.reduce((sum, each) => sum + each, 0);
  const difference = (sum: number): number => sum / one.length - (total - sum) / other.length;
  const observed = Math.abs(difference(one.reduce((sum, each) => sum + each, 0)));
  let ways = 0;
  let asLarge = 0;
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      ways += 1;
      if (Math.abs(difference(sum)) >= observed - 1e-9) asLarge += 1;
      return;
    }
    for (let index = from; index <= all.length - left; index += 1)
      choose(index + 1, left - 1, sum + (all[index] ?? 0));
  };
  choose(0, one.length, 0);
  return asLarge / ways;
}

describe('the difference between two groups', () => {
  it('agrees with the mouse data of Efron and Tibshirani 1993 (means 86.86 and 56.22, difference 30.63)', () => {
    const found = differenceOf(treated, control);
    if (!found.enough) throw new Error('too few');

    expect(found.means[0]).toBeCloseTo(86.86, 2);
    expect(found.means[1]).toBeCloseTo(56.22, 2);
    expect(found.difference).toBeCloseTo(30.63, 2);
    expect(found.chance).toBeCloseTo(exactChance(treated, control), 1);
    // Their standard error of the difference is 26.85 by bootstrap: the interval spans about four of it, and 0.
    expect(found.interval[1] - found.interval[0]).toBeGreaterThan(3 * 26.85);
    expect(found.interval[1] - found.interval[0]).toBeLessThan(5 * 26.85);
    expect(found.interval[0]).toBeLessThan(0);
  });

  it('leaves a clear difference no chance', () => {
    const found = differenceOf([80, 82, 84, 86, 88, 90], [10, 12, 14, 16, 18, 20]);
    if (!found.enough) throw new Error('too few');

    expect(found.chance).toBeLessThan(0.01);
    expect(found.interval[0]).toBeGreaterThan(60);
  });

  it('says only the counts of groups that are too small to tell', () => {
    expect(differenceOf([1, 2, 3, 4], [1, 2, 3, 4, 5, 6])).toEqual({ enough: false, counts: [4, 6] });
    expect(differenceOf([], [])).toEqual({ enough: false, counts: [0, 0] });
  });

  it('finds no difference between groups that are the same', () => {
    const found = differenceOf([3, 3, 3, 3, 3], [3, 3, 3, 3, 3]);

    expect(found).toMatchObject({ enough: true, difference: 0, interval: [0, 0], chance: 1 });
  });

  it('says the same each time', () => {
    expect(differenceOf(treated, control)).toEqual(differenceOf(treated, control));
  });
});

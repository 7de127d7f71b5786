import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Profile, robustnessOf } from '../../../../src/core/assessment/statistics/robustness.ts';

const profile = (code: string, ...percents: readonly (number | null)[]): Profile => ({ code, percents });

describe('how firmly an application stands on the shortlist', () => {
  it('is certain where one is better on every criterion', () => {
    const [first, second] = robustnessOf([profile('A', 90, 80), profile('B', 20, 10)], [50, 50], {
      places: 1,
    });

    expect(first).toEqual({ code: 'A', stays: 100, in: true, discuss: false });
    expect(second).toEqual({ code: 'B', stays: 0, in: false, discuss: false });
  });

  it('is open where two swap with the weights, and says so', () => {
    const [one, other] = robustnessOf([profile('A', 80, 60), profile('B', 60, 79)], [50, 50], { places: 1 });

    expect(one?.in).toBe(true);
    expect(one?.discuss).toBe(true);
    expect(one?.stays).toBeGreaterThan(40);
    expect(one?.stays).toBeLessThan(70);
    expect((one?.stays ?? 0) + (other?.stays ?? 0)).toBeCloseTo(100, 6);
  });

  it('leaves what is not scored out of the denominator, and who is not scored at all off the list', () => {
    const found = robustnessOf(
      [profile('A', 70, null), profile('B', 60, 60), profile('C', null, null)],
      [50, 50],
      {
        places: 3,
      },
    );

    expect(found.map((each) => each.in)).toEqual([true, true, false]);
  });

  it('knows no shortlist without places, and nobody outside it with places for all', () => {
    expect(robustnessOf([profile('A', 70)], [100], { places: 0 })[0]?.in).toBe(false);
    expect(
      robustnessOf([profile('A', 70), profile('B', 10)], [100], { places: 5 }).every((each) => each.in),
    ).toBe(true);
    expect(robustnessOf([], [100], { places: 5 })).toEqual([]);
  });

  it('does not change when all weights are scaled alike, nor from one time to the next', () => {
    const profiles = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(profiles, fc.integer({ min: 2, max: 9 }), (given, factor) => {
        const applications = given.map((percents, index) => profile(`A-${index}`, ...percents));
        const options = { places: 2, samples: 60, seed: 7 };
        const once = robustnessOf(applications, [20, 30, 50], options);

        expect(robustnessOf(applications, [20, 30, 50], options)).toEqual(once);
        expect(
          robustnessOf(
            applications,
            [20, 30, 50].map((weight) => weight * factor),
            options,
          ),
        ).toEqual(once);
      }),
    );
  });
});

import { seededRandom } from '../random.ts';
import { meanOf } from '../spread.ts';

/** How two groups differ. All numbers are in the unit of what was compared. */
export type GroupDifference =
  | { readonly enough: false; readonly counts: readonly [number, number] }
  | {
      readonly enough: true;
      readonly counts: readonly [number, number];
      readonly means: readonly [number, number];
      /** Mean of the first group less mean of the second. */
      readonly difference: number;
      /** Where the difference lies with 95 % confidence, by drawing the groups again with replacement. */
      readonly interval: readonly [number, number];
      /** How often chance alone would give a difference as large, either way: 0 to 1. */
      readonly chance: number;
    };

/** Fewer in a group than this, and nothing but counts is said. */
const leastInGroup = 5;
const draws = 999;

/**
 * Compares two groups by a permutation test and a bootstrap interval (Efron and Tibshirani 1993, "An Introduction to the
 * Bootstrap", chapters 13 and 15), seeded, so that the same scores always say the same.
 */
export function differenceOf(
  one: readonly number[],
  other: readonly number[],
  seed = 1,
  least = leastInGroup,
): GroupDifference {
  const counts = [one.length, other.length] as const;
  if (Math.min(...counts) < Math.max(2, least)) return { enough: false, counts };
  const random = seededRandom(seed);
  const means = [meanOf(one), meanOf(other)] as const;
  const difference = means[0] - means[1];
  return {
    enough: true,
    counts,
    means,
    difference,
    interval: bootstrapInterval(one, other, random),
    chance: chanceOf(Math.abs(difference), one, other, random),
  };
}

function bootstrapInterval(
  one: readonly number[],
  other: readonly number[],
  random: () => number,
): readonly [number, number] {
  const found = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) found[draw] = drawnMean(one, random) - drawnMean(other, random);
  found.sort();
  const at = (share: number): number => found[Math.round(share * (draws + 1)) - 1] ?? 0;
  return [at(0.025), at(0.975)];
}

function drawnMean(values: readonly number[], random: () => number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1)
    sum += values[Math.floor(random() * values.length)] ?? 0;
  return sum / values.length;
}

/** The observed grouping counts as one of those tried, so that it is never 0. */
function chanceOf(
  observed: number,
  one: readonly number[],
  other: readonly number[],
  random: () => number,
): number {
  const all = Float64Array.from([...one, ...other]);
  const total = all.reduce((sum, each) => sum + each, 0);
  let asLarge = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let index = 0; index < one.length; index += 1) {
      const chosen = index + Math.floor(random() * (all.length - index));
      const value = all[chosen] ?? 0;
      all[chosen] = all[index] ?? 0;
      all[index] = value;
      sum += value;
    }
    const difference = sum / one.length - (total - sum) / other.length;
    if (Math.abs(difference) >= observed - 1e-9) asLarge += 1;
  }
  return asLarge / (draws + 1);
}

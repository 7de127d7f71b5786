import { seededRandom } from './random.ts';

/** An application as its criteria were scored: 0 to 100 % by criterion, null where nothing counts yet. */
export type Profile = { readonly code: string; readonly percents: readonly (number | null)[] };

export type Robust = {
  readonly code: string;
  /** Share of the weightings tried in which it stands among the first, 0 to 100 %. */
  readonly stays: number;
  /** Whether it is among the first with the weights as they are. */
  readonly in: boolean;
  /** Near the line: it changes sides often enough to be talked about. */
  readonly discuss: boolean;
};

export type RobustnessOptions = {
  /** How many stand above the line. */
  readonly places: number;
  /** How far each weight may move, as a share of it: 0.3 is up to 30 % more or less. */
  readonly reach?: number;
  /** Weightings tried. */
  readonly samples?: number;
  readonly seed?: number;
};

/** Changing sides in one weighting of twenty, or more often, is worth a talk. */
const sure = 95;

/**
 * How firmly each application stands above or below the line: all weights are moved at random by up to `reach`, and the
 * ranking is made again, as in stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001,
 * doi.org/10.1287/opre.49.3.444.11220). Only weights are moved; scores are not. Ties at the line count as above it.
 * All weights scaled alike give the same answer, and so does the same seed.
 */
export function robustnessOf(
  profiles: readonly Profile[],
  weights: readonly number[],
  { places, reach = 0.3, samples = 1_000, seed = 1 }: RobustnessOptions,
): readonly Robust[] {
  const random = seededRandom(seed);
  const share = weights.map((weight) => weight / (weights.reduce((sum, each) => sum + each, 0) || 1));
  const asIs = firstOnes(profiles, share, places);
  const times = profiles.map(() => 0);
  for (let sample = 0; sample < samples; sample += 1) {
    const moved = share.map((weight) => weight * (1 + reach * (2 * random() - 1)));
    firstOnes(profiles, moved, places).forEach((first, index) => {
      if (first) times[index] = (times[index] ?? 0) + 1;
    });
  }
  return profiles.map(({ code }, index) => {
    const stays = samples === 0 ? 0 : (100 * (times[index] ?? 0)) / samples;
    const isIn = asIs[index] ?? false;
    return { code, stays, in: isIn, discuss: isIn ? stays < sure : stays > 100 - sure };
  });
}

/** Which are among the first `places`, by % of what was attainable; who has no score is not. */
function firstOnes(profiles: readonly Profile[], weights: readonly number[], places: number): boolean[] {
  const percents = new Float64Array(profiles.length);
  profiles.forEach((profile, index) => {
    percents[index] = percentOf(profile.percents, weights);
  });
  const ordered = Float64Array.from(percents).sort();
  const line = places < 1 ? Number.POSITIVE_INFINITY : (ordered[Math.max(0, ordered.length - places)] ?? 0);
  // A hair's breadth below the line is the line: sums in another order differ in the last digit.
  return Array.from(percents, (percent) => percent >= 0 && percent >= line - 1e-9);
}

/** Weighted mean of what is scored; −1 where nothing is. */
export function percentOf(percents: readonly (number | null)[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < percents.length; index += 1) {
    const percent = percents[index];
    if (percent === null || percent === undefined) continue;
    const weight = weights[index] ?? 0;
    sum += weight * percent;
    total += weight;
  }
  return total === 0 ? -1 : sum / total;
}

/** Scores of one criterion of one application, by all who could judge it. */
export type Spread = {
  readonly count: number;
  /** Null where nobody judged. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Standard deviation of the sample (n − 1); null for fewer than two. */
  readonly deviation: number | null;
  /** Highest less lowest; null for fewer than two. */
  readonly range: number | null;
};

/** The one definition of average, median and spread of scores. */
export function spreadOf(scores: readonly number[]): Spread {
  const count = scores.length;
  if (count === 0) return { count, mean: null, median: null, deviation: null, range: null };
  const ordered = [...scores].sort((one, other) => one - other);
  const at = (index: number): number => ordered[index] ?? 0;
  const mean = meanOf(scores);
  const median = count % 2 === 1 ? at((count - 1) / 2) : (at(count / 2 - 1) + at(count / 2)) / 2;
  if (count === 1) return { count, mean, median, deviation: null, range: null };
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { count, mean, median, deviation: Math.sqrt(squares / (count - 1)), range: at(count - 1) - at(0) };
}

/** Of at least one number. */
export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

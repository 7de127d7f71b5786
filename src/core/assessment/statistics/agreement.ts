/**
 * Krippendorff's alpha for ordinal scores: 1 is full agreement, 0 what chance alone would give, below 0 worse than
 * chance. A unit is one application; a score missing is left out. Null when fewer than two units were scored twice, or
 * when all scores are the same, because then there is nothing to agree about.
 *
 * By value counts, so that time grows with the scores and not with their square (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability", repository.upenn.edu/asc_papers/43).
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter(({ length }) => length > 1);
  if (pairable.length < 2) return null;
  const values = [...new Set(pairable.flat())].sort((one, other) => one - other);
  if (values.length < 2) return null;
  const place = new Map(values.map((value, index) => [value, index]));
  const totals = values.map(() => 0);
  const distances = ordinalDistances(countInto(totals, pairable.flat(), place));
  const all = pairable.reduce((sum, { length }) => sum + length, 0);

  let observed = 0;
  for (const unit of pairable) {
    const counts = countInto(
      values.map(() => 0),
      unit,
      place,
    );
    observed += disagreement(counts, distances) / (unit.length - 1);
  }
  const expected = disagreement(totals, distances) / (all - 1);
  return 1 - observed / expected;
}

function countInto(
  counts: number[],
  scores: readonly number[],
  place: ReadonlyMap<number, number>,
): number[] {
  for (const score of scores) {
    const index = place.get(score) ?? 0;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Sum over all ordered pairs of values of how often they meet, times how far apart they are. */
function disagreement(counts: readonly number[], distances: readonly (readonly number[])[]): number {
  let sum = 0;
  counts.forEach((count, index) => {
    if (count === 0) return;
    counts.forEach((other, at) => {
      sum += count * other * (distances[index]?.[at] ?? 0);
    });
  });
  return sum;
}

/** The squared number of scores between two values, each end counted half. */
function ordinalDistances(totals: readonly number[]): number[][] {
  return totals.map((from, low) =>
    totals.map((to, high) => {
      const [first, last] = low < high ? [low, high] : [high, low];
      const between = totals.slice(first, last + 1).reduce((sum, count) => sum + count, 0);
      return low === high ? 0 : (between - (from + to) / 2) ** 2;
    }),
  );
}

import type { Candidate } from '../candidate.ts';

/** The last rank above the line and the first below it, with all who share them: after 1, 2, 2 the next rank is 4. */
export function nearLine(
  ordered: readonly Pick<Candidate, 'code' | 'rank'>[],
  afterRank: number | null,
): readonly string[] {
  if (afterRank === null) return [];
  const next = ordered.find(({ rank }) => rank !== null && rank > afterRank)?.rank;
  return ordered
    .filter(({ rank }) => rank === afterRank || (rank !== null && rank === next))
    .map(({ code }) => code);
}

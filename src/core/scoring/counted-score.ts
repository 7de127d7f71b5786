import { inWords } from './evidence/round.ts';

/** What there is of one criterion of one application, each 0 to 5. */
export type ScoresGiven = {
  /** Typed by the office on the Applications tab. */
  readonly typed: number | 'n/a' | null;
  /** After the interview. */
  readonly adjusted: number | null;
  /** The mean of the assessors. */
  readonly mean: number | null;
};

export type CountedScore = {
  readonly score: number | 'n/a' | null;
  /** A sentence for the note of the cell; '' when nothing was given. */
  readonly note: string;
};

/**
 * Which score counts (R-061): what the office typed comes first, because it is official; then what the interview made
 * of it; then the mean of the assessors. The others are kept and named.
 */
export function countedScore({ typed, adjusted, mean }: ScoresGiven): CountedScore {
  const given = [
    { what: 'typed by the office', score: typed },
    { what: 'after the interview', score: adjusted },
    { what: 'mean of the assessors', score: mean },
  ].filter(({ score }) => score !== null);
  const [first, ...rest] = given;
  if (!first) return { score: null, note: '' };
  const others = rest.map(({ what, score }) => `${what}: ${shown(score)}`).join('; ');
  return {
    score: first.score,
    note: `Counted: ${shown(first.score)}, ${first.what}.${others === '' ? '' : ` Not counted: ${others}.`}`,
  };
}

const shown = (score: number | 'n/a' | null): string =>
  typeof score === 'number' ? inWords(score) : String(score);

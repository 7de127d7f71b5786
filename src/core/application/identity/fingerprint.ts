import { once } from '../../once.ts';
import { lettersOf, longHash, numberHash } from './hash.ts';

/** A response as it stands in the sheet: what its columns display, without the timestamp's. */
export type ResponseRow = {
  readonly rowIndex: number;
  readonly submittedAt: Date | null;
  readonly values: readonly string[];
};

/** A number for each answer, in order, so that the order of the columns is nothing. */
const answersOf = once(({ values }: ResponseRow): Uint32Array => {
  const answers: number[] = [];
  for (const value of values) {
    const answer = value === '' ? '' : value.trim();
    if (answer !== '') answers.push(numberHash(answer));
  }
  return Uint32Array.from(answers).sort();
});

export const isBlankRow = (row: ResponseRow): boolean => answersOf(row).length === 0;

/**
 * The same for the same answers sent at the same moment, whatever the order of the columns; blank and renamed columns
 * change nothing. The letter in front keeps digits alone, or 12e4, from being a number in a cell that lost its format.
 */
export const fingerprint = once(
  (row: ResponseRow) => `r${longHash(`${row.submittedAt?.getTime() ?? ''} ${answersOf(row).join()}`)}`,
);

const most = 200;
const width = 4;

/**
 * A sketch by which an edited response is known again: a short hash of each answer, in order. Of more than 200 the
 * smallest are kept, which are the same ones for the same answers. At most 800 letters.
 */
export const answersDigest = once((row: ResponseRow) => {
  const answers = answersOf(row);
  let digest = '';
  for (let index = 0; index < answers.length && index < most; index += 1)
    digest += lettersOf(answers[index] ?? 0);
  return digest;
});

export const hashesOf = (digest: string): string[] =>
  Array.from({ length: Math.floor(digest.length / width) }, (_, index) =>
    digest.slice(index * width, (index + 1) * width),
  );

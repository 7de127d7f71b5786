import { longHash, shortHash } from './hash.ts';

/** A response as it stands in the sheet: what its columns display, without the timestamp's. */
export type ResponseRow = {
  readonly rowIndex: number;
  readonly submittedAt: Date | null;
  readonly values: readonly string[];
};

/** What a response is known by is asked several times in a run, and made once. */
function once(make: (row: ResponseRow) => string): (row: ResponseRow) => string {
  const made = new WeakMap<ResponseRow, string>();
  return (row) => {
    const text = made.get(row) ?? make(row);
    made.set(row, text);
    return text;
  };
}

const answersOf = ({ values }: ResponseRow): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');

export const isBlankRow = (row: ResponseRow): boolean => answersOf(row).length === 0;

/**
 * The same for the same answers sent at the same moment, whatever the order of the columns; blank and renamed columns
 * change nothing. The letter in front keeps digits alone, or 12e4, from being a number in a cell that lost its format.
 */
export const fingerprint = once(
  (row) => `r${longHash(JSON.stringify([row.submittedAt?.getTime() ?? null, answersOf(row).sort()]))}`,
);

const most = 200;
const width = 4;

/**
 * A sketch by which an edited response is known again: a short hash of each answer, sorted. Of more than 200 the
 * smallest are kept, which are the same ones for the same answers. At most 800 letters.
 */
export const answersDigest = once((row) => answersOf(row).map(shortHash).sort().slice(0, most).join(''));

export const hashesOf = (digest: string): string[] =>
  Array.from({ length: Math.floor(digest.length / width) }, (_, index) =>
    digest.slice(index * width, (index + 1) * width),
  );

import { answersDigest, fingerprint, isBlankRow, type ResponseRow } from './fingerprint.ts';
import { pairByKey, pairBySimilarity } from './pairing.ts';

/** What the Applications tab keeps of a response, to know it again. */
export type KnownApplication = {
  readonly code: string;
  readonly fingerprint: string;
  readonly answersDigest: string;
  readonly submittedAt: Date | null;
};

export type Reconciled = {
  readonly matches: readonly { readonly code: string; readonly rowIndex: number }[];
  /** Rows without an application yet, the earliest first. */
  readonly newcomers: readonly number[];
  /** Applications whose response is no longer in the sheet. */
  readonly gone: readonly string[];
  /** Matched, but the answers are not those of the stored fingerprint: store it anew. */
  readonly edited: readonly string[];
};

/** A response being paired; the digest is made once. */
export type Waiting = {
  readonly rowIndex: number;
  readonly submittedAt: Date | null;
  readonly fingerprint: string;
  readonly answersDigest: string;
};

/**
 * Pairs responses with applications: first the unchanged ones, then those sent at the same moment, then those sharing
 * at least half of their answers. The order of rows and columns, blank rows and repetition change nothing.
 */
export function reconcile(responses: readonly ResponseRow[], known: readonly KnownApplication[]): Reconciled {
  const unchanged = pairByKey(inOrderOfArrival(responses), known, (entry) => entry.fingerprint);
  const sameMoment = pairByKey(unchanged.waiting, unchanged.unpaired, ({ submittedAt }) =>
    submittedAt === null ? '' : `${submittedAt.getTime()}`,
  );
  const alike = pairBySimilarity(sameMoment.waiting, sameMoment.unpaired);
  const changed = sameMoment.pairs.concat(alike.pairs);
  return {
    matches: unchanged.pairs
      .concat(changed)
      .map((pair) => ({ code: pair.known.code, rowIndex: pair.waiting.rowIndex })),
    newcomers: alike.waiting.map(({ rowIndex }) => rowIndex),
    gone: alike.unpaired.map(({ code }) => code),
    edited: changed.map((pair) => pair.known.code),
  };
}

/** By the moment of sending, then by content: never by the place in the sheet, unless the responses are identical. */
const inOrderOfArrival = (responses: readonly ResponseRow[]): Waiting[] =>
  responses
    .filter((row) => !isBlankRow(row))
    .map((row) => ({
      rowIndex: row.rowIndex,
      submittedAt: row.submittedAt,
      fingerprint: fingerprint(row),
      answersDigest: answersDigest(row),
    }))
    .sort(
      (a, b) =>
        arrival(a) - arrival(b) ||
        (a.fingerprint < b.fingerprint ? -1 : Number(a.fingerprint > b.fingerprint)) ||
        a.rowIndex - b.rowIndex,
    );

const arrival = ({ submittedAt }: Waiting): number => submittedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;

import type { Kind } from '../scoring/scored.ts';
import type { Status } from './status/status.ts';

/** What the selection looks at, one for each application. */
export type Candidate = {
  readonly code: string;
  /** Null: not ranked. */
  readonly rank: number | null;
  /** % of what was attainable, which the rank goes by; null: not scored. */
  readonly percent: number | null;
  readonly kind: Kind;
  /** In the call's currency; null when unclear. */
  readonly amount: number | null;
  /** Expert days asked for. */
  readonly days: number;
  readonly status: Status;
  /** Why, as staff wrote it. */
  readonly reason: string;
};

/** Best first; those without a rank last, by code. */
export const inOrder = <One extends Pick<Candidate, 'rank' | 'code'>>(candidates: readonly One[]): One[] =>
  [...candidates].sort(
    (one, other) =>
      (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER) ||
      (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
  );

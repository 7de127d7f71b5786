import type { Settings } from '../call/settings/settings.ts';
import { withoutDrift } from '../scoring/evidence/round.ts';
import { type Candidate, inOrder } from './candidate.ts';
import { findOverrides, type Override } from './overrides.ts';
import { isIn } from './status.ts';

/** One of the two things there is to give. `available` is null when Settings does not say. */
type Share = { readonly available: number | null; readonly used: number; readonly fits: boolean };

export type ShortlistLine = {
  /** Rank of the last one above the line; null when there is neither a shortlist nor a number of places. */
  readonly afterRank: number | null;
  readonly places: number | null;
  /** Codes within one rank of the line, on either side. */
  readonly near: readonly string[];
  /** The chosen ones, best first, with what they use up together so far. */
  readonly chosen: readonly { readonly code: string; readonly money: number; readonly days: number }[];
  readonly money: Share;
  readonly days: Share;
  /** Chosen ones whose amount is unclear: counted as 0. */
  readonly amountUnclear: readonly string[];
  readonly overrides: readonly Override[];
};

type Envelope = Pick<Settings, 'shortlistPlaces' | 'envelopeMoney' | 'envelopeDays'>;

/** Where the shortlist ends as it stands, and what it uses of the envelope. */
export function shortlistLine(candidates: readonly Candidate[], settings: Envelope): ShortlistLine {
  const ordered = inOrder(candidates);
  const chosen = ordered.filter(({ status }) => isIn(status));
  const afterRank = lastRank(ordered, chosen, settings.shortlistPlaces);
  const running: ShortlistLine['chosen'][number][] = [];
  for (const { code, amount, days } of chosen) {
    const before = running[running.length - 1];
    running.push({
      code,
      money: withoutDrift((before?.money ?? 0) + (amount ?? 0)),
      days: withoutDrift((before?.days ?? 0) + days),
    });
  }
  const last = running[running.length - 1];
  return {
    afterRank,
    places: settings.shortlistPlaces,
    near: nearLine(ordered, afterRank),
    chosen: running,
    money: share(settings.envelopeMoney, last?.money ?? 0),
    days: share(settings.envelopeDays, last?.days ?? 0),
    amountUnclear: chosen.filter(({ amount }) => amount === null).map(({ code }) => code),
    overrides: findOverrides(candidates),
  };
}

function lastRank(
  ordered: readonly Candidate[],
  chosen: readonly Candidate[],
  places: number | null,
): number | null {
  const supported = ordered.filter(({ kind }) => kind.verdict !== 'not supported');
  const ranks = (chosen.length > 0 ? chosen : places === null ? [] : supported.slice(0, places))
    .map(({ rank }) => rank)
    .filter((rank): rank is number => rank !== null);
  return ranks.length === 0 ? null : Math.max(...ranks);
}

/** The last rank above the line and the first below it, with all who share them: after 1, 2, 2 the next rank is 4. */
function nearLine(ordered: readonly Candidate[], afterRank: number | null): readonly string[] {
  if (afterRank === null) return [];
  const next = ordered.find(({ rank }) => rank !== null && rank > afterRank)?.rank;
  return ordered
    .filter(({ rank }) => rank === afterRank || (rank !== null && rank === next))
    .map(({ code }) => code);
}

const share = (available: number | null, used: number): Share => ({
  available,
  used,
  fits: available === null || used <= available,
});

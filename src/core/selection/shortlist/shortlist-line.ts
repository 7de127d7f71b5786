import type { Settings } from '../../call/settings/settings.ts';
import { withoutDrift } from '../../scoring/evidence/round.ts';
import { type Candidate, inOrder } from '../candidate.ts';
import { findOverrides, type Override } from '../overrides.ts';
import { isIn } from '../status/status.ts';
import { nearLine } from './near-line.ts';

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

/**
 * The chosen ones may hold a reserved place far below, or one above may be passed over: the line runs where the fewest
 * stand on its wrong side, the lower one if two are as good.
 */
function lastRank(
  ordered: readonly Candidate[],
  chosen: readonly Candidate[],
  places: number | null,
): number | null {
  const eligible = ordered.filter(
    ({ rank, kind, status }) => rank !== null && (kind.verdict !== 'not supported' || isIn(status)),
  );
  if (chosen.length === 0) return places === null ? null : (eligible.slice(0, places).pop()?.rank ?? null);
  let wrong = 0;
  let fewest = 0;
  let after: number | null = null;
  eligible.forEach(({ rank, status }, place) => {
    wrong += isIn(status) ? -1 : 1;
    if (eligible[place + 1]?.rank === rank || wrong > fewest) return;
    fewest = wrong;
    after = rank;
  });
  return after;
}

const share = (available: number | null, used: number): Share => ({
  available,
  used,
  fits: available === null || used <= available,
});

import type { TieBreak } from '../call/settings/settings.ts';
import type { Scored } from './scored.ts';
import { breakTie, type TieFacts } from './tie-break.ts';

/** What the tie-break looks at; none of it is part of the score. */
export type RankingFacts = TieFacts & { readonly code: string };

export type Ranking = {
  /** All of them: ranked ones first, best first; then those without a rank by code. */
  readonly applications: readonly Scored[];
  /** True when nothing is scored in full yet and all lack the same, so that ranks will still move. */
  readonly provisional: boolean;
  /** Every application without a rank, and why. */
  readonly notRanked: readonly { readonly code: string; readonly why: string }[];
};

/**
 * Ranks on % of what was attainable. Only applications scored on the same are compared: the complete ones, or, as long as
 * none is complete, all of them if they lack the same scores. Who is scored on less gets no rank and is named.
 * What the tie-break leaves tied shares a rank: 1, 2, 2, 4.
 */
export function rankApplications(
  scored: readonly Scored[],
  tieBreak: readonly TieBreak[],
  facts: readonly RankingFacts[],
  excluded: ReadonlySet<string> = new Set(),
): Ranking {
  const running = scored.filter(({ code, percent }) => !excluded.has(code) && percent !== null);
  const comparable = whoCanBeCompared(running);
  const factsOf = new Map(facts.map((entry) => [entry.code, entry]));
  const compare = (one: Scored, other: Scored): number =>
    (other.percent ?? 0) - (one.percent ?? 0) ||
    (breakTie(tieBreak, factsOf.get(one.code) ?? unknown, factsOf.get(other.code) ?? unknown)?.difference ??
      0);
  const compared = new Set(comparable);
  const rest = scored
    .filter((application) => !compared.has(application))
    .map((application) => ({ ...application, rank: null, tiedWith: [] }))
    .sort(byCode);
  return {
    applications: [
      ...withRanks(
        [...comparable].sort((one, other) => compare(one, other) || byCode(one, other)),
        compare,
      ),
      ...rest,
    ],
    provisional: comparable.some(({ complete }) => !complete),
    notRanked: rest.map((application) => ({
      code: application.code,
      why: excluded.has(application.code) ? 'It is left out of the ranking.' : whyNot(application),
    })),
  };
}

/** Expects the order of `compare`, in which equals stand together. */
function withRanks(ordered: readonly Scored[], compare: (one: Scored, other: Scored) => number): Scored[] {
  const groups = ordered.reduce<Scored[][]>((all, application) => {
    const last = all[all.length - 1];
    if (last?.[0] && compare(last[0], application) === 0) last.push(application);
    else all.push([application]);
    return all;
  }, []);
  const ranked: Scored[] = [];
  for (const group of groups) {
    const rank = ranked.length + 1;
    const codes = group.map(({ code }) => code);
    for (const application of group)
      ranked.push({ ...application, rank, tiedWith: others(codes, application.code) });
  }
  return ranked;
}

/** How many others are named: nobody reads a list of thousands, and it would have to be written for each of them. */
const mostNamed = 25;

const others = (codes: readonly string[], own: string): string[] =>
  codes
    .slice(0, mostNamed + 1)
    .filter((code) => code !== own)
    .slice(0, mostNamed);

function whoCanBeCompared(running: readonly Scored[]): readonly Scored[] {
  const complete = running.filter((application) => application.complete);
  if (complete.length > 0) return complete;
  return new Set(running.map((application) => missing(application).join())).size === 1 ? running : [];
}

/** Codes of the criteria that still want a score. */
const missing = ({ criteria }: Scored): readonly string[] =>
  criteria.filter((score) => score.missing !== '').map(({ code }) => code);

const whyNot = (application: Scored): string =>
  application.complete
    ? 'No criterion applies to it.'
    : `Not scored yet: ${missing(application).join(', ')}. Others are scored on more, so it is not compared with them.`;

/** Nothing known: comes last in each tie-break. */
const unknown: TieFacts = { organisations: 0, rural: false, amount: null, submittedAt: null };

const byCode = (one: Scored, other: Scored): number =>
  one.code < other.code ? -1 : one.code > other.code ? 1 : 0;

import { type Candidate, inOrder } from '../candidate.ts';
import type { Status } from '../status/status.ts';
import type { LineLimits } from './line-limits.ts';
import { type Reserved, type ReservedPicks, reservedPicks, reservedReason } from './reserved-places.ts';
import { fits, take, whatLacks, wholeRoom } from './room.ts';

export type Proposed = {
  readonly code: string;
  readonly status: Status;
  readonly reason: string;
  /** Category of the reserved place it enters by; '' when it does not. */
  readonly reserved: string;
};

export type ShortlistProposal = {
  /** Best first; those without a rank last. */
  readonly proposed: readonly Proposed[];
  /** Rank of the last one reached by rank; null when none is. */
  readonly afterRank: number | null;
  readonly emptyPlaces: ReservedPicks['empty'];
};

const nothingReserved: Reserved = { places: [], categoriesOf: () => [] };

/**
 * A shortlist by rank, as far as the limits go, with the reserved places inside them: the longest run of ranks that fits
 * together with those who take a reserved place below it. The first rank that does not fit waits in reserve, whoever comes
 * after is not shortlisted. Applications that share a rank go in together or not at all. A proposal: staff decide (T1 to
 * T4). Decided ones (selected, not selected) are left as they are, and the room they take.
 */
export function proposeShortlist(
  candidates: readonly Candidate[],
  limits: LineLimits,
  reserved: Reserved = nothingReserved,
): ShortlistProposal {
  const ordered = inOrder(candidates).filter(
    ({ status }) => status !== 'selected' && status !== 'not selected',
  );
  const selected = candidates.filter(({ status }) => status === 'selected');
  const room = take(wholeRoom(limits), selected);
  const groups = byRank(
    ordered.filter(({ rank, kind }) => rank !== null && kind.verdict !== 'not supported'),
  );
  const good = groups.map((group) => group.filter((each) => reaches(each, limits)));
  const reserve = (from: number) =>
    reservedPicks(good.slice(from), reserved, (picked) => fits(take(room, picked)));
  let reached = 0;
  for (let left = room; reached < groups.length; reached += 1) {
    const group = groups[reached] ?? [];
    left = take(left, group);
    if (!fits(left) || !group.every((each) => reaches(each, limits) && isAboveHand(each, limits))) break;
  }
  const inBy = (count: number) => groups.slice(0, count).reduce((all, group) => all.concat(group), []);
  let { picks, empty } = reserve(reached);
  const all = () => inBy(reached).concat(picks.map(({ candidate }) => candidate));
  while (reached > 0 && !fits(take(room, all()))) {
    reached -= 1;
    ({ picks, empty } = reserve(reached));
  }
  const categoryOf = new Map(picks.map(({ candidate, category }) => [candidate.code, category]));
  const left = take(room, all());
  const proposed = new Map<string, Proposed>();
  for (const candidate of ordered) proposed.set(candidate.code, leftOut(candidate));
  let waits = true;
  groups.forEach((group, place) => {
    const others = group.filter(({ code }) => !categoryOf.has(code));
    for (const candidate of group) {
      const category = categoryOf.get(candidate.code) ?? '';
      proposed.set(
        candidate.code,
        category !== ''
          ? {
              code: candidate.code,
              status: 'shortlist',
              reason: reservedReason(candidate, category),
              reserved: category,
            }
          : place < reached
            ? reachedByRank(candidate)
            : waits
              ? inReserve(candidate, whyNot(others, take(left, others), limits))
              : belowLine(candidate),
      );
    }
    if (place >= reached && others.length > 0) waits = false;
  });
  return {
    proposed: Array.from(proposed.values()),
    afterRank: groups[reached - 1]?.[0]?.rank ?? null,
    emptyPlaces: empty,
  };
}

const reaches = ({ percent }: Candidate, limits: LineLimits): boolean =>
  limits.percent === null || (percent !== null && percent >= limits.percent);

const isAboveHand = ({ rank }: Candidate, { afterRank }: LineLimits): boolean =>
  afterRank === null || (rank !== null && rank <= afterRank);

function reachedByRank({ code, rank, kind, amount }: Candidate): Proposed {
  const notes = [`Rank ${rank}.`];
  if (kind.verdict === 'needs a decision by staff') notes.push(`Needs a decision by staff: ${kind.reason}`);
  if (amount === null) notes.push('The amount is unclear and counted as 0.');
  return { code, status: 'shortlist', reason: notes.join(' '), reserved: '' };
}

const inReserve = ({ code, rank }: Candidate, why: string): Proposed => ({
  code,
  status: 'reserve',
  reason: `Rank ${rank}: ${why}`,
  reserved: '',
});

const belowLine = ({ code, rank }: Candidate): Proposed => ({
  code,
  status: 'not shortlisted',
  reason: `Rank ${rank}, below the line.`,
  reserved: '',
});

const leftOut = ({ code, rank, kind }: Candidate): Proposed => ({
  code,
  ...(rank === null
    ? { status: '', reason: 'Not ranked, so nothing is proposed.' }
    : { status: 'not shortlisted', reason: `Not supported by ${kind.paragraph}: ${kind.reason}` }),
  reserved: '',
});

function whyNot(group: readonly Candidate[], after: ReturnType<typeof take>, limits: LineLimits): string {
  const [first] = group;
  if (first && !isAboveHand(first, limits)) return 'below the line set by hand.';
  if (first && !reaches(first, limits)) return `${first.percent ?? 0} % is below ${limits.percent} %.`;
  const lacking = whatLacks(after, limits.currency) || 'the reserved places need the room';
  const tied = group.map(({ code }) => code).join(', ');
  return `${lacking}.${group.length > 1 ? ` ${tied} are tied: staff decide between them.` : ''}`;
}

const byRank = (ordered: readonly Candidate[]): Candidate[][] =>
  ordered.reduce<Candidate[][]>((groups, candidate) => {
    const last = groups[groups.length - 1];
    if (last?.[0]?.rank === candidate.rank) last.push(candidate);
    else groups.push([candidate]);
    return groups;
  }, []);

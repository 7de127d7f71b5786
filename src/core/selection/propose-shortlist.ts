import type { Settings } from '../call/settings/settings.ts';
import { ok, type Result, refused } from '../problem.ts';
import { figure } from '../scoring/evidence/cost-line-sum.ts';
import { withoutDrift } from '../scoring/evidence/round.ts';
import { type Candidate, inOrder } from './candidate.ts';
import type { Status } from './status.ts';

export type Proposed = { readonly code: string; readonly status: Status; readonly reason: string };

type Limits = Pick<Settings, 'shortlistPlaces' | 'envelopeMoney' | 'envelopeDays' | 'currency'>;
type Room = { readonly places: number; readonly money: number; readonly days: number };

/**
 * A shortlist by rank, as far as the places and the envelope (money and days together) go. The first rank that does not
 * fit ends it and is proposed as reserve, whoever comes after is not shortlisted. Applications that share a rank go in together or
 * not at all. A proposal: staff decide (T1 to T4). Decided ones (selected, not selected) are left as they are.
 */
export function proposeShortlist(
  candidates: readonly Candidate[],
  limits: Limits,
): Result<readonly Proposed[]> {
  const { shortlistPlaces, envelopeMoney, envelopeDays } = limits;
  if (shortlistPlaces === null && envelopeMoney === null && envelopeDays === null)
    return refused({
      what: 'Nothing says how long the shortlist may be.',
      remedy: 'Fill in the places on the shortlist, the envelope, or both in the Settings tab.',
    });
  const ordered = inOrder(candidates).filter(
    ({ status }) => status !== 'selected' && status !== 'not selected',
  );
  const eligible = ordered.filter(({ rank, kind }) => rank !== null && kind.verdict !== 'not supported');
  const proposed = new Map<string, Proposed>();
  for (const candidate of ordered) proposed.set(candidate.code, leftOut(candidate));
  let room = roomLeft(candidates, limits);
  let line: 'open' | 'reserve' | 'closed' = 'open';
  for (const group of byRank(eligible)) {
    const after = take(room, group);
    const lacking = line === 'open' ? whatLacks(after, group, limits) : '';
    if (line === 'open' && lacking !== '') line = 'reserve';
    for (const candidate of group) proposed.set(candidate.code, propose(candidate, line, lacking));
    if (line === 'open') room = after;
    else line = 'closed';
  }
  return ok(Array.from(proposed.values()));
}

function propose(candidate: Candidate, line: 'open' | 'reserve' | 'closed', lacking: string): Proposed {
  const { code, rank, kind, amount } = candidate;
  if (line === 'closed') return { code, status: 'not shortlisted', reason: `Rank ${rank}, below the line.` };
  if (line === 'reserve') return { code, status: 'reserve', reason: `Rank ${rank}: ${lacking}` };
  const notes = [`Rank ${rank}.`];
  if (kind.verdict === 'needs a decision by staff') notes.push(`Needs a decision by staff: ${kind.reason}`);
  if (amount === null) notes.push('The amount is unclear and counted as 0.');
  return { code, status: 'shortlist', reason: notes.join(' ') };
}

const leftOut = ({ code, rank, kind }: Candidate): Proposed =>
  rank === null
    ? { code, status: '', reason: 'Not ranked, so nothing is proposed.' }
    : { code, status: 'not shortlisted', reason: `Not supported by ${kind.paragraph}: ${kind.reason}` };

/** Selected ones have taken their part already. */
function roomLeft(candidates: readonly Candidate[], limits: Limits): Room {
  const room = {
    places: limits.shortlistPlaces ?? Number.POSITIVE_INFINITY,
    money: limits.envelopeMoney ?? Number.POSITIVE_INFINITY,
    days: limits.envelopeDays ?? Number.POSITIVE_INFINITY,
  };
  return take(
    room,
    candidates.filter(({ status }) => status === 'selected'),
  );
}

const take = (room: Room, group: readonly Candidate[]): Room => ({
  places: room.places - group.length,
  money: withoutDrift(group.reduce((left, { amount }) => left - (amount ?? 0), room.money)),
  days: withoutDrift(group.reduce((left, { days }) => left - days, room.days)),
});

function whatLacks(after: Room, group: readonly Candidate[], { currency }: Limits): string {
  const lacking: string[] = [];
  if (after.places < 0) lacking.push('the places are used up');
  if (after.money < 0) lacking.push(`the envelope lacks ${figure(-after.money)} ${currency}`);
  if (after.days < 0)
    lacking.push(`the envelope lacks ${figure(-after.days)} expert ${after.days === -1 ? 'day' : 'days'}`);
  if (lacking.length === 0) return '';
  const tied = group.map(({ code }) => code).join(', ');
  return `${lacking.join('; ')}.${group.length > 1 ? ` ${tied} are tied: staff decide between them.` : ''}`;
}

const byRank = (ordered: readonly Candidate[]): Candidate[][] =>
  ordered.reduce<Candidate[][]>((groups, candidate) => {
    const last = groups[groups.length - 1];
    if (last?.[0]?.rank === candidate.rank) last.push(candidate);
    else groups.push([candidate]);
    return groups;
  }, []);

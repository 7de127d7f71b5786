import { figure } from '../../scoring/evidence/cost-line-sum.ts';
import { withoutDrift } from '../../scoring/evidence/round.ts';
import type { Candidate } from '../candidate.ts';
import type { LineLimits } from './line-limits.ts';

/** What there is left to give: below zero is too little of it. */
export type Room = { readonly places: number; readonly money: number; readonly days: number };

export const wholeRoom = ({ places, money, days }: LineLimits): Room => ({
  places: places ?? Number.POSITIVE_INFINITY,
  money: money ?? Number.POSITIVE_INFINITY,
  days: days ?? Number.POSITIVE_INFINITY,
});

/** An unclear amount counts as 0, which the proposal says. */
export const take = (room: Room, group: readonly Candidate[]): Room => ({
  places: room.places - group.length,
  money: withoutDrift(group.reduce((left, { amount }) => left - (amount ?? 0), room.money)),
  days: withoutDrift(group.reduce((left, { days }) => left - days, room.days)),
});

export const fits = ({ places, money, days }: Room): boolean => places >= 0 && money >= 0 && days >= 0;

/** What is lacking, in words; '' when nothing is. */
export function whatLacks({ places, money, days }: Room, currency: string): string {
  const lacking: string[] = [];
  if (places < 0) lacking.push('the places are used up');
  if (money < 0) lacking.push(`the envelope lacks ${figure(-money)} ${currency}`);
  if (days < 0) lacking.push(`the envelope lacks ${figure(-days)} expert ${days === -1 ? 'day' : 'days'}`);
  return lacking.join('; ');
}

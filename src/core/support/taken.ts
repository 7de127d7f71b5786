import { sumOfMoney } from '../application/reading/values/read-money.ts';
import type { Candidate } from '../selection/candidate.ts';
import { isIn } from '../selection/status/status.ts';
import type { Ledger } from './ledger.ts';

/**
 * What each chosen application takes of the envelope, in place of what it asked for: with a saved plan what was given
 * and is still to be given; before that what it asks for, or what was given if that is more.
 */
export function withTaken(candidates: readonly Candidate[], { projects }: Ledger): Candidate[] {
  const known = new Map(projects.map((project) => [project.code, project] as const));
  return candidates.map((candidate) => {
    const project = known.get(candidate.code);
    if (!project || !isIn(candidate.status)) return candidate;
    const { money, days, hasPlan, planMoney } = project;
    const isDecided = hasPlan && (planMoney !== null || money.planned > 0);
    const asked = candidate.amount;
    return {
      ...candidate,
      amount:
        isDecided || (asked === null && money.given > 0)
          ? money.taken
          : asked && Math.max(asked, money.given),
      days: hasPlan ? days.taken : Math.max(candidate.days, days.given),
    };
  });
}

/** What was given in all, and how much of it to projects that are not chosen any more. */
export function givenOf(
  { projects }: Ledger,
  candidates: readonly Candidate[],
): Record<'money' | 'days', { readonly given: number; readonly elsewhere: number }> {
  const chosen = new Set(candidates.filter(({ status }) => isIn(status)).map(({ code }) => code));
  const elsewhere = projects.filter(({ code }) => !chosen.has(code));
  return {
    money: {
      given: sumOfMoney(projects.map(({ money }) => money.given)),
      elsewhere: sumOfMoney(elsewhere.map(({ money }) => money.given)),
    },
    days: {
      given: sumOfMoney(projects.map(({ days }) => days.given)),
      elsewhere: sumOfMoney(elsewhere.map(({ days }) => days.given)),
    },
  };
}

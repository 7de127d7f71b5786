import type { Assessor } from '../assessor.ts';
import { standsInTheWay, type Tie } from './ties.ts';

/**
 * Applications the account at the keyboard has a tie with as an assessor: who assesses them, how many, and how far they
 * are is not shown to it, because even a count tells (openreview issue 351).
 */
export function hiddenFrom(
  account: string,
  assessors: readonly Assessor[],
  ties: readonly Tie[],
): ReadonlySet<string> {
  const own = codesOf(account, assessors);
  return new Set(
    ties.filter((tie) => own.has(tie.assessor) && standsInTheWay(tie)).map(({ application }) => application),
  );
}

/** The assessors an account is; an account Google does not tell is none. */
export function codesOf(account: string, assessors: readonly Assessor[]): ReadonlySet<string> {
  const address = account.trim().toLowerCase();
  return new Set(
    assessors
      .filter(({ email }) => address !== '' && email.trim().toLowerCase() === address)
      .map(({ code }) => code),
  );
}

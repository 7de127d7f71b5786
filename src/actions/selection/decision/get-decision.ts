import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import {
  checkSeal,
  describeDifference,
  type KeptSeal,
  type SealCheck,
} from '../../../core/selection/decision/check-seal.ts';
import { describeConflict } from '../../../core/selection/decision/decision-record.ts';
import type { Ports } from '../../ports.ts';
import { type DecisionReading, readDecision } from './read-decision.ts';
import { missingFor } from './seal-decision.ts';

/** The record, what is missing, what was sealed and whether it stands; nothing is written. */
export function getDecision(ports: Ports) {
  const read = readDecision(ports);
  if (!read.ok) return read;
  const { open, candidates, seals } = read.value;
  const { number, body, date, members, conflicts, why } = open.record;
  const count = (...statuses: string[]) =>
    candidates.filter(({ status }) => statuses.includes(status)).length;
  return ok({
    number,
    body,
    date,
    members: [...members],
    conflicts: (conflicts ?? []).map((conflict) => ({ ...conflict })),
    declared: conflicts !== null,
    why,
    missing: missingFor(read.value).map(describeProblem),
    counts: {
      selected: count('selected'),
      reserve: count('reserve'),
      not: count('not selected', 'not shortlisted'),
      open: count('', 'shortlist'),
    },
    codes: candidates.map(({ code }) => code),
    seals: seals.map((seal) => sealShown(ports, seal, read.value)),
  }) satisfies Result<unknown>;
}

/** A seal for a person; only the latest is compared with the ranking as it is now. */
function sealShown(ports: Ports, seal: KeptSeal, { seals, now, settings }: DecisionReading) {
  const isLast = seal === seals[seals.length - 1];
  const check = checkSeal(seal, isLast ? now : seal.lines);
  const { number, body, date, why, conflicts } = seal.record;
  return {
    number,
    body,
    date,
    why,
    sealedAt: ports.words(seal.sealedAt, settings.timeZone),
    by: seal.by,
    mark: seal.mark,
    criteria: seal.criteria,
    conflicts: (conflicts ?? []).map(describeConflict),
    stands: check.intact && check.differences.length === 0,
    check: linesOf(check, ports.words(seal.sealedAt, settings.timeZone), isLast),
  };
}

/** What a check of the seal found, each a whole sentence. */
export const linesOf = (check: SealCheck, sealedAt: string, isLast = true): string[] => {
  const { intact, edited, differences } = check;
  if (intact && differences.length === 0)
    return [isLast ? `Unchanged since ${sealedAt}.` : `The copy of ${sealedAt} is as it was sealed.`];
  return [
    ...(intact
      ? []
      : ['The sealed copy or its record was changed after it was sealed: the mark does not fit.']),
    ...edited.map((code) => `${code}: its row on the sealed copy was changed.`),
    ...differences.map(describeDifference),
  ];
};

/** Where the decision stands, in one line for the hub. */
export function decisionState(ports: Ports): string {
  const read = readDecision(ports);
  if (!read.ok) return read.problems[0] ? describeProblem(read.problems[0]) : '';
  const { seals, now, settings } = read.value;
  const last = seals[seals.length - 1];
  if (!last) return 'Not sealed yet.';
  const check = checkSeal(last, now);
  const at = ports.words(last.sealedAt, settings.timeZone);
  return check.intact && check.differences.length === 0
    ? `Sealed. Unchanged since ${at}.`
    : `Sealed ${at}. Something was changed since.`;
}

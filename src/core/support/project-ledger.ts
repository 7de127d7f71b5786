import { sumOfMoney } from '../application/reading/values/read-money.ts';
import type { Problem } from '../problem.ts';
import { isDay } from '../time/dates.ts';
import { bucketOf, type SupportLine } from './lines/support-line.ts';

export type LedgerProject = {
  readonly code: string;
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
  /** False when the decision for it was taken back: nothing more is to be given. */
  readonly isRunning: boolean;
  /** A plan was saved, so that its lines count and no longer what was asked for. */
  readonly hasPlan: boolean;
  /** Financial support by the plan, in the call's currency; null: not decided. */
  readonly planMoney: number | null;
};

/** Money or days, to the hundredth. `taken` is what it takes of the envelope: what was given and what is still to be given. */
export type Standing = {
  readonly planned: number;
  readonly given: number;
  readonly open: number;
  readonly taken: number;
};

export type PlannedLine = SupportLine & {
  /** By lines that name this one. */
  readonly given: number;
  /** By lines that name no planned line. */
  readonly covered: number;
  /** Still to be given; null when the line has no figure. */
  readonly open: number | null;
};

export type ProjectLedger = LedgerProject & {
  readonly planned: readonly PlannedLine[];
  readonly given: readonly SupportLine[];
  readonly money: Standing;
  readonly days: Standing;
  /** What cannot be read or counted, or does not fit together, each with its place. */
  readonly problems: readonly Problem[];
};

/**
 * Planned and given support of one project, matched by the number of the planned line. What was given without naming a
 * planned line is first held against the planned lines of its kind that are still open, the earliest day first, so that
 * it is never counted twice; the order of the lines does not matter.
 */
export function projectLedger(
  project: LedgerProject,
  lines: readonly SupportLine[],
  problems: readonly Problem[] = [],
): ProjectLedger {
  const own = lines.filter((line) => line.project === project.code).sort((one, other) => one.row - other.row);
  const given = own.filter(({ stage }) => stage === 'given');
  const planned = own.filter(({ stage }) => stage === 'planned');
  const namedBy = (line: SupportLine) => given.filter((each) => plannedFor(each, planned)?.row === line.row);
  const left = new Map<string, number>();
  for (const line of given)
    if (!plannedFor(line, planned))
      left.set(bucketOf(line), sum([left.get(bucketOf(line)) ?? 0, line.value ?? 0]));
  const matched = new Map<number, PlannedLine>();
  for (const line of [...planned].sort(byDay)) {
    const byName = sum(namedBy(line).map(({ value }) => value ?? 0));
    const wanting = Math.max(0, sum([line.value ?? 0, -byName]));
    const bucket = bucketOf(line);
    const covered = Math.min(wanting, left.get(bucket) ?? 0);
    left.set(bucket, sum([left.get(bucket) ?? 0, -covered]));
    const open = line.value === null ? null : project.isRunning ? sum([wanting, -covered]) : 0;
    matched.set(line.row, { ...line, given: byName, covered, open });
  }
  const all = planned.map((line) => matched.get(line.row) ?? { ...line, given: 0, covered: 0, open: null });
  const standing = (kind: SupportLine['kind']): Standing => {
    const of = (some: readonly (number | null)[]) => sum(some.map((value) => value ?? 0));
    const ofPlan = all.filter((line) => line.kind === kind);
    const open = of(ofPlan.map((line) => line.open));
    const got = of(given.filter((line) => line.kind === kind).map(({ value }) => value));
    return { planned: of(ofPlan.map(({ value }) => value)), given: got, open, taken: sum([got, open]) };
  };
  return {
    ...project,
    planned: all,
    given: given.map((line) => filledIn(line, plannedFor(line, planned))),
    money: standing('money'),
    days: standing('technical assistance'),
    problems,
  };
}

/** What a given line leaves open, it has from the planned one it names. */
const filledIn = (line: SupportLine, planned: SupportLine | undefined): SupportLine => ({
  ...line,
  organisation: line.organisation || (planned?.organisation ?? ''),
  givenBy: line.givenBy || (planned?.givenBy ?? ''),
});

/** The planned line a given one names: of the same kind, and the upper one where two have the number. */
export const plannedFor = <Line extends SupportLine>(
  given: SupportLine,
  planned: readonly Line[],
): Line | undefined =>
  given.ofPlan === ''
    ? undefined
    : planned.find((line) => line.id === given.ofPlan && bucketOf(line) === bucketOf(given));

/** The earliest day first, then those without one, from the top of the tab. */
const byDay = (one: SupportLine, other: SupportLine): number => {
  const day = (line: SupportLine) => (isDay(line.date) ? line.date : 'later');
  return day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : one.row - other.row;
};

/** Hundredths are added as whole numbers, so that 0.1 and 0.2 make 0.3. */
const sum = sumOfMoney;

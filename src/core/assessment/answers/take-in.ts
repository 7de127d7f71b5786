import type { Assessment } from '../assessment.ts';
import { pairOf } from '../assignment/conflicts/ties.ts';
import { type AssessmentRow, type AssessmentStage, aboutOf } from './assessment-rows.ts';
import type { FormAnswer } from './read-answer.ts';
import { allIn, type Work } from './work.ts';

/** Cells of a row of the Assessments tab; `row` null: it is to be added. */
type TakenIn = Assessment & {
  readonly row: number | null;
  readonly stage: AssessmentStage;
  readonly received: Date | null;
};

export type Arrivals = {
  readonly changes: readonly TakenIn[];
  /** Applications whose first rows these are. */
  readonly released: readonly string[];
  /** Pairs of assessor and application that are answered, for work that is assigned. */
  readonly answered: ReadonlySet<string>;
  /** Answers about what the assessor is not to score. */
  readonly strays: readonly FormAnswer[];
};

/**
 * What the answers change in the Assessments tab. An application is written when all its assessors have answered:
 * until then nobody, not even in the office, sees a score that another assessor could be told of. A row is written
 * again when its assessor answered again; rows people typed are left alone, and a deleted response takes nothing away.
 */
export function takeIn(
  latest: readonly FormAnswer[],
  work: readonly Work[],
  rows: readonly AssessmentRow[],
): Arrivals {
  const workOf = new Map(work.map((each) => [pairOf(each), each]));
  const answered = new Set(
    [
      ...latest.filter(({ judgements, stage }) => judgements.length > 0 && stage === 'blind'),
      ...rows.filter(({ stage }) => stage !== 'named'),
    ]
      .map(pairOf)
      .filter((pair) => workOf.has(pair)),
  );
  const released = {
    practice: allIn(
      work.filter(({ practice }) => practice),
      answered,
    ),
    blind: allIn(
      work.filter(({ practice }) => !practice),
      answered,
    ),
  };
  const there = new Map(rows.filter(({ received }) => received !== null).map((row) => [aboutOf(row), row]));
  const shown = new Set([...there.values()].map(pairOf));
  const changes = latest.flatMap((answer): TakenIn[] => {
    const assigned = workOf.get(pairOf(answer));
    if (!assigned || (assigned.practice && answer.stage === 'named')) return [];
    const stage = assigned.practice ? 'practice' : answer.stage;
    if (
      !released[assigned.practice ? 'practice' : 'blind'].has(answer.application) &&
      !shown.has(pairOf(answer))
    )
      return [];
    return answer.judgements.flatMap((judgement): TakenIn[] => {
      const { assessor, application, received } = answer;
      const next = { ...judgement, assessor, application, stage, received } as const;
      const before = there.get(aboutOf(next));
      return before && (isOlder(received, before.received) || isSame(before, next))
        ? []
        : [{ ...next, row: before?.row ?? null }];
    });
  });
  const inTab = new Set(rows.map(({ application }) => application));
  return {
    changes,
    released: [...new Set(changes.map(({ application }) => application))].filter((code) => !inTab.has(code)),
    answered,
    strays: latest.filter((answer) => !workOf.has(pairOf(answer))),
  };
}

const isOlder = (one: Date | null, other: Date | null): boolean => second(one) < second(other);

/** A cell may keep a moment less exactly than its response sheet. */
const second = (at: Date | null): number => Math.round((at?.getTime() ?? 0) / 1000);

/** A cell keeps no spaces at the ends, and cuts what is too long for it: neither is a change. */
const isSame = (before: AssessmentRow, next: Omit<TakenIn, 'row'>): boolean =>
  before.score === next.score &&
  before.confidence === next.confidence &&
  second(before.received) === second(next.received);

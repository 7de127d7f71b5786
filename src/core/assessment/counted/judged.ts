import { withoutDrift } from '../../scoring/evidence/round.ts';
import { allIn, type Work } from '../answers/work.ts';
import type { Assessment } from '../assessment.ts';
import { pairOf } from '../assignment/conflicts/ties.ts';
import { spreadOf } from '../statistics/spread.ts';
import { strictnessOf } from '../statistics/strictness.ts';

/** Whether scores count as given, or less how strict or lenient their assessor is. */
export type WayOfCounting = 'raw' | 'adjusted';

/** One score as it was given and as it counts; null: could not judge. */
type Given = Assessment & { readonly counted: number | null };

/** One criterion of an application all of whose assessors have answered. */
export type JudgedCriterion = {
  /** Null when an assessor gave no readable score, or nobody could judge it. */
  readonly mean: number | null;
  readonly given: readonly Given[];
};

/** By application and criterion; an application that is not in it waits for an assessor. */
export type Judged = {
  readonly applications: ReadonlyMap<string, ReadonlyMap<string, JudgedCriterion>>;
  /** Why scores are not adjusted although they were to be; '' when there is nothing to say. */
  readonly notAdjusted: string;
};

/**
 * What the assessors gave each application, once every assigned assessor without a conflict has answered. Practice and
 * "cannot judge" are in no mean, and a mean is the one of `spreadOf`. `assessments` are those given blind.
 */
export function judgedBy(
  work: readonly Work[],
  assessments: readonly Assessment[],
  counting: WayOfCounting,
): Judged {
  const earnest = work.filter(({ practice }) => !practice);
  const assigned = new Set(earnest.map(pairOf));
  const valid = assessments.filter((each) => assigned.has(pairOf(each)));
  const complete = allIn(earnest, new Set(valid.map(pairOf)));
  const theirs = valid.filter(({ application }) => complete.has(application));
  const strictness = counting === 'adjusted' ? strictnessOf(theirs) : null;
  const shifts = new Map(
    strictness?.known ? strictness.shifts.map(({ assessor, points }) => [assessor, points]) : [],
  );
  const assessorsOf = new Map<string, number>();
  for (const { application } of earnest)
    assessorsOf.set(application, (assessorsOf.get(application) ?? 0) + 1);
  const given = new Map<string, Map<string, Given[]>>();
  for (const each of theirs) {
    const criteria = given.get(each.application) ?? new Map<string, Given[]>();
    given.set(each.application, criteria);
    const list = criteria.get(each.criterion) ?? [];
    criteria.set(each.criterion, list);
    list.push({ ...each, counted: countedScore(each.score, shifts.get(each.assessor) ?? 0) });
  }
  const applications = new Map(
    [...given].map(([application, criteria]) => [
      application,
      new Map(
        [...criteria].map(([criterion, list]): [string, JudgedCriterion] => [
          criterion,
          {
            mean:
              list.length < (assessorsOf.get(application) ?? 0)
                ? null
                : meanOf(list.flatMap(({ counted }) => (counted === null ? [] : [counted]))),
            given: [...list].sort((one, other) => (one.assessor < other.assessor ? -1 : 1)),
          },
        ]),
      ),
    ]),
  );
  return { applications, notAdjusted: strictness && !strictness.known ? strictness.why : '' };
}

/** Less the assessor's shift, and never outside of 0 to 5. */
const countedScore = (score: number | null, shift: number): number | null =>
  score === null ? null : withoutDrift(Math.min(5, Math.max(0, score - shift)));

const meanOf = (scores: readonly number[]): number | null => {
  const { mean } = spreadOf(scores);
  return mean === null ? null : withoutDrift(mean);
};

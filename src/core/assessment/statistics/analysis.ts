import type { Criterion } from '../../call/criteria/criterion.ts';
import type { Assessment } from '../assessment.ts';
import { ordinalAlpha } from './agreement.ts';
import { type CellToDiscuss, cellsToDiscuss } from './cells-to-discuss.ts';
import { monitorOf, type PairReport, type Watched } from './monitor.ts';
import { type Profile, percentOf, type Robust, robustnessOf } from './robustness.ts';
import { meanOf, spreadOf } from './spread.ts';
import { type Strictness, strictnessOf } from './strictness.ts';
import { type LeaveOneOut, withoutEachAssessor } from './without-assessor.ts';

/** An application as scored; `criteria` in the order of the call's. */
export type Analysed = Watched & {
  readonly scores: readonly {
    /** 0 to 100 %; null: nothing counts. */
    readonly percent: number | null;
    readonly evidence: number | null;
    /** Whether the mean of the assessors is what counts, and not what the office typed or an interview made of it. */
    readonly byAssessors: boolean;
  }[];
};

export type Analysis = {
  /** Of each criterion that people score. */
  readonly criteria: readonly {
    readonly code: string;
    readonly count: number;
    readonly mean: number | null;
    readonly median: number | null;
    /** How far apart the assessors of one application are on average: standard deviation in points. */
    readonly apart: number | null;
    /** Krippendorff's alpha. */
    readonly alpha: number | null;
  }[];
  readonly strictness: Strictness;
  readonly discuss: readonly CellToDiscuss[];
  readonly places: number;
  readonly robust: readonly Robust[];
  readonly leaveOut: readonly LeaveOneOut[];
  readonly monitor: readonly PairReport[];
};

type Given = {
  readonly criteria: readonly Criterion[];
  readonly applications: readonly Analysed[];
  /** Of applications all of whose assessors are in; without practice. */
  readonly assessments: readonly Assessment[];
  /** How many stand above the line; 0 while there is none. */
  readonly places: number;
  readonly seed: number;
};

/** Everything the scores say about themselves. It asks questions; it changes no score. */
export function analyse({ criteria, applications, assessments, places, seed }: Given): Analysis {
  const weights = criteria.map(({ weight }) => weight);
  const profiles = applications.map(
    ({ code, scores }): Profile => ({ code, percents: scores.map(({ percent }) => percent) }),
  );
  return {
    criteria: criteria
      .filter(({ scoredBy }) => scoredBy !== 'evidence')
      .map(({ code }) => ofCriterion(code, assessments)),
    strictness: strictnessOf(assessments),
    discuss: cellsToDiscuss(assessments),
    places,
    robust: robustnessOf(profiles, weights, { places, seed }),
    leaveOut:
      places === 0
        ? []
        : withoutEachAssessor(assessments, (some) => firstOnes(applications, criteria, some, places)),
    monitor: monitorOf(
      applications,
      criteria.map(({ code }) => code),
      seed,
    ),
  };
}

function ofCriterion(code: string, assessments: readonly Assessment[]): Analysis['criteria'][number] {
  const units = new Map<string, number[]>();
  for (const { application, criterion, score } of assessments) {
    if (criterion !== code || score === null) continue;
    const unit = units.get(application);
    if (unit) unit.push(score);
    else units.set(application, [score]);
  }
  const lists = [...units.values()];
  const { count, mean, median } = spreadOf(lists.flat());
  const deviations = lists
    .map((list) => spreadOf(list).deviation)
    .filter((each): each is number => each !== null);
  return {
    code,
    count,
    mean,
    median,
    apart: deviations.length === 0 ? null : meanOf(deviations),
    alpha: ordinalAlpha(lists),
  };
}

/** Who would be above the line if these were all the assessments. Ties at the line are above it. */
function firstOnes(
  applications: readonly Analysed[],
  criteria: readonly Criterion[],
  assessments: readonly Assessment[],
  places: number,
): ReadonlySet<string> {
  const given = new Map<string, number[]>();
  for (const { application, criterion, score } of assessments) {
    if (score === null) continue;
    const key = `${application}\u0001${criterion}`;
    const list = given.get(key);
    if (list) list.push(score);
    else given.set(key, [score]);
  }
  const weights = criteria.map(({ weight }) => weight);
  const ranked = applications
    .map(({ code, scores }) => ({
      code,
      percent: percentOf(
        criteria.map((criterion, index) => {
          const score = scores[index];
          if (!score?.byAssessors) return score?.percent ?? null;
          return together(criterion, score.evidence, given.get(`${code}\u0001${criterion.code}`) ?? []);
        }),
        weights,
      ),
    }))
    .filter(({ percent }) => percent >= 0)
    .sort((one, other) => other.percent - one.percent);
  const line = ranked[places - 1]?.percent ?? Number.NEGATIVE_INFINITY;
  return new Set(ranked.filter(({ percent }) => percent >= line - 1e-9).map(({ code }) => code));
}

/** Evidence and assessors together, in %. */
function together(
  { scoredBy, evidenceShare }: Criterion,
  evidence: number | null,
  scores: readonly number[],
): number | null {
  const share = scoredBy === 'assessors' || evidence === null ? 0 : evidenceShare / 100;
  if (scores.length === 0) return share === 0 ? null : evidence;
  return share * (evidence ?? 0) + (1 - share) * meanOf(scores) * 20;
}

import type { Application } from '../application/application.ts';
import type { Criterion } from '../call/criteria/criterion.ts';
import type { RuleContext } from './evidence/measures/measure.ts';
import { oneDecimal, withoutDrift } from './evidence/round.ts';
import { type FlagContext, flagsOf } from './flags/flags.ts';
import { kindOfCooperation } from './kind/kind-of-cooperation.ts';
import { applyRule, type Evidence } from './rule/apply-rule.ts';
import type { CriterionScore, Scored } from './scored.ts';

/** What people typed in the assessed columns, by the code of the criterion; a criterion not in it is not assessed yet. */
export type Assessed = ReadonlyMap<string, number | 'n/a' | null>;

export type ScoringContext = RuleContext & FlagContext & { readonly code: string };

/**
 * Scores one application; rank and ties are left to `rankApplications`. Not applicable and not yet scored leave the
 * denominator, so that neither counts as 0.
 */
export function scoreApplication(
  criteria: readonly Criterion[],
  application: Application,
  assessed: Assessed,
  context: ScoringContext,
): Scored {
  const found = criteria.map((criterion) => {
    const evidence = criterion.rule ? applyRule(criterion.rule, application, context) : noRule;
    return { evidence, score: scoreCriterion(criterion, evidence, assessed.get(criterion.code) ?? null) };
  });
  const criteriaScores = found.map(({ score }) => score);
  const attainable = sum(criteriaScores.map((score) => score.attainable));
  const total = sum(criteriaScores.map((score) => (score.attainable * (score.percent ?? 0)) / 100));
  const asked = sum(found.map(({ evidence }) => evidence.asked));
  const answered = sum(found.map(({ evidence }) => evidence.answered));
  return {
    code: context.code,
    criteria: criteriaScores.map((score) => ({
      ...score,
      percent: score.percent === null ? null : oneDecimal(score.percent),
    })),
    total,
    attainable,
    percent: attainable === 0 ? null : oneDecimal((total * 100) / attainable),
    complete: criteriaScores.every(({ missing }) => missing === ''),
    completeness: asked === 0 ? 0 : oneDecimal((answered * 100) / asked),
    rank: null,
    tiedWith: [],
    kind: kindOfCooperation(application),
    flags: flagsOf(application, context),
  };
}

const noRule: Evidence = { percent: null, note: '', asked: 0, answered: 0 };

const sum = (numbers: readonly number[]): number =>
  withoutDrift(numbers.reduce((total, number) => total + number, 0));

/** Percent is not rounded yet: only what a person reads is. */
function scoreCriterion(
  criterion: Criterion,
  { percent: evidence, note }: Evidence,
  assessed: number | 'n/a' | null,
): CriterionScore {
  const { code, weight } = criterion;
  const score = { code, evidence, note, assessed };
  if (assessed === 'n/a') return { ...score, percent: null, attainable: 0, missing: '' };
  const byEvidence = evidence === null ? 0 : shareOfEvidence(criterion);
  const byPeople = 100 - byEvidence;
  if (byPeople === 0) {
    const ignored =
      assessed === null ? '' : '\nThe assessed score is not counted: evidence alone decides here.';
    return { ...score, note: note + ignored, percent: evidence, attainable: weight, missing: '' };
  }
  if (assessed === null)
    return {
      ...score,
      percent: byEvidence === 0 ? null : evidence,
      attainable: withoutDrift((weight * byEvidence) / 100),
      missing: 'assessed',
    };
  const percent = withoutDrift(((evidence ?? 0) * byEvidence + assessed * 20 * byPeople) / 100);
  return { ...score, percent, attainable: weight, missing: '' };
}

/** In %: how much of the criterion's weight evidence decides. */
const shareOfEvidence = ({ scoredBy, evidenceShare }: Criterion): number =>
  scoredBy === 'evidence' ? 100 : scoredBy === 'assessors' ? 0 : evidenceShare;

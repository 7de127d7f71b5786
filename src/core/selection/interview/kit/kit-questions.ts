import type { Assessment } from '../../../assessment/assessment.ts';
import { cellsToDiscuss } from '../../../assessment/statistics/cells-to-discuss.ts';
import type { Criterion } from '../../../call/criteria/criterion.ts';
import type { CriterionScore } from '../../../scoring/scored.ts';

/** Why a criterion is to be asked about, each reason a whole sentence. */
export type CriterionQuestion = {
  readonly criterion: Criterion;
  readonly reasons: readonly string[];
  /** How the evidence score came about, which names what is missing; '' when it is not weak. */
  readonly arithmetic: string;
};

/** Under half of what could be shown, an interview has something to find out. */
const weakUnder = 50;

/** Criteria with little evidence, low scores, no scores, or assessors far apart; in the order of the criteria. */
export function kitQuestions(
  criteria: readonly Criterion[],
  scores: readonly CriterionScore[],
  assessments: readonly Assessment[],
): readonly CriterionQuestion[] {
  const divergent = new Map(cellsToDiscuss(assessments).map((cell) => [cell.criterion, cell]));
  return criteria.flatMap((criterion): CriterionQuestion[] => {
    const score = scores.find(({ code }) => code === criterion.code);
    if (!score || score.assessed === 'n/a') return [];
    const { evidence, percent, missing } = score;
    const apart = divergent.get(criterion.code);
    const isThin = evidence !== null && evidence < weakUnder;
    const reasons = [
      isThin ? `Only ${evidence} % of the evidence asked for is there.` : '',
      percent !== null && percent < weakUnder && !isThin ? `It was scored ${percent} %.` : '',
      missing === 'assessed' ? 'Nobody has assessed it yet.' : '',
      apart
        ? `The assessors are ${apart.range} points apart: ${apart.scores.map(({ assessor, score: points }) => `${assessor} ${points}`).join(', ')}.`
        : '',
    ].filter((reason) => reason !== '');
    return reasons.length === 0 ? [] : [{ criterion, reasons, arithmetic: isThin ? score.note : '' }];
  });
}

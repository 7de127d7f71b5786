import { inWords } from '../../scoring/evidence/round.ts';
import { cannotJudge } from '../form/assessment-form.ts';
import type { Judged, JudgedCriterion } from './judged.ts';

/** The note of a cell with a mean: who gave what, as given and as it counts. Codes only. */
export function judgedNote(
  { mean, given }: JudgedCriterion,
  { notAdjusted }: Pick<Judged, 'notAdjusted'>,
): string {
  const lines = given.map(({ assessor, score, counted }) => {
    if (score === null || counted === null) return `${assessor}: ${cannotJudge}`;
    return `${assessor}: ${score}${counted === score ? '' : `, adjusted ${inWords(counted)}`}`;
  });
  const scores = given.filter(({ score }) => score !== null).length;
  const end =
    mean !== null
      ? `Mean of ${scores}: ${inWords(mean)}`
      : scores === 0
        ? 'Nobody could judge it: type a score, or n/a.'
        : 'An assessor has no readable score here: see Sync now.';
  return [...lines, end, ...(notAdjusted === '' ? [] : [`Not adjusted: ${notAdjusted}`])].join('\n');
}

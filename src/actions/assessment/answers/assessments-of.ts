import { hiddenFrom } from '../../../core/assessment/assignment/conflicts/hidden-from.ts';
import { tiesOf } from '../../../core/assessment/assignment/conflicts/ties.ts';
import type { PanelJudged } from './read-judged.ts';

const nothing = { state: '', criteria: [] };

/** What assessors gave one application, once all of them are in; `state` says why there is nothing to see. */
export function assessmentsOf(panel: PanelJudged | null, code: string, account: string) {
  if (!panel) return nothing;
  const { work, judged } = panel;
  const { assessors, assignments } = panel.panel;
  if (hiddenFrom(account, assessors, tiesOf(assignments, [])).has(code))
    return {
      ...nothing,
      state: 'You have a tie with this application: its assessors’ scores are not shown to you.',
    };
  const criteria = judged.applications.get(code);
  if (criteria)
    return {
      state: judged.notAdjusted === '' ? '' : `Scores are not adjusted: ${judged.notAdjusted}`,
      criteria: [...criteria].map(([criterion, { mean, given }]) => ({
        criterion,
        mean,
        given: given.map(({ assessor, score, counted, reason, confidence }) => ({
          assessor,
          score,
          counted,
          reason,
          confidence,
        })),
      })),
    };
  const isAssigned = work.some(({ application, practice }) => application === code && !practice);
  return {
    ...nothing,
    state: isAssigned ? 'Scores show when all assessors of this application have answered.' : '',
  };
}

import { type Latest, latestAnswers } from '../../../core/assessment/answers/latest-answers.ts';
import type { FormAnswer } from '../../../core/assessment/answers/read-answer.ts';
import { type Arrivals, takeIn } from '../../../core/assessment/answers/take-in.ts';
import { ok, type Problem, type Result } from '../../../core/problem.ts';
import type { Call } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { readAnswers } from './read-answers.ts';
import { type PanelJudged, readJudged } from './read-judged.ts';

export type PanelArrivals = Latest & {
  readonly panel: PanelJudged;
  readonly answers: readonly FormAnswer[];
  readonly arrivals: Arrivals;
  readonly problems: readonly Problem[];
};

/** What was answered, in the forms and in the tab, and what is still to be taken in; null before there is an assessor. */
export function readArrivals(ports: Ports, { settings, criteria }: Call): Result<PanelArrivals | null> {
  const judged = readJudged(ports, settings);
  if (!judged.ok) return judged;
  const panel = judged.value;
  if (!panel) return ok(null);
  const { answers, problems } = readAnswers(ports, panel.panel.assessors, criteria);
  const { latest, earlier } = latestAnswers(answers);
  const arrivals = takeIn(latest, panel.work, panel.rows);
  return ok({
    panel,
    answers,
    latest,
    earlier,
    arrivals,
    problems: [...problems, ...latest.flatMap((answer) => answer.problems), ...arrivals.strays.map(stray)],
  });
}

const stray = ({ assessor, application }: FormAnswer): Problem => ({
  what: `${assessor} scored ${application || 'an application they did not name'}, which is not assigned to them, or has a conflict with them.`,
  remedy:
    'If it is theirs to score, assign it: Assessment > Who reads what. Otherwise leave it: the answer stays in the tab of the form and counts nowhere.',
});

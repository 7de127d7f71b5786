import type { Application } from '../../core/application/application.ts';
import {
  distinctOrganisations,
  findRepeats,
  type Repeat,
} from '../../core/application/organisations/find-repeats.ts';
import type { Judged } from '../../core/assessment/counted/judged.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import { countedScore, type ScoresGiven } from '../../core/scoring/counted-score.ts';
import { arrivalFlags } from '../../core/scoring/flags/arrival-flags.ts';
import { rankApplications } from '../../core/scoring/rank.ts';
import { readAssessed } from '../../core/scoring/read-assessed.ts';
import { scoreApplication } from '../../core/scoring/score-application.ts';
import type { CriterionScore, Scored } from '../../core/scoring/scored.ts';
import { assessedKey } from '../../core/workbook/applications-tab.ts';
import type { Row } from '../../core/workbook/tab.ts';
import type { Call } from '../call/read-call.ts';
import type { Tab } from '../ports.ts';
import type { AdjustedScores } from '../selection/interview/read-interviews.ts';

/** An application with its row and its response. */
export type Present = {
  readonly row: Row;
  readonly code: string;
  readonly submittedAt: Date | null;
  readonly application: Application;
};

/**
 * Scores and ranks all of them, best first. A typed score that cannot be read blocks, and is named; when scores are only
 * `shown`, it counts as not typed yet, so that everything else can be looked at.
 */
export function scoreAll(
  tab: Tab,
  present: readonly Present[],
  { settings, criteria }: Call,
  purpose: 'written' | 'shown',
  afterInterview: AdjustedScores,
  judged: Judged | null,
): Result<readonly Scored[]> {
  const repeats = new Map<string, Repeat[]>();
  for (const repeat of findRepeats(present))
    repeats.set(repeat.code, [...(repeats.get(repeat.code) ?? []), repeat]);
  const problems: Problem[] = [];
  const year = (settings.deadline ?? present[0]?.submittedAt ?? null)?.getUTCFullYear() ?? 0;
  const byEvidence = new Set(
    criteria.filter(({ scoredBy }) => scoredBy === 'evidence').map((one) => one.code),
  );
  const columns = criteria.map((criterion) => ({
    criterion: criterion.code,
    key: assessedKey(criterion.code),
  }));
  const scored = present.map(({ row, code, application, submittedAt }) => {
    const [interviewed, means] = [afterInterview.get(code), judged?.applications.get(code)];
    const given = new Map<string, ScoresGiven>();
    const assessed = new Map<string, number | 'n/a' | null>();
    for (const { criterion, key } of columns) {
      const read = readAssessed(row.cells[key] ?? '', () => tab.place(row.row, key));
      if (!read.ok) problems.push(...read.problems);
      const typed = read.ok ? read.value : null;
      const adjusted = interviewed?.get(criterion) ?? null;
      const mean = means?.get(criterion)?.mean ?? null;
      if (typed === null && adjusted === null && mean === null) continue;
      const scores = { typed, adjusted, mean };
      given.set(criterion, scores);
      assessed.set(criterion, countedScore(scores).score);
    }
    const more = arrivalFlags(submittedAt, settings.deadline, repeats.get(code) ?? []);
    const score = scoreApplication(criteria, application, assessed, { code, year, settings, more });
    return {
      ...score,
      criteria: score.criteria.map((one) => withGiven(one, given.get(one.code), !byEvidence.has(one.code))),
    };
  });
  if (purpose === 'written' && problems.length > 0) return refused(...problems);
  const facts = present.map(({ code, application, submittedAt }) => ({
    code,
    organisations: distinctOrganisations(application).length,
    rural: application.organisations.some(
      (each) => each.basedInRuralArea === true || each.servesRuralArea === true,
    ),
    amount: application.support.requested.amount,
    submittedAt,
  }));
  return ok(rankApplications(scored, settings.tieBreak, facts).applications);
}

/** Says in the note which of the scores counted, where more than the typed one was given. */
function withGiven(score: CriterionScore, given: ScoresGiven | undefined, counts: boolean): CriterionScore {
  if (!given) return score;
  const { adjusted, mean } = given;
  const counted = !counts || (adjusted === null && mean === null) ? '' : countedScore(given).note;
  return { ...score, given, note: [score.note, counted].filter((line) => line !== '').join('\n') };
}

import type { Criterion } from '../../call/criteria/criterion.ts';
import type { Place, Problem } from '../../problem.ts';
import { type Confidence, confidences } from '../assessment.ts';
import { cannotJudge, confidenceKey, reasonKey, scoredByPeople, scoreKey } from '../form/assessment-form.ts';
import type { Stage } from '../pack/stage.ts';

/** What a form said of one criterion. */
type Judgement = {
  readonly criterion: string;
  /** Null: could not judge it. */
  readonly score: number | null;
  readonly reason: string;
  readonly confidence: Confidence | '';
};

/** One answered assessment form. */
export type FormAnswer = {
  readonly assessor: string;
  readonly application: string;
  readonly received: Date | null;
  readonly stage: Stage;
  readonly judgements: readonly Judgement[];
  /** What it says that nobody can count, each with its place. */
  readonly problems: readonly Problem[];
};

type Row = {
  readonly assessor: string;
  readonly received: Date | null;
  readonly stage: Stage;
  /** Shown text of a question; undefined when the form does not ask it. */
  readonly get: (key: string) => string | undefined;
  readonly place: Place;
};

/** Reads one row of the response sheet of an assessor. What cannot be read is left out and named; nothing is guessed. */
export function readAnswer(
  { assessor, received, stage, get, place }: Row,
  criteria: readonly Criterion[],
): FormAnswer {
  const application = (get('application') ?? '').trim();
  const problems: Problem[] = [];
  const judgements = scoredByPeople(criteria).flatMap(({ code }): Judgement[] => {
    const shown = get(scoreKey(code))?.trim();
    if (shown === undefined) return [];
    const score = scoreIn(shown);
    const about = `${assessor} on ${application || 'an application that is not named'}, ${code}`;
    if (score === undefined) {
      problems.push({
        where: place,
        what: shown === '' ? `${about}: there is no score.` : `${about}: "${shown}" is no score.`,
        remedy: `Ask ${assessor} to send the form again for this application. The criterion counts as not scored until then.`,
      });
      return [];
    }
    const reason = (get(reasonKey(code)) ?? '').trim();
    if (reason === '')
      problems.push({
        where: place,
        what: `${about}: there is no reason for the score.`,
        remedy: `Ask ${assessor} for it: the form can be sent again. The score counts.`,
      });
    const sure = (get(confidenceKey(code)) ?? '').trim().toLowerCase();
    return [{ criterion: code, score, reason, confidence: confidences.find((each) => each === sure) ?? '' }];
  });
  return { assessor, application, received, stage, judgements, problems };
}

/** 0 to 5 as the form offers them, null for "cannot judge", undefined for anything else. */
export function scoreIn(shown: string): number | null | undefined {
  if (shown.trim().toLowerCase() === cannotJudge) return null;
  return /^\s*[0-5](\.0+)?\s*$/.test(shown) ? Number(shown) : undefined;
}

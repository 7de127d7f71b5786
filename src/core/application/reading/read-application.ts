import type { Application } from '../application.ts';
import { fields } from '../catalogue/fields.ts';
import { ownFormFields } from '../catalogue/own-form-fields.ts';
import { type Answers, textOf } from './answers.ts';
import { readOrganisations } from './read-organisations.ts';
import { readSupport } from './read-support.ts';
import { readActivities, readChallenges, readFollowUp, readOutcomes } from './read-work.ts';
import { formWords, languageWords, pathWords } from './values/code-words.ts';
import { matchCode } from './values/match-codes.ts';
import type { Exchange } from './values/read-money.ts';
import { readYear } from './values/read-time.ts';
import { readYesNo } from './values/read-yes-no.ts';

/** A response as an application: our own form and an office's own form give the same shape. `exchange` may be the call's settings. */
export function readApplication(answers: Answers, exchange: Exchange): Application {
  const text = (key: string) => textOf(answers, key);
  const organisations = readOrganisations(answers);
  const continuation = text('continuation.text');
  return {
    title: text('title'),
    language: matchCode(text('language'), languageWords, answers.options('language')),
    formOfCooperation: formOfCooperation(answers, organisations.length),
    sharedGoal: text('sharedGoal'),
    organisations,
    activities: readActivities(answers),
    followUp: readFollowUp(answers),
    previous: readPrevious(answers),
    preparation: readPreparation(answers),
    complementarity: text('complementarity'),
    continuation: {
      how: text('continuation.how') || continuation,
      paidBy: text('continuation.paidBy') || continuation,
      replicableBy: text('continuation.replicableBy') || continuation,
      withoutOurSupport: text('continuation.withoutOurSupport'),
    },
    outcomes: readOutcomes(answers),
    support: readSupport(answers, exchange),
    asked: askedFields(answers.asked),
  };
}

/** Where a form does not ask, the number of organisations tells two from a group. */
function formOfCooperation(answers: Answers, organisations: number): string {
  const key = 'formOfCooperation';
  if (answers.asked.includes(key)) return matchCode(textOf(answers, key), formWords, answers.options(key));
  if (organisations < 2) return '';
  return organisations === 2 ? 'one-to-one' : 'group';
}

function readPrevious(answers: Answers): Application['previous'] {
  const text = (key: string) => textOf(answers, `previous.${key}`);
  const both = text('text');
  return {
    path: readPath(answers),
    sinceYear: readYear(answers.first('previous.sinceYear')),
    jointActivities: text('jointActivities') || both,
    quality: text('quality') || both || text('rating'),
    reasons: text('reasons'),
  };
}

function readPath(answers: Answers): string {
  const key = 'previous.path';
  const path = matchCode(textOf(answers, key), pathWords, answers.options(key));
  if (path === 'track-record' || path === 'new-partnership') return path;
  const before = readYesNo(answers.first(key));
  if (before === null) return '';
  return before ? 'track-record' : 'new-partnership';
}

/** One text describes both only where the answer beside it is yes, or there is no such question. */
function readPreparation(answers: Answers): Application['preparation'] {
  const done = (key: string) => readYesNo(answers.first(`preparation.${key}`));
  const evidence = (key: string) => {
    const own = textOf(answers, `preparation.${key}Evidence`);
    const holds = done(key) === true || !answers.asked.includes(`preparation.${key}`);
    return own || (holds ? textOf(answers, 'preparation.text') : '');
  };
  return {
    needsAssessment: done('needsAssessment'),
    needsAssessmentEvidence: evidence('needsAssessment'),
    cooperationPlan: done('cooperationPlan'),
    cooperationPlanEvidence: evidence('cooperationPlan'),
    challenges: readChallenges(answers),
  };
}

/** One list for all applications of a form, so that what is found out about it is found out once. */
const askedOf = new WeakMap<readonly string[], readonly string[]>();

function askedFields(asked: readonly string[]): readonly string[] {
  const found = askedOf.get(asked) ?? listAskedFields(asked);
  askedOf.set(asked, found);
  return found;
}

function listAskedFields(asked: readonly string[]): string[] {
  const known = new Set(asked);
  for (const { key, standsFor } of ownFormFields)
    if (known.has(key)) for (const stood of standsFor) known.add(stood);
  return fields.map(({ key }) => key).filter((key) => known.has(key));
}

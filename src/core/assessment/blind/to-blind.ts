import type { Application } from '../../application/application.ts';
import type { ToBlind } from './names/identities.ts';

/** What the blinder needs of an application: who applied, and everything it says in free text. */
export function toBlind(code: string, application: Application): ToBlind {
  return {
    code,
    organisations: application.organisations.map(({ name, town, registrationNumber, email }) => ({
      name,
      town,
      registrationNumber,
      email,
    })),
    texts: freeTexts(application),
  };
}

/** Networks are free text, too: ordinary words are learned from them, though no assessor reads them. */
function freeTexts(application: Application): string[] {
  const { previous, preparation, continuation, support } = application;
  return [
    application.title,
    application.sharedGoal,
    application.complementarity,
    ...Object.values(continuation),
    previous.jointActivities,
    previous.quality,
    previous.reasons,
    preparation.needsAssessmentEvidence,
    preparation.cooperationPlanEvidence,
    support.ownContribution,
    ...application.organisations.map(({ benefit }) => benefit),
    ...application.activities.map(({ what }) => what),
    ...application.activities.map(({ who }) => who),
    ...application.followUp.map(({ what }) => what),
    ...application.followUp.map(({ who }) => who),
    ...preparation.challenges.map(({ challenge }) => challenge),
    ...preparation.challenges.map(({ response }) => response),
    ...application.outcomes.map(({ outcome }) => outcome),
    ...application.outcomes.map(({ indicator }) => indicator),
    ...application.outcomes.map(({ source }) => source),
    ...support.costLines.map(({ what }) => what),
    ...support.assistance.map(({ what }) => what),
  ].filter((text) => text !== '');
}

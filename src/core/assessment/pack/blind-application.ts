import type { Application, Organisation } from '../../application/application.ts';
import {
  activityTypes,
  assistanceKinds,
  type CodeList,
  expertise,
  formsOfCooperation,
  outcomeLevels,
  sectors,
} from '../../application/catalogue/codes.ts';
import { nameKeys } from '../../application/organisations/organisation-name.ts';
import { labelOf } from '../blind/names/match-names.ts';

/**
 * The application as an assessor may read it: free texts blinded, organisations by their place in it, and without what
 * tells who, where or how large somebody is (registration, town, country, rural answers, founding year, staff, networks,
 * addresses). What the form asks by codes stays; what an own form brought as text in their place is blinded.
 */
export function blindApplication(application: Application, blind: (text: string) => string): Application {
  const coded = (list: CodeList, value: string): string =>
    list.some(({ code }) => code === value) ? value : blind(value);
  const time = (text: string): string => (/^\d{4}(-\d\d){0,2}$/.test(text) ? text : blind(text));
  const { previous, preparation, continuation, support } = application;
  const place = placeOf(application.organisations);
  return {
    ...application,
    title: blind(application.title),
    formOfCooperation: coded(formsOfCooperation, application.formOfCooperation),
    sharedGoal: blind(application.sharedGoal),
    complementarity: blind(application.complementarity),
    organisations: application.organisations.map((organisation, partner) => ({
      ...bare(organisation),
      name: labelOf(partner),
      sectors: organisation.sectors.map((sector) => coded(sectors, sector)),
      offers: organisation.offers.map((offer) => coded(expertise, offer)),
      needs: organisation.needs.map((need) => coded(expertise, need)),
      benefit: blind(organisation.benefit),
    })),
    activities: application.activities.map(({ type, what, who, from, to }) => ({
      type: coded(activityTypes, type),
      what: blind(what),
      who: blind(who),
      from: time(from),
      to: time(to),
    })),
    followUp: application.followUp.map(({ what, who, when }) => ({
      what: blind(what),
      who: blind(who),
      when: time(when),
    })),
    previous: {
      ...previous,
      jointActivities: blind(previous.jointActivities),
      quality: blind(previous.quality),
      reasons: blind(previous.reasons),
    },
    preparation: {
      ...preparation,
      needsAssessmentEvidence: blind(preparation.needsAssessmentEvidence),
      cooperationPlanEvidence: blind(preparation.cooperationPlanEvidence),
      challenges: preparation.challenges.map(({ challenge, response }) => ({
        challenge: blind(challenge),
        response: blind(response),
      })),
    },
    continuation: {
      how: blind(continuation.how),
      paidBy: blind(continuation.paidBy),
      replicableBy: blind(continuation.replicableBy),
      withoutOurSupport: blind(continuation.withoutOurSupport),
    },
    outcomes: application.outcomes.map(({ level, outcome, indicator, source }) => ({
      level: coded(outcomeLevels, level),
      outcome: blind(outcome),
      indicator: blind(indicator),
      source: blind(source),
    })),
    support: {
      requested: { ...support.requested, doubt: blind(support.requested.doubt) },
      costLines: support.costLines.map(({ what, amount, organisation }) => ({
        what: blind(what),
        amount,
        organisation: place(organisation) ?? blind(organisation),
      })),
      assistance: support.assistance.map(({ kind, days, what }) => ({
        kind: coded(assistanceKinds, kind),
        days,
        what: blind(what),
      })),
      ownContribution: blind(support.ownContribution),
    },
  };
}

const bare = (organisation: Organisation): Organisation => ({
  ...organisation,
  registrationNumber: '',
  town: '',
  country: '',
  basedInRuralArea: null,
  servesRuralArea: null,
  foundedYear: null,
  paidStaff: '',
  networks: '',
  email: '',
});

/** The label of an organisation named in a cost line, when its name is one of the application's. */
function placeOf(organisations: readonly Organisation[]): (name: string) => string | null {
  const labels = new Map<string, string>();
  organisations.forEach(({ name }, partner) => {
    for (const key of nameKeys(name)) if (!labels.has(key)) labels.set(key, labelOf(partner));
  });
  return (name) =>
    nameKeys(name)
      .map((key) => labels.get(key))
      .find((label) => label !== undefined) ?? null;
}

import type { Activity, Application, Organisation } from '../../../src/core/application/application.ts';
import { fields } from '../../../src/core/application/catalogue/fields.ts';

export const anOrganisation = (changed: Partial<Organisation> = {}): Organisation => ({
  role: 'partner',
  name: 'Association Spring',
  registrationNumber: '',
  town: 'Drvar',
  country: 'BA',
  basedInRuralArea: false,
  servesRuralArea: false,
  sectors: ['environment'],
  foundedYear: 2011,
  paidStaff: '2',
  networks: 'River network',
  offers: ['needs-on-the-ground'],
  needs: ['proposal-writing'],
  benefit: 'We will learn to write proposals.',
  confirmed: true,
  email: '',
  ...changed,
});

export const anActivity = (changed: Partial<Activity> = {}): Activity => ({
  type: 'mentoring',
  what: 'Monthly mentoring',
  who: 'both',
  from: '2026-06',
  to: '2027-02',
  ...changed,
});

/** An application with everything in it; a test changes what it is about. */
export const anApplication = (changed: Partial<Application> = {}): Application => ({
  title: 'Clean river',
  language: 'en',
  formOfCooperation: 'one-to-one',
  sharedGoal: 'A river one can swim in.',
  organisations: [
    anOrganisation({
      role: 'lead',
      name: 'Green Valley',
      town: 'Zenica',
      offers: ['proposal-writing'],
      needs: ['needs-on-the-ground'],
    }),
    anOrganisation(),
  ],
  activities: [anActivity()],
  followUp: [
    { what: 'Joint request to the municipality', who: 'both', when: 'March 2027' },
    { what: 'Joint clean-up each year', who: 'both', when: 'April 2027' },
  ],
  previous: {
    path: 'track-record',
    sinceYear: 2019,
    jointActivities: 'A campaign in 2022.',
    quality: 'Good; we were late once.',
    reasons: '',
  },
  preparation: {
    needsAssessment: true,
    needsAssessmentEvidence: '40 interviews.',
    cooperationPlan: true,
    cooperationPlanEvidence: 'A plan by months.',
    challenges: [
      { challenge: 'Winter', response: 'We start in June.' },
      { challenge: 'Elections', response: 'We talk to all parties.' },
    ],
  },
  complementarity: 'One knows the river, the other the law.',
  continuation: {
    how: 'We meet every spring.',
    paidBy: 'Membership fees.',
    replicableBy: 'Any river group.',
    withoutOurSupport: 'A smaller clean-up.',
  },
  outcomes: [
    { level: 'partners', outcome: 'Two proposals', indicator: 'Proposals sent', source: 'Copies' },
    { level: 'beneficiaries', outcome: 'Clean beaches', indicator: 'Beaches', source: 'Photos' },
    { level: 'wider-society', outcome: 'A municipal rule', indicator: 'The rule', source: 'Gazette' },
  ],
  support: {
    requested: { amount: 9000, doubt: '' },
    costLines: [
      { what: 'travel', amount: 4000, organisation: 'Green Valley' },
      { what: 'printing', amount: 5000, organisation: 'Association Spring' },
    ],
    assistance: [{ kind: 'facilitation', days: 2, what: 'two meetings' }],
    ownContribution: 'Rooms and time.',
  },
  asked: fields.map(({ key }) => key),
  ...changed,
});

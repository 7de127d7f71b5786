import type { Application, Organisation } from '../../../src/core/application/application.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';

const organisation = (name: string, role: 'lead' | 'partner', more: Partial<Organisation>): Organisation => ({
  name,
  role,
  registrationNumber: '',
  town: 'Riverton',
  country: 'BA',
  basedInRuralArea: null,
  servesRuralArea: null,
  sectors: [],
  foundedYear: null,
  paidStaff: '',
  networks: '',
  offers: [],
  needs: [],
  benefit: '',
  confirmed: true,
  email: '',
  ...more,
});

export const anApplication = (more: Partial<Application> = {}): Application => ({
  title: 'Neighbours for the river',
  language: 'en',
  formOfCooperation: 'group',
  sharedGoal: 'A clean river for both banks.',
  organisations: [
    organisation('Association Spring', 'lead', {
      email: 'office@spring.example.org',
      offers: ['proposal-writing', 'advocacy'],
      needs: ['grassroots-contacts'],
      benefit: 'We get to know the villages.',
    }),
    organisation('Green Valley', 'partner', {
      town: 'Upper Village',
      offers: ['grassroots-contacts'],
      needs: ['proposal-writing'],
    }),
  ],
  activities: [
    {
      type: 'exchange-visit',
      what: 'Two visits to each other',
      who: 'Association Spring hosts Green Valley',
      from: '2026-03',
      to: '2026-04',
    },
    {
      type: 'mentoring',
      what: 'Writing one proposal',
      who: 'Association Spring',
      from: '2026-05',
      to: '2026-08',
    },
  ],
  followUp: [{ what: 'A joint proposal', who: 'both', when: 'October 2026' }],
  previous: { path: 'track-record', sinceYear: 2021, jointActivities: '', quality: '', reasons: '' },
  preparation: {
    needsAssessment: true,
    needsAssessmentEvidence: '',
    cooperationPlan: null,
    cooperationPlanEvidence: '',
    challenges: [{ challenge: 'Roads are closed in winter', response: 'We meet from March on' }],
  },
  complementarity: 'One knows the law, the other knows the river.',
  continuation: {
    how: 'Two meetings a year',
    paidBy: 'Members’ fees',
    replicableBy: '',
    withoutOurSupport: '',
  },
  outcomes: [
    {
      level: 'partners',
      outcome: 'Both write proposals together',
      indicator: 'Number of joint proposals',
      source: 'Copies of the proposals',
    },
    { level: 'beneficiaries', outcome: 'Fishers report pollution', indicator: '', source: '' },
  ],
  support: {
    requested: { amount: 4000, doubt: '' },
    costLines: [
      { what: 'Travel', amount: 1500, organisation: 'Green Valley' },
      { what: 'Meetings', amount: 2500, organisation: 'Association Spring' },
    ],
    assistance: [{ kind: 'advice-mentoring', days: 3, what: 'How to mentor' }],
    ownContribution: '',
  },
  asked: [],
  ...more,
});

const promisedAt = (promised: string, promisedIndicator: string, promisedSource: string) => ({
  ...{ promised, promisedIndicator, promisedSource, dropped: '' },
});

export const aPlan = (more: Partial<Plan> = {}): Plan => ({
  code: 'P-07',
  title: 'Neighbours for the river',
  sharedGoal: 'A clean river for both banks.',
  partners: [
    {
      id: 'partner-1',
      name: 'Association Spring',
      role: 'lead',
      town: 'Riverton',
      email: 'office@spring.example.org',
      responsibilities: 'Leads the project.',
      learningGoal: 'Contacts in the villages.',
      agreed: '2026-02-20',
      joined: '',
      left: '',
    },
    {
      id: 'partner-2',
      name: 'Green Valley',
      role: 'partner',
      town: 'Upper Village',
      email: '',
      responsibilities: 'Hosts the visits.',
      learningGoal: 'Writing proposals.',
      agreed: '',
      joined: '',
      left: '',
    },
  ],
  activities: [
    {
      ...{ id: 'A1', type: 'exchange-visit', what: 'Two visits to each other', who: 'both' },
      ...{ from: '2026-03', to: '2026-04' },
      details: [
        { question: 'host', answer: 'Each other' },
        { question: 'length', answer: 'Three days each' },
      ],
    },
    {
      ...{ id: 'A2', type: 'mentoring', what: 'Writing one proposal', who: 'Association Spring' },
      ...{ from: '2026-05', to: '2026-08' },
      details: [],
    },
  ],
  followUp: [{ id: 'follow-up-1', what: 'A joint proposal', who: 'both', when: 'October 2026' }],
  outcomes: [
    {
      ...{ id: 'O1', level: 'partners', outcome: 'Both write proposals together' },
      ...{ indicator: 'Number of joint proposals', source: 'Copies of the proposals' },
      ...promisedAt('Both write proposals together', 'Number of joint proposals', 'Copies of the proposals'),
    },
    {
      ...{ id: 'O2', level: 'beneficiaries', outcome: 'Twenty fishers report pollution' },
      ...{
        indicator: 'Number of reports',
        source: 'The inspectorate’s list',
      },
      ...promisedAt('Fishers report pollution', '', ''),
    },
  ],
  challenges: [
    { id: 'challenge-1', challenge: 'Roads are closed in winter', response: 'We meet from March on' },
  ],
  points: [],
  support: {
    money: 4000,
    currency: 'EUR',
    costLines: [
      { id: 'cost-1', what: 'Travel', amount: 1500, organisation: 'Green Valley' },
      { id: 'cost-2', what: 'Meetings', amount: 2500, organisation: 'Association Spring' },
    ],
    assistance: [{ id: 'assistance-1', kind: 'advice-mentoring', days: 3, what: 'How to mentor' }],
  },
  reports: [
    { id: 'R1', kind: 'interim', due: '2026-06-01', reason: 'Half way.', waived: '' },
    { id: 'R2', kind: 'final', due: '2026-09-30', reason: 'It closes the project.', waived: '' },
  ],
  starts: '2026-03-01',
  ends: '2026-08-31',
  notes: '',
  version: 2,
  ...more,
});

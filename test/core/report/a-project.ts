import type { Plan } from '../../../src/core/plan/plan.ts';
import { prefillReport } from '../../../src/core/report/form/prefill-report.ts';
import { readReport } from '../../../src/core/report/form/read-report.ts';
import type { ProjectRecord, ReceivedReport } from '../../../src/core/report/record/project-record.ts';
import { anApplication, aPlan } from '../plan/a-plan.ts';
import { aLine, aProjectLedger } from '../support/a-ledger.ts';

/** A report as it comes back: what the link had filled in, and what the partner answered, by the end of the key. */
export function aReport(
  answers: Readonly<Record<string, string>>,
  { plan = aPlan(), ...facts }: Partial<Omit<ReceivedReport, 'answers'>> & { readonly plan?: Plan } = {},
): ReceivedReport {
  const prefilled = prefillReport(plan, { code: plan.code, title: plan.title, kind: 'final' });
  const get = (key: string) => answers[key.replace('report.', '')] ?? prefilled[key] ?? '';
  return { reportId: 'R2', received: '2026-09-20', ...facts, answers: readReport(get) };
}

const leadReport = aReport({
  answeredBy: 'Association Spring',
  email: 'office@spring.example.org',
  methodology: 'We visited each other twice and wrote one proposal.',
  'activity1.done': 'Done',
  'activity2.done': 'Changed',
  success: '5 Very successful',
  successHow: 'We met early and often.',
  problems: 'One visit was late.',
  problemCauses: 'The bus did not run.',
  problemPrevention: 'Share a car.',
  'organisation1.benefited': 'Yes',
  'organisation1.how': 'Contacts in six villages.',
  'organisation2.benefited': 'Yes',
  'organisation2.how': 'They wrote their first proposal.',
  continues: 'Yes',
  continuesHow: 'Two meetings a year.',
  anyChallenges: 'Yes',
  'outcome1.reached': 'Achieved',
  'outcome1.achieved': 'One joint proposal was sent.',
  'outcome1.verified': 'Copy of the proposal',
  'outcome2.reached': 'Partly achieved',
  'outcome2.achieved': 'Nine fishers reported.',
  'outcome2.notAchieved': 'Eleven have no telephone.',
  'challenge1.challenge': 'The bridge was closed.',
  'challenge1.response': 'We met online.',
});

const partnerReport = aReport({
  answeredBy: 'Green Valley',
  email: 'hello@valley.example.org',
  methodology: 'Visits and mentoring.',
  'activity2.done': 'Dropped',
  success: '2 Hardly successful',
  'organisation2.benefited': 'No',
  'organisation2.how': 'Mentoring stopped after one month.',
  continues: 'Not decided yet',
  partnersChanged: 'No: these are the partners',
});

/** What a partner says of itself alone, in the words of the form. */
export const ownReport = (
  answeredBy: string,
  answers: Readonly<Record<string, string>>,
  facts: Partial<Omit<ReceivedReport, 'answers'>> = {},
): ReceivedReport => {
  const said: Readonly<Record<string, string>> = {
    ...{ projectCode: 'P-07', kind: 'Final report', answeredBy, email: 'partner@example.org' },
    ...{ scope: 'For our own organisation only', ...answers },
  };
  const read = readReport((key) => said[key.replace('report.', '')] ?? '');
  return { reportId: 'R2', received: '2026-10-02', ...facts, answers: read };
};

/** Sent twice: the second, two days after the due day and typed in by the office, counts. */
const ownReports = [
  ownReport('Green Valley', { 'own.benefited': 'Partly', 'own.how': 'We saw other villages.' }),
  ownReport(
    'Green Valley',
    {
      ...{ how: 'On paper: typed in by the office', 'own.benefited': 'No' },
      ...{
        'own.how': 'We saw other villages and learned nothing there.',
        'own.success': '2 Hardly successful',
      },
      ...{ 'own.continues': 'No', 'own.continuesHow': 'Nobody has asked us.' },
    },
    { received: '2026-10-04' },
  ),
];

/** A project about which everything is known, and its two partners disagree. */
export const aProject = (more: Partial<ProjectRecord> = {}): ProjectRecord => ({
  reportsDue: (more.plan ?? aPlan()).reports,
  code: 'P-07',
  title: 'Neighbours for the river',
  partners: [
    { name: 'Association Spring', town: 'Riverton', role: 'lead', labels: ['Environment'] },
    { name: 'Green Valley', town: 'Upper Village', role: 'partner', labels: ['Rural', 'Agriculture'] },
  ],
  plan: aPlan(),
  agreements: [
    {
      ...{ name: 'Association Spring', answer: 'agreed', version: 2, date: '2026-02-20', way: 'form' },
      ...{ who: 'Director', comment: '', isOfThisVersion: true, changed: [] },
    },
    {
      ...{ name: 'Green Valley', answer: 'agreed', version: 1, date: '2026-02-12', way: 'meeting' },
      ...{ who: 'Chair', comment: 'Mind the roads.', isOfThisVersion: false, changed: ['O2 reworded'] },
    },
  ],
  application: anApplication(),
  call: {
    ...{ office: 'Example Office', callCode: 'BA-2026-1', callTitle: 'Working together' },
    ...{ opens: '2025-11-01', deadline: '2025-12-15', currency: 'EUR' },
    ...{ received: 31, complete: 28, shortlisted: 8, interviewed: 8, selected: 4 },
    criteria: [
      { code: 'C1', text: 'Previous cooperation', weight: 40 },
      { code: 'C2', text: 'Mutual benefit', weight: 60 },
    ],
    criteriaVersion: '1',
    criteriaDate: '2025-10-20',
  },
  process: {
    criteria: {
      approvedBy: 'Team meeting',
      approvedOn: '2025-10-15',
      procedure: 'Minutes of 15 October',
      document: 'https://example.org/criteria',
      precedes: true,
      changed: false,
    },
    late: 1,
    tieBreak: ['more-than-two-organisations', 'rural'],
    assessors: ['X1', 'X3'],
    agreement: [
      { code: 'C1', alpha: 0.71 },
      { code: 'C2', alpha: null },
    ],
    how: {
      counts: [],
      line: '2026-01-10: after rank 8, drawn by places',
      envelope: [],
      tieBreaks: ['A-03 before A-11: rural'],
      reservedPlaces: [],
      overrides: [
        { code: 'A-19', why: 'It is not ranked.', reason: 'The only partnership of youth groups.' },
      ],
    },
    panelConflicts: 'none',
    seals: [
      {
        number: 1,
        body: 'Selection committee',
        date: '2026-02-02',
        members: ['Member 1', 'Member 2'],
        conflicts: ['Member 2 abstained from A-07: sits on the board of a partner'],
        why: '',
        sealedAt: '2 February 2026, 16:00',
        mark: '0123456789abcdef',
        check: ['Unchanged since 2 February 2026, 16:00.'],
      },
    ],
  },
  scored: {
    code: 'A-07',
    criteria: [
      { code: 'C1', evidence: 70, note: '', assessed: 4, percent: 75, attainable: 40, missing: '' },
      { code: 'C2', evidence: 100, note: '', assessed: null, percent: 100, attainable: 60, missing: '' },
    ],
    ...{
      total: 90,
      attainable: 100,
      percent: 90,
      complete: true,
      completeness: 95,
      rank: 2,
      tiedWith: ['A-12'],
    },
    kind: {
      verdict: 'supported',
      paragraph: 'section 5.1.3',
      reason: 'Mentoring and exchange visits (section 5.1.3).',
    },
    flags: [
      {
        code: 'f',
        label: 'Two organisations',
        paragraph: 'section 4.2',
        reason: 'priority is for more than two',
        tone: 'information',
      },
    ],
  },
  decisions: [
    {
      date: '2026-01-10',
      status: 'Shortlisted',
      by: 'Panel',
      reason: 'Within the envelope',
      conflicts: 'none',
    },
    { date: '2026-02-01', status: 'Selected', by: 'Panel', reason: '', conflicts: 'One member abstained' },
  ],
  interviews: [
    {
      ...{ date: '2026-01-20', mode: 'Site visit' },
      criteria: [
        { code: 'C1', finding: 'Confirmed', note: 'Saw the minutes of 2021.', original: 3.5, adjusted: 4.5 },
      ],
    },
    {
      ...{ date: '2026-01-25', mode: 'online', whyNotOnSite: 'The road was closed.' },
      criteria: [{ code: 'C2', finding: '', note: '', original: null, adjusted: null }],
    },
  ],
  support: aProjectLedger([
    aLine({ id: 'cost-1', what: 'Travel', organisation: 'Spring', value: 4000 }),
    aLine({ stage: 'given', date: '2026-03-05', what: 'First part', ofPlan: 'cost-1', value: 2500 }),
    aLine({
      ...{ id: 'assistance-1', kind: 'technical assistance', assistance: 'advice-mentoring' },
      ...{ what: 'How to mentor', givenBy: 'Mentor of the office', date: '2026-09-01', value: 3 },
    }),
    aLine({
      ...{ stage: 'given', date: '2026-04-02', kind: 'technical assistance', assistance: 'advice-mentoring' },
      ...{ what: 'First meeting', givenBy: 'Mentor of the office', ofPlan: 'assistance-1', value: 1 },
    }),
  ]),
  reports: [leadReport, partnerReport, ...ownReports],
  proofs: [
    {
      ...{ outcome: 'O1', reached: 'partly', verifiedBy: 'Office, site visit: copy seen' },
      ...{ verifiedOn: '2026-10-01', note: 'The proposal was drafted, and not sent.' },
    },
  ],
  impressions: [
    {
      ...{ date: '2026-06-12', author: 'Office', kind: 'visit', heading: '6', judgement: '2' },
      ...{ organisation: '', text: 'They seldom speak to each other.' },
    },
    {
      ...{ date: '2026-07-01', author: 'Office', kind: 'doubt', heading: '', judgement: '' },
      ...{ organisation: 'Association Spring', text: 'The lead decides alone.' },
    },
    {
      ...{ date: '2026-08-20', author: 'Regional office', kind: 'call', heading: '6', judgement: '4' },
      ...{ organisation: '', text: 'Both spoke well of each other.' },
    },
    {
      ...{ date: '2026-09-25', author: 'Office', kind: 'meeting', heading: '7', judgement: 'partly' },
      ...{ organisation: 'Green Valley', text: 'The partner learned little.' },
    },
  ],
  lessons: [{ kind: 'worked', text: 'Visits before money', cause: 'Partners knew what they lacked' }],
  followUps: [
    { action: 'Visit in a year', owner: 'Office', due: '2027-09-01', done: '', about: 'check' },
    { ...{ action: '', owner: '', due: '', done: '' }, about: 'amend', whyNot: 'They already say it.' },
    { action: 'Send thanks', owner: '', due: '', done: '2026-10-03', about: '' },
    { action: 'Close the files', owner: 'Office', due: '2026-10-01', done: '', about: '' },
  ],
  dataDate: '2026-10-05',
  version: 3,
  ...more,
});

/** A project of which nothing but the code is known. */
export const anUnknownProject = (): ProjectRecord => ({
  ...{
    code: 'P-01',
    title: '',
    partners: [],
    scored: null,
    decisions: [],
    process: null,
    interviews: [],
    support: aProjectLedger([], { code: 'P-01', title: '', planMoney: null }),
    ...{ reportsDue: [], reports: [] },
  },
  ...{ agreements: [], proofs: [], impressions: [], lessons: [], followUps: [], dataDate: '', version: 1 },
  plan: aPlan({
    ...{ code: 'P-01', title: '', sharedGoal: '', partners: [], activities: [], followUp: [], outcomes: [] },
    ...{ challenges: [], reports: [], starts: '', ends: '', notes: '' },
    support: { money: null, currency: '', costLines: [], assistance: [] },
  }),
  application: anApplication({ organisations: [], activities: [], outcomes: [] }),
  call: {
    ...{ office: '', callCode: '', callTitle: '', opens: '', deadline: '', currency: '' },
    ...{ received: null, complete: null, shortlisted: null, interviewed: null, selected: null },
    ...{ criteria: [], criteriaVersion: '', criteriaDate: '' },
  },
});

import type { Output } from '../../../src/contract/contract.ts';

const hostile = '<img src=x onerror=alert(1)> =1+1';

const partners = [
  {
    ...{ name: 'Association Spring', isLead: true, email: 'spring@example.org' },
    sent: { times: 1, at: '3 May 2027, 09:10' },
  },
  { name: 'Green Valley', isLead: false, email: '', sent: { times: 0, at: '' } },
  { name: hostile, isLead: false, email: 'valley@example.org', sent: { times: 0, at: '' } },
];

const answer = {
  ...{ organisation: 'Association Spring', isPartner: true, received: '20 May 2027' },
  ...{ how: 'form' as const, scope: 'project' as const },
  ...{ isCorrection: false, isRepeat: false, counts: true },
};

/** A project with three partners: one report came in part, one is late, one is waived. */
export const reportReplies: {
  readonly getReportsReceived: Output<'getReportsReceived'>;
  readonly getReportLink: Output<'getReportLink'>;
  readonly sendReportLink: Output<'sendReportLink'>;
  readonly makePaperForm: Output<'makePaperForm'>;
} = {
  getReportsReceived: {
    ...{ code: 'A-01', title: 'Village libraries together', hasForm: true, notInForm: [], unplaced: [] },
    reports: [
      {
        ...{ id: 'R1', kind: 'Interim report', due: '15 May 2027', state: 'partly', daysLate: 5, waived: '' },
        ...{ received: '20 May 2027', incomplete: ['methodology', 'benefit of Green Valley'] },
        missingPartners: ['Green Valley'],
        answers: [
          { ...answer, counts: false },
          { ...answer, isCorrection: true, received: '22 May 2027' },
          { ...answer, organisation: hostile, scope: 'own', how: 'paper' },
          { ...answer, organisation: 'Mountain Club', isPartner: false, received: '' },
        ],
        partners,
      },
      {
        ...{ id: 'R2', kind: 'Final report', due: '31 October 2027', state: 'late', daysLate: 1, waived: '' },
        ...{ received: '', incomplete: ['the report on the whole project'], missingPartners: [] },
        ...{ answers: [], partners },
      },
      {
        ...{ id: 'Q1', kind: 'Another report', due: '', state: 'waived', daysLate: 0 },
        ...{ waived: 'The visit told us.', received: '', incomplete: [], missingPartners: [] },
        ...{ answers: [], partners },
      },
    ],
    problems: [
      'In tab "Responses", row 7, column "Project code": A report of 20 May 2027 by "Mountain Club" names project "X-99", which is none. Ask who sent it which project it is about, and put its code there.',
    ],
  },
  getReportLink: { url: 'https://example.org/report', left: [] },
  sendReportLink: { message: 'The link was sent to spring@example.org.' },
  makePaperForm: { name: 'A-01 Report form R2', url: 'https://example.org/paper' },
};

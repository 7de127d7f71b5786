import type { Output, ProcedureName } from '../../../src/contract/contract.ts';
import { hostile } from '../hostile.ts';

type Mine =
  | 'listProjects'
  | 'getProject'
  | 'getNotes'
  | 'addImpression'
  | 'addLesson'
  | 'addFollowUp'
  | 'answerFollowUpQuestion'
  | 'markDone';

/** A project half way, with one report late and a few notes. */
export const projectReplies: { readonly [Name in Extract<ProcedureName, Mine>]: Output<Name> } = {
  listProjects: {
    projects: [
      {
        ...{ code: 'A-01', title: 'Village libraries together', lead: 'Association Spring' },
        ...{ stage: 'report late', late: 2, next: 'R1, interim report, 12 days late' },
      },
      {
        ...{ code: 'A-04', title: 'Gardens in Odžak', lead: 'Green Hands' },
        ...{ stage: 'under way', late: 0, next: 'It began on 1 June 2026.' },
      },
    ],
    problems: ['In tab "Impressions (answers)", row 3: An impression by form names the project "A-99".'],
  },
  getProject: {
    code: 'A-01',
    title: 'Village libraries together',
    lead: 'Association Spring',
    starts: '15 January 2027',
    ends: '30 September 2027',
    stage: 'report late',
    why: 'Report R1 was due on 30 May 2027.',
    due: [
      { room: 'reports', text: 'R1, interim report', due: '30 May 2027', daysLate: 12 },
      { room: 'notes', text: `Tell the other offices ${hostile}`, due: '15 June 2027', daysLate: 0 },
    ],
    timeline: {
      ticks: [
        { at: 0, label: 'Jan 27' },
        { at: 0.5, label: 'Jun 27' },
      ],
      bars: [
        { kind: 'project', from: 0.05, to: 0.9, text: 'The project: 15 January 2027 to 30 September 2027' },
        { kind: 'activity', from: 0.2, to: 0.4, text: 'A1 Job shadowing: March 2027 to April 2027' },
      ],
      marks: [
        {
          kind: 'impression',
          at: 0.15,
          count: 2,
          text: '20 February 2027: Seen: visit; 21 February 2027: Seen: call',
        },
        { kind: 'late', at: 0.48, count: 1, text: '30 May 2027: Report R1 was due' },
      ],
      today: 0.52,
    },
    rooms: {
      plan: 'Version 3.',
      agreement: '2 of 2 partners, version 3.',
      support: '1 given, 2 planned.',
      reports: '0 of 2 in, 1 late.',
      notes: '2 impressions, 1 follow-up action open.',
      outcomes: '0 of 2 verified.',
      documents: 'Made: plan.',
    },
    documents: [
      {
        ...{ kind: 'Cooperation plan', name: 'A-01 Cooperation plan' },
        ...{ url: 'https://example.org/doc', madeAt: '3 December 2026' },
      },
    ],
  },
  getNotes: {
    code: 'A-01',
    title: 'Village libraries together',
    partners: ['Association Spring', 'Reading Room'],
    today: '2027-06-11',
    impressions: [
      {
        ...{ date: '2027-03-02', kind: 'visit', about: '', text: 'Nobody was there.', judgement: '' },
        ...{ organisation: '', byForm: true, isMine: false, by: 'RB, by form', madeAt: '2 March 2027' },
      },
      {
        ...{ date: '2027-02-20', kind: 'visit', about: '6', text: hostile, judgement: '4' },
        ...{ organisation: 'Reading Room', byForm: false, isMine: true },
        ...{ by: 'office@example.org', madeAt: '21 February 2027' },
      },
    ],
    unplaced: [],
    formLink: 'https://example.org/impressions',
    lessons: [{ kind: 'worked', lesson: 'Long stays.', cause: 'Time.', madeAt: '', by: '' }],
    followUps: [
      {
        ...{ row: 2, kind: 'other', action: 'Tell the other offices', owner: 'RB', due: '2027-06-01' },
        ...{ done: '', answer: 'yes', details: '', isLate: true, madeAt: '', by: '' },
      },
      {
        ...{ row: 3, kind: 'amend-guidelines', action: '', owner: '', due: '', done: '' },
        ...{ answer: 'no', details: 'They fit.', isLate: false, madeAt: '', by: '' },
      },
    ],
    questions: [
      {
        ...{ kind: 'share', question: 'Should the lessons learned be shared beyond the TACSO team?' },
        ...{ task: 'Share the lessons learned.', answer: '', details: '', due: '' },
      },
      {
        ...{
          kind: 'check-later',
          question: 'Should TACSO check in on the impact of the project at a later date?',
        },
        ...{ task: 'Ask the partners what has remained.', answer: '', details: '', due: '2028-03-30' },
      },
      {
        ...{ kind: 'amend-guidelines', question: 'Should these guidelines be amended?' },
        ...{ task: 'Propose a change of the guidelines.', answer: 'no', details: 'They fit.', due: '' },
      },
    ],
    channels: ['E-mail to the other offices', 'Review meeting'],
  },
  addImpression: { message: 'Saved on the tab Impressions.' },
  addLesson: { message: 'Saved on the tab Lessons.' },
  addFollowUp: { message: 'Saved on the tab Follow-ups.' },
  answerFollowUpQuestion: { message: 'Saved on the tab Follow-ups.' },
  markDone: { message: 'Done on 2027-06-11.' },
};

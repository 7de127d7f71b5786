import { confidences } from '../assessment/assessment.ts';
import { office, ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

/** What staff decided about one assessor and one application. */
export const assignmentStates = ['assigned', 'conflict', 'to look at', 'no conflict', 'withdrawn'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export const assessorsTab: TabDefinition = {
  key: 'assessors',
  title: 'Assessors',
  columns: [
    ...ours(['code', 'Code', 'text', 60, 'Given once, like X1: what others see instead of a name.']),
    ...office(
      ['name', 'Name', 'text', 180, 'For this office only.'],
      ['email', 'E-mail', 'text', 220, 'Where the reading pack and reminders are sent.'],
      ['organisation', 'Organisation', 'text', 220, 'Where the assessor works or sits on a board.'],
      ['languages', 'Languages', 'text', 120, 'Codes of the languages they read, as en, sr. Empty: any.'],
      [
        'ties',
        'Declared ties',
        'long-text',
        260,
        'Organisations, registration numbers or codes of applications they declared a tie with; one a line.',
      ],
      ['active', 'Active', 'text', 70, 'no: is given nothing more; what was scored stays.', ['yes', 'no']],
    ),
    ...ours(
      ['form', 'Assessment form', 'link', 240, 'The form of this assessor alone.'],
      ['pack', 'Reading pack', 'link', 240, 'The document of this assessor alone: codes instead of names.'],
      ['released', 'Sent', 'date-time', 130, 'When pack and form were sent.'],
      ['reminded', 'Reminded', 'date-time', 130, 'When the last reminder was sent.'],
      ['answered', 'Answered', 'text', 90, 'How many of the assigned applications they scored.'],
      ['first', 'First answer', 'date-time', 130, 'When their first answer came.'],
      ['counted', 'Scores counted', 'text', 90, 'How scores were to count when it came: raw or adjusted.'],
      [
        'named',
        'Names since',
        'date-time',
        130,
        'When names returned for this assessor: what they score later was not scored blind.',
      ],
    ),
    ...ours(['sentFor', 'Sent for', 'text', 150, 'What the last letter was about.']).map((column) => ({
      ...column,
      hidden: true as const,
    })),
  ],
};

export const assignmentsTab: TabDefinition = {
  key: 'assignments',
  title: 'Assignments',
  columns: [
    ...office(
      ['assessor', 'Assessor', 'text', 80, 'Code of the assessor.'],
      ['application', 'Application', 'text', 90, 'Code of the application.'],
      [
        'state',
        'State',
        'text',
        120,
        'assigned; conflict: must not read it; to look at: the add-on found a tie, staff decide; no conflict: staff looked; withdrawn: was assigned.',
        assignmentStates,
      ],
      ['why', 'Why', 'long-text', 320, 'The tie, or the reason of a change by hand.'],
    ),
    ...ours(
      ['practice', 'Practice', 'text', 80, 'yes: everybody scores this application first, for practice.'],
      ['by', 'By', 'text', 180, 'The account that assigned or decided; empty when Google does not tell.'],
      ['at', 'When', 'date-time', 130, 'When it was assigned or decided.'],
    ),
  ],
};

export const assessmentsTab: TabDefinition = {
  key: 'assessments',
  title: 'Assessments',
  columns: ours(
    ['assessor', 'Assessor', 'text', 80, 'Code of the assessor.'],
    ['application', 'Application', 'text', 90, 'Code of the application.'],
    ['criterion', 'Criterion', 'text', 80, 'Code of the criterion.'],
    ['score', 'Score', 'score', 70, '0 to 5 by the anchors; empty: could not judge it.'],
    ['reason', 'Reason', 'long-text', 420, 'Why, in the words of the assessor.'],
    ['confidence', 'Confidence', 'text', 90, 'low, medium or high.', confidences],
    ['stage', 'Stage', 'text', 80, 'practice, blind, or named: given when names were known.'],
    ['received', 'Received', 'date-time', 130, 'When the form was sent, or sent again.'],
  ),
};

import { sharedAs, shareStates } from '../report/share/sharing-line.ts';
import { made, office, ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

export const reportsTab: TabDefinition = {
  key: 'reports',
  title: 'Reports',
  columns: [
    ...office(
      ['project', 'Project', 'text', 80, 'Code of the project.'],
      ['id', 'No.', 'text', 60, 'R1, R2 and so on; Q1, Q2 when asked for outside the plan.'],
      ['kind', 'Kind', 'text', 100, 'interim, final or ad hoc'],
      ['due', 'Due', 'text', 100, 'Stored when the plan is saved; never moved by itself.'],
      ['reason', 'Why', 'long-text', 260, 'Why it is asked for.'],
      ['waived', 'Waived', 'text', 160, 'Why it is not waited for any longer; empty: it is.'],
      [
        'asked',
        'Asked of',
        'text',
        110,
        'Who is reminded: the lead alone, or each partner about itself as well. Empty: the lead.',
        ['lead', 'each partner'],
      ],
      ...made,
    ),
    ...ours(
      ['state', 'State', 'text', 160, 'Whether it has come, and how far.'],
      [
        'came',
        'Came first',
        'text',
        100,
        'Day the first report on the whole project came; stays when it is corrected later.',
      ],
    ),
  ],
};

/** `waiting`: it goes out by itself with the next run that may send. `perhaps sent`: a person looks, and says so in the sidebar. */
export const mailStates = ['waiting', 'sending', 'sent', 'perhaps sent', 'not sent'] as const;

/** One line for each thing told to each person, once: reminders, requests, invitations to agree. Written before the mail goes out. */
export const remindersTab: TabDefinition = {
  key: 'reminders',
  title: 'Reminders',
  columns: ours(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    [
      'about',
      'About',
      'text',
      80,
      'No. of the report on the Reports tab, or of the line on the Support tab.',
    ],
    [
      'occasion',
      'Occasion',
      'text',
      160,
      'Which reminder it is: before the day or after it, or what else is told.',
    ],
    ['due', 'Due', 'text', 100, 'The day that was due when it was written.'],
    ['to', 'To', 'text', 200, 'One address.'],
    ['language', 'Language', 'text', 80, 'Code of the language.'],
    ['state', 'State', 'text', 100, 'sending: nobody knows yet whether it went out', mailStates],
    ['at', 'At', 'date-time', 130, 'When that state began.'],
    ['left', 'Mails left', 'number', 80, 'What the account could still send that day, before this one.'],
    ['by', 'Account', 'text', 180, 'Whose account sends it.'],
    ['outcome', 'Outcome', 'long-text', 260, 'What came of it.'],
  ),
};

/** One line for each address a document is shared with outside the office; written before it is. */
export const sharingTab: TabDefinition = {
  key: 'sharing',
  title: 'Sharing',
  columns: ours(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['line', 'Approval', 'text', 80, 'S1, S2 and so on: one for each approval.'],
    ['document', 'Document', 'text', 140, 'What is shared.'],
    ['version', 'Version', 'text', 120, 'The version that was approved.'],
    [
      'as',
      'Shared as',
      'text',
      100,
      'PDF copy: as it was approved. document: later versions are seen too.',
      sharedAs,
    ],
    ['approvedBy', 'Approved by', 'text', 160, 'Who approved that it leaves the office.'],
    ['approvedOn', 'Approved on', 'text', 100, 'The day of the approval, as 2026-06-01.'],
    ['why', 'Why', 'long-text', 240, 'What it is shared for.'],
    ['to', 'Recipient', 'text', 200, 'One address.'],
    ['state', 'State', 'text', 90, 'to do: approved, and not let in yet.', shareStates],
    ['at', 'At', 'date-time', 130, 'When that state began.'],
    ['outcome', 'Outcome', 'long-text', 280, 'What came of it.'],
    ...made,
  ),
};

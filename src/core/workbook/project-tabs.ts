import { interviewFindings, interviewModes } from '../selection/interview/interview.ts';
import { office, ours, type Short } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

/** Who wrote a line in the sidebar, and when. */
const made: readonly Short[] = [
  ['by', 'By', 'text', 160, 'The account that wrote the line; empty when Google does not tell.'],
  ['madeAt', 'Written', 'date-time', 130, 'When the line was written.'],
];

export const interviewsTab: TabDefinition = {
  key: 'interviews',
  title: 'Interviews',
  columns: [
    ...office(
      ['application', 'Application', 'text', 90, 'Code of the application.'],
      ['date', 'Date', 'text', 100, 'When, as 2026-04-20.'],
      ['mode', 'Where', 'text', 110, 'site visit, office or online', interviewModes],
      ['whyNotOnSite', 'Why not on site', 'long-text', 200, 'The reason, unless it was a site visit.'],
      ['criterion', 'Criterion', 'text', 90, 'Code of the criterion the line is about.'],
      ['finding', 'Finding', 'text', 120, 'Whether the interview bore it out.', interviewFindings],
      ['note', 'Note', 'long-text', 420, 'What was seen and said.'],
    ),
    ...ours([
      'original',
      'Score before',
      'number',
      80,
      'What counted before the interview; never changed afterwards. Empty: nobody had assessed it.',
    ]),
    ...office([
      'adjusted',
      'Score after',
      'score',
      80,
      'What the interview makes of it, 0 to 5. It counts instead of the mean of the assessors; a score typed on the Applications tab counts before it.',
    ]),
    ...ours(...made),
  ],
};

export const projectsTab: TabDefinition = {
  key: 'projects',
  title: 'Projects',
  columns: [
    ...ours(
      ['code', 'Project', 'text', 80, 'Code of the application the project came from.'],
      ['title', 'Name of project', 'text', 260, 'As in the cooperation plan.'],
    ),
    ...office(['sharedGoal', 'Shared goal', 'long-text', 300, 'As in the cooperation plan.']),
    ...office(
      ['starts', 'Starts', 'text', 90, 'First day, as 2026-06-01.'],
      ['ends', 'Ends', 'text', 90, 'Last day, as 2027-05-31.'],
      ['money', 'Money planned', 'money', 110, 'Financial support planned, in the currency of the call.'],
      ['notes', 'Notes', 'long-text', 260, 'Anything agreed that has no place of its own.'],
    ),
    ...ours(
      ['version', 'Plan version', 'number', 80, 'Goes up each time the plan is saved.'],
      ['savedAt', 'Plan saved', 'date-time', 140, 'When the plan was last saved.'],
      ['planDocument', 'Cooperation plan', 'link', 220, 'The document.'],
      ['reportSent', 'Report link sent', 'date-time', 130, 'When the link was last sent to the lead.'],
      [
        'reportLink',
        'Report form link',
        'link',
        220,
        'The report form, filled in for this project: send it to the partners.',
      ],
      ['beneficiaryReport', 'Beneficiary report', 'link', 220, 'The document.'],
      ['internalReport', 'Internal report', 'link', 220, 'The document.'],
      ['reportVersion', 'Report version', 'number', 80, 'How often the internal report was made.'],
    ),
  ],
};

export const plansTab: TabDefinition = {
  key: 'plans',
  title: 'Plans',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['kind', 'Kind', 'text', 100, 'partner, activity, follow-up or challenge'],
    ['id', 'No.', 'text', 90, 'Keeps the line the same when others are added or removed.'],
    ['type', 'Role or type', 'text', 130, 'The role of a partner, or the type of an activity.'],
    ['who', 'Who', 'long-text', 240, 'The partner, or who takes part.'],
    [
      'what',
      'What',
      'long-text',
      360,
      'What is done, what a partner is responsible for, or what could go wrong.',
    ],
    ['from', 'From', 'text', 90, 'First month, as 2026-06; for a follow-up step: when.'],
    ['to', 'To', 'text', 90, 'Last month, as 2026-09.'],
    ['note', 'Note', 'long-text', 260, 'What a partner wants to learn, or the response to a challenge.'],
    ['town', 'Town', 'text', 140, 'Where the partner is.'],
    ['email', 'E-mail', 'text', 180, 'Where the partner can be reached.'],
    ['agreed', 'Agreed', 'text', 120, 'When this partner agreed to the plan, and how.'],
  ),
};

export const outcomesTab: TabDefinition = {
  key: 'outcomes',
  title: 'Outcomes',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['id', 'No.', 'text', 60, 'O1, O2 and so on; the report asks about each.'],
    ['level', 'Level', 'text', 120, 'Whom the change concerns: partners, beneficiaries or wider society.'],
    ['outcome', 'Outcome', 'long-text', 320, 'The promise.'],
    ['indicator', 'Indicator', 'long-text', 240, 'How it will be measured.'],
    ['source', 'Source of verification', 'long-text', 220, 'Where it can be verified.'],
    [
      'promised',
      'Promised at first',
      'long-text',
      260,
      'The words of the application, when the plan changed them.',
    ],
    [
      'reached',
      'Reached',
      'text',
      100,
      'What staff found: achieved, partly or not. Empty: nobody looked yet.',
      ['achieved', 'partly', 'not'],
    ],
    ['verifiedBy', 'Verified by', 'text', 160, 'Who checked it, and how. Empty: nobody yet.'],
    ['note', 'Note', 'long-text', 260, 'What staff saw about it.'],
  ),
};

export const supportTab: TabDefinition = {
  key: 'support',
  title: 'Support',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['id', 'No.', 'text', 100, 'Lines of the cooperation plan have one; lines added later need none.'],
    ['stage', 'Planned or given', 'text', 100, 'planned or given', ['planned', 'given']],
    ['date', 'Date', 'text', 90, 'When it was given, as 2026-09-30.'],
    ['kind', 'Kind', 'text', 140, 'money or technical assistance', ['money', 'technical assistance']],
    [
      'assistance',
      'Assistance',
      'text',
      160,
      'For technical assistance: facilitation, or what the advice is about.',
    ],
    ['what', 'What', 'long-text', 300, 'What it is or was for.'],
    ['organisation', 'Organisation', 'text', 200, 'Whose cost, or who received it.'],
    ['amount', 'Amount', 'money', 100, 'Money, in the currency of the call.'],
    ['days', 'Expert days', 'number', 90, 'Days of technical assistance.'],
    ...made,
  ),
};

export const reportsTab: TabDefinition = {
  key: 'reports',
  title: 'Reports',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['id', 'No.', 'text', 60, 'R1, R2 and so on.'],
    ['kind', 'Kind', 'text', 100, 'interim, final or ad hoc'],
    ['due', 'Due', 'text', 100, 'Stored when the plan is saved; never moved by itself.'],
    ['reason', 'Why', 'long-text', 260, 'Why it is asked for.'],
  ),
};

export const impressionsTab: TabDefinition = {
  key: 'impressions',
  title: 'Impressions',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['date', 'Date', 'text', 100, 'When it was seen, as 2026-09-30.'],
    ['kind', 'Where', 'text', 100, 'visit, meeting, call, reading or other'],
    [
      'about',
      'About',
      'text',
      80,
      'Number of the heading of the internal report it belongs to (5 to 10), or empty.',
    ],
    ['text', 'Impression', 'long-text', 480, 'What staff saw, heard or doubt.'],
    [
      'judgement',
      'In a word',
      'text',
      110,
      '1 to 5 for the success of the cooperation; yes, partly or no for benefit; yes, no or undecided for continuation.',
    ],
    ...made,
  ),
};

export const lessonsTab: TabDefinition = {
  key: 'lessons',
  title: 'Lessons',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['kind', 'Kind', 'text', 120, 'A practice that worked, or one to avoid.', ['worked', 'avoid']],
    ['lesson', 'Lesson', 'long-text', 420, 'What was learned.'],
    ['cause', 'Why', 'long-text', 320, 'Why it worked or failed.'],
    ...made,
  ),
};

export const followUpsTab: TabDefinition = {
  key: 'follow-ups',
  title: 'Follow-ups',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['kind', 'Kind', 'text', 140, 'share, check-later, amend-guidelines or other'],
    ['action', 'Action', 'long-text', 420, 'What the office will do.'],
    ['owner', 'Owner', 'text', 160, 'Who does it: role or initials.'],
    ['due', 'Due', 'text', 100, 'By when, as 2027-06-30.'],
    ['done', 'Done', 'text', 100, 'When it was done, or yes.'],
    ...made,
  ),
};

import { made, office } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

export const impressionsTab: TabDefinition = {
  key: 'impressions',
  title: 'Impressions',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['date', 'Date', 'text', 100, 'When it was seen, as 2026-09-30.'],
    ['kind', 'Where', 'text', 100, 'visit, meeting, call, reading, doubt or other'],
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
    ['organisation', 'Partner', 'text', 180, 'The partner it is about; empty: all of them.'],
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
    [
      'answer',
      'Answer',
      'text',
      90,
      'For the three questions of the guidelines: no when nothing is to be done; else yes or empty.',
      ['yes', 'no'],
    ],
    [
      'details',
      'More about it',
      'long-text',
      320,
      'With whom it is shared, which paragraph is to be changed, or why nothing is to be done.',
    ],
    ...made,
  ),
};

import { interviewFindings, interviewModes } from '../selection/interview/interview.ts';
import { made, office, ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

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

import { office, ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

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
      ['agreed', 'Agreed', 'text', 160, 'How many partners agreed, and to which version of the plan.'],
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
      ['beneficiaryReportAt', 'Beneficiary report made', 'date-time', 130, 'When it was made last.'],
      ['internalReport', 'Internal report', 'link', 220, 'The document.'],
      ['internalReportAt', 'Internal report made', 'date-time', 130, 'When it was made last.'],
      ['reportVersion', 'Report version', 'number', 80, 'How often the internal report was made.'],
      [
        'reportWanted',
        'Internal report asked for',
        'text',
        160,
        'waiting: it is made by itself as soon as Google allows; failed: why. Empty: nothing is to be made.',
      ],
    ),
  ],
};

import { made, office } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

export const supportTab: TabDefinition = {
  key: 'support',
  title: 'Support',
  columns: office(
    ['project', 'Project', 'text', 80, 'Code of the project.'],
    ['id', 'No.', 'text', 100, 'Lines of the cooperation plan have one; lines added later need none.'],
    ['stage', 'Planned or given', 'text', 100, 'planned or given', ['planned', 'given']],
    ['date', 'Date', 'text', 90, 'When it was given, or is to be given, as 2026-09-30.'],
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
    ['amount', 'Amount', 'money', 100, 'Money, in the currency given; else in that of the call.'],
    ['currency', 'Currency', 'text', 80, 'Empty: the currency of the call.'],
    ['days', 'Expert days', 'number', 90, 'Days of technical assistance.'],
    ['givenBy', 'Given by', 'text', 160, 'Who gives the assistance: role, office or company.'],
    [
      'planned',
      'Of the plan',
      'text',
      100,
      'No. of the planned line that is given here; empty when it was not planned.',
    ],
    ...made,
  ),
};

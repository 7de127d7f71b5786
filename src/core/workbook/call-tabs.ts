import { office, ours, type Short } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

export const guideTab: TabDefinition = {
  key: 'guide',
  title: 'Guide',
  columns: ours(
    ['step', 'Step', 'long-text', 240, 'What is to be done, in order.'],
    ['state', 'Where it stands', 'text', 110, 'done, next, blocked or later'],
    ['detail', 'What to do', 'long-text', 520, 'How to do it, or what is in the way.'],
    ['link', 'Link', 'link', 320, 'The form, folder or document the step is about.'],
  ),
};

export const settingsTab: TabDefinition = {
  key: 'settings',
  title: 'Settings',
  columns: [
    ...ours(['label', 'Setting', 'text', 220, 'What is set. The order of the rows does not matter.']),
    ...office(['value', 'Value', 'typed', 360, 'Type the value here.']),
    ...ours(
      ['help', 'What it means', 'long-text', 460, 'What the setting does and how to write it.'],
      ['code', 'Code', 'text', 140, 'How the add-on finds the setting: please leave it as it is.'],
    ),
  ],
};

const anchor = (score: number): Short => [
  `anchor${score}`,
  `Score ${score} means`,
  'long-text',
  180,
  `What an assessor should see to give ${score}.`,
];

export const criteriaTab: TabDefinition = {
  key: 'criteria',
  title: 'Criteria',
  columns: office(
    [
      'code',
      'Code',
      'text',
      70,
      'Short and stable, for example C1. Column headers on the Applications tab carry it.',
    ],
    ['text', 'Criterion', 'long-text', 280, 'What is judged, in words that applicants can read.'],
    [
      'group',
      'Group',
      'text',
      110,
      'The group of section 5.1: beneficiaries, cooperation or support.',
      ['beneficiaries', 'cooperation', 'support'],
    ],
    ['paragraphs', 'Guideline paragraphs', 'text', 120, 'Paragraphs it stands on, for example 5.2; 4.1'],
    ['weight', 'Weight', 'points', 70, 'Points out of 100. All weights together make 100.'],
    [
      'scoredBy',
      'Scored by',
      'text',
      100,
      'evidence: by the rule alone. assessors: by people alone. both: by both, shared as the next column says.',
      ['evidence', 'assessors', 'both'],
    ],
    [
      'evidenceShare',
      'Evidence share %',
      'points',
      90,
      'Only for "both": how much of the weight the evidence rule decides, in %.',
    ],
    [
      'rule',
      'Evidence rule',
      'long-text',
      420,
      'How much evidence is there, 0 to 100 %. One part a line: share % measure: bands. A line with "or" starts another path.',
    ],
    anchor(0),
    anchor(1),
    anchor(2),
    anchor(3),
    anchor(4),
    anchor(5),
  ),
};

export const questionsTab: TabDefinition = {
  key: 'questions',
  title: 'Questions',
  columns: ours(
    ['form', 'Form', 'text', 90, 'The form that asks: application or report.'],
    [
      'key',
      'What we need to know',
      'text',
      220,
      'Code of the thing, as evidence rules and the add-on name it.',
    ],
    ['label', 'In words', 'text', 260, 'The same in words.'],
    ['title', 'Question in the form', 'long-text', 320, 'The question, or questions, that ask it.'],
    [
      'questions',
      'Question ids',
      'text',
      150,
      'Found again by these even when a question is reworded or its column is moved.',
    ],
    [
      'options',
      'Answers offered',
      'long-text',
      240,
      'Boxes to tick, one a line: needed to read several answers from one cell.',
    ],
  ),
};

export const logTab: TabDefinition = {
  key: 'log',
  title: 'Log',
  columns: ours(
    ['at', 'When', 'date-time', 140, 'Date and time.'],
    ['who', 'Who', 'text', 200, 'The account that did it; empty when Google does not tell.'],
    ['what', 'What', 'text', 200, 'What was done.'],
    ['about', 'About', 'text', 100, 'The application, project or tab it was about.'],
    ['before', 'Before', 'long-text', 220, 'The value before, if one was changed.'],
    ['after', 'After', 'long-text', 320, 'The value after, or the outcome.'],
  ),
};

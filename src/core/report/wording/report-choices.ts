import type { CodeList } from '../../application/catalogue/codes.ts';

/** Coded answers of the report form. Labels carry no comma, like all labels of choices. */
export const reportKindChoices: CodeList = [
  { code: 'interim', label: 'Interim report' },
  { code: 'final', label: 'Final report' },
  { code: 'ad hoc', label: 'Another report' },
];

/** A report for everybody, or one organisation about itself alone. */
export const scopeChoices: CodeList = [
  { code: 'project', label: 'For the whole project' },
  { code: 'own', label: 'For our own organisation only' },
];

export const howChoices: CodeList = [
  { code: 'form', label: 'Filled in here by the organisation' },
  { code: 'paper', label: 'On paper: typed in by the office' },
];

export const anyChallengesChoices: CodeList = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

export const partnersChangedChoices: CodeList = [
  { code: 'no', label: 'No: these are the partners' },
  { code: 'yes', label: 'Yes: the partners have changed' },
];

export const doneChoices: CodeList = [
  { code: 'done', label: 'Done' },
  { code: 'changed', label: 'Changed' },
  { code: 'dropped', label: 'Dropped' },
  { code: 'not-planned', label: 'Not planned' },
];

export const successChoices: CodeList = [
  { code: '5', label: '5 Very successful' },
  { code: '4', label: '4 Successful' },
  { code: '3', label: '3 Partly successful' },
  { code: '2', label: '2 Hardly successful' },
  { code: '1', label: '1 Not successful' },
];

export const benefitChoices: CodeList = [
  { code: 'yes', label: 'Yes' },
  { code: 'partly', label: 'Partly' },
  { code: 'no', label: 'No' },
];

export const continuationChoices: CodeList = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'undecided', label: 'Not decided yet' },
];

export const reachedChoices: CodeList = [
  { code: 'achieved', label: 'Achieved' },
  { code: 'partly', label: 'Partly achieved' },
  { code: 'not', label: 'Not achieved' },
];

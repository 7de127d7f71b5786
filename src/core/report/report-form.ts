import type { CodeList } from '../application/codes.ts';
import type { FormPlan, FormQuestion, FormSection } from '../call/form-plan.ts';
import type { Settings } from '../call/settings.ts';
import { beneficiaryHeadings } from './wording/headings.ts';
import {
  benefitChoices,
  continuationChoices,
  doneChoices,
  partnersChangedChoices,
  reachedChoices,
  reportKindChoices,
  successChoices,
} from './wording/report-choices.ts';

/** How many of each thing the report form can take. */
export const reportMost = { organisations: 6, activities: 6, outcomes: 8, challenges: 4 } as const;
export type ReportMost = { readonly [Thing in keyof typeof reportMost]: number };

/** The report form: the eight items of section 5.2 in their order, each page under the guideline's own words (R-065a). */
export function reportForm(
  {
    office,
    callCode,
    callTitle,
    privacyNotice,
  }: Pick<Settings, 'office' | 'callCode' | 'callTitle' | 'privacyNotice'>,
  most: ReportMost = reportMost,
): FormPlan {
  const { name, partners, methodology, success, benefit, continuation, outcomes, challenges } =
    beneficiaryHeadings;
  const page = (
    key: string,
    title: string,
    help: string,
    questions: readonly FormQuestion[],
  ): FormSection => ({
    ...{ key: `report.${key}`, title, help, questions, next: '' },
  });
  const pages = [
    page(
      'start',
      'About this report',
      'Some answers are already filled in from your cooperation plan.',
      start,
    ),
    page('name', name, '', [text('title', 'Name of the project', { required: true })]),
    page('partners', partners, '', partnerQuestions),
    page('methodology', methodology, '', [
      long('methodology', 'Methodology', 'What you did and how. Half a page is enough.', true),
      ...numbered(most.activities, activityQuestions),
    ]),
    page('success', success, 'A problem told honestly helps others.', successQuestions),
    page('benefit', benefit, 'One answer for each organisation. Leave empty what you do not need.', [
      ...numbered(most.organisations, benefitQuestions),
    ]),
    page('continuation', continuation, '', continuationQuestions),
    page('outcomes', outcomes, 'What you promised is filled in from your cooperation plan.', [
      ...numbered(most.outcomes, outcomeQuestions),
      long('otherOutcomes', 'Anything else that was achieved or not achieved'),
    ]),
    page('challenges', challenges, '', numbered(most.challenges, challengeQuestions)),
  ];
  return {
    title: `Report on your project: ${callTitle || callCode}`,
    description: [`Report to ${office}.`, privacyNotice].filter((part) => part !== '').join('\n\n'),
    confirmation: 'Thank you. Your report has been received.',
    sections: pages.map((section, index) =>
      index === pages.length - 1 ? { ...section, next: 'submit' } : section,
    ),
  };
}

const question = (
  key: string,
  title: string,
  kind: FormQuestion['kind'],
  { help = '', required = false }: { readonly help?: string; readonly required?: boolean } = {},
): FormQuestion => ({ key: `report.${key}`, title, help, kind, choices: [], required });

const text = (
  key: string,
  title: string,
  more: { readonly help?: string; readonly required?: boolean } = {},
) => question(key, title, 'text', more);
const long = (key: string, title: string, help = '', required = false) =>
  question(key, title, 'paragraph', { help, required });
const oneOf = (key: string, title: string, list: CodeList, required = false): FormQuestion => ({
  ...question(key, title, 'one-of', { required }),
  choices: list.map(({ label }) => ({ label })),
});

const numbered = (times: number, make: (number: number) => readonly FormQuestion[]): FormQuestion[] =>
  Array.from({ length: times }, (_, index) => make(index + 1)).reduce<FormQuestion[]>(
    (all, made) => all.concat(made),
    [],
  );

const start = [
  text('projectCode', 'Project code', {
    help: 'Please do not change: it brings your report to your project.',
    required: true,
  }),
  oneOf('kind', 'Which report is this?', reportKindChoices),
  text('answeredBy', 'Which organisation fills in this report?', {
    help: 'Each partner may answer for itself.',
    required: true,
  }),
  question('email', 'E-mail address for questions about this report', 'email', { required: true }),
];

const partnerQuestions = [
  long('partners', 'Partner organisations', 'One on each line.', true),
  oneOf('partnersChanged', 'Have the partners changed?', partnersChangedChoices),
  long('partnersChangedHow', 'If the partners have changed: how and why?'),
];

const activityQuestions = (number: number) => [
  long(`activity${number}.planned`, `Activity ${number}`, 'Filled in from your cooperation plan.'),
  oneOf(`activity${number}.done`, `Activity ${number}: what became of it?`, doneChoices),
];

const successQuestions = [
  oneOf('success', 'How successful was the cooperation?', successChoices, true),
  long('successHow', 'What made it so?'),
  long('problems', 'Problems in the cooperation', 'Leave empty if there were none.'),
  long('problemCauses', 'Why did the problems arise?'),
  long('problemPrevention', 'How could the problems be avoided in the future?'),
];

const benefitQuestions = (number: number) => [
  text(`organisation${number}.name`, `Organisation ${number}: name`),
  oneOf(`organisation${number}.benefited`, `Organisation ${number}: did it benefit?`, benefitChoices),
  long(`organisation${number}.how`, `Organisation ${number}: in what way or why not?`),
];

const continuationQuestions = [
  oneOf('continues', 'Will the cooperation continue?', continuationChoices, true),
  long('continuesHow', 'If yes: how? If not: why not?'),
];

const outcomeQuestions = (number: number) => [
  long(`outcome${number}.promised`, `Outcome ${number}`, 'Filled in from your cooperation plan.'),
  oneOf(`outcome${number}.reached`, `Outcome ${number}: was it achieved?`, reachedChoices),
  long(`outcome${number}.achieved`, `Outcome ${number}: what was achieved?`),
  long(`outcome${number}.verified`, `Outcome ${number}: how can it be verified?`),
  long(`outcome${number}.notAchieved`, `Outcome ${number}: what was not achieved and why?`),
];

const challengeQuestions = (number: number) => [
  long(`challenge${number}.challenge`, `Challenge ${number}: what was it?`),
  long(`challenge${number}.response`, `Challenge ${number}: how did you overcome it?`),
];

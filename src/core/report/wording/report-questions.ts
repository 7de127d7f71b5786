import type { CodeList } from '../../application/catalogue/codes.ts';
import type { FormQuestion } from '../../call/form/form-plan.ts';
import {
  anyChallengesChoices,
  benefitChoices,
  continuationChoices,
  doneChoices,
  howChoices,
  partnersChangedChoices,
  reachedChoices,
  reportKindChoices,
  scopeChoices,
  successChoices,
} from './report-choices.ts';

const question = (
  key: string,
  title: string,
  kind: FormQuestion['kind'],
  { help = '', required = false }: { readonly help?: string; readonly required?: boolean } = {},
): FormQuestion => ({ key: `report.${key}`, title, help, kind, choices: [], required });

export const text = (
  key: string,
  title: string,
  more: { readonly help?: string; readonly required?: boolean } = {},
) => question(key, title, 'text', more);
export const long = (key: string, title: string, help = '', required = false) =>
  question(key, title, 'paragraph', { help, required });
const oneOf = (key: string, title: string, list: CodeList, required = false): FormQuestion => ({
  ...question(key, title, 'one-of', { required }),
  choices: list.map(({ label }) => ({ label })),
});

export const numbered = (times: number, make: (number: number) => readonly FormQuestion[]): FormQuestion[] =>
  Array.from({ length: times }, (_, index) => make(index + 1)).reduce<FormQuestion[]>(
    (all, made) => all.concat(made),
    [],
  );

const byTheLink = 'Filled in by the link. Please leave it as it is: it brings your report to its place.';

/** `pageOf`: the page on which each scope goes on. Google Forms hides no question, so what only the link knows stands last. */
export const startQuestions = (pageOf: Readonly<Record<string, string>>): FormQuestion[] => [
  text('answeredBy', 'Which organisation fills in this report?', {
    help: 'Each partner may answer for itself.',
    required: true,
  }),
  question('email', 'E-mail address for questions about this report', 'email', { required: true }),
  {
    ...question('scope', 'For whom do you answer?', 'one-of', {
      help: 'The lead answers for the whole project. Each partner may answer for itself: about its benefit, the success and the continuation.',
      required: true,
    }),
    choices: scopeChoices.map(({ code, label }) => ({ label, goTo: pageOf[code] ?? '' })),
  },
  oneOf('kind', 'Which report is this?', reportKindChoices),
  text('projectCode', 'Project code', { help: byTheLink, required: true }),
  text('number', 'Report number', { help: byTheLink }),
  { ...oneOf('how', 'How does this report come?', howChoices), help: byTheLink },
];

export const partnerQuestions = [
  long('partners', 'Partner organisations', 'One on each line.', true),
  oneOf('partnersChanged', 'Have the partners changed?', partnersChangedChoices),
  long('partnersChangedHow', 'If the partners have changed: how and why?'),
];

export const activityQuestions = (number: number) => [
  long(`activity${number}.planned`, `Activity ${number}`, 'Filled in from your cooperation plan.'),
  oneOf(`activity${number}.done`, `Activity ${number}: what became of it?`, doneChoices),
];

export const successQuestions = [
  oneOf('success', 'How successful was the cooperation?', successChoices, true),
  long('successHow', 'What made it so?'),
  long('problems', 'Problems in the cooperation', 'Leave empty if there were none.'),
  long('problemCauses', 'Why did the problems arise?'),
  long('problemPrevention', 'How could the problems be avoided in the future?'),
];

export const benefitQuestions = (number: number) => [
  text(`organisation${number}.name`, `Organisation ${number}: name`),
  oneOf(`organisation${number}.benefited`, `Organisation ${number}: did it benefit?`, benefitChoices),
  long(`organisation${number}.how`, `Organisation ${number}: in what way or why not?`),
];

export const continuationQuestions = [
  oneOf('continues', 'Will the cooperation continue?', continuationChoices, true),
  long('continuesHow', 'If yes: how? If not: why not?'),
];

export const outcomeQuestions = (number: number) => [
  long(`outcome${number}.promised`, `Outcome ${number}`, 'Filled in from your cooperation plan.'),
  oneOf(`outcome${number}.reached`, `Outcome ${number}: was it achieved?`, reachedChoices),
  long(`outcome${number}.achieved`, `Outcome ${number}: what was achieved?`),
  long(`outcome${number}.verified`, `Outcome ${number}: how can it be verified?`),
  long(`outcome${number}.notAchieved`, `Outcome ${number}: what was not achieved and why?`),
];

/** What a partner is asked that answers for itself alone. */
export const ownQuestions = [
  oneOf('own.benefited', 'Did your organisation benefit from the cooperation?', benefitChoices, true),
  long('own.how', 'In what way did your organisation benefit? If it did not: why not?'),
  oneOf('own.success', 'How successful was the cooperation for your organisation?', successChoices, true),
  long('own.successHow', 'What made it so for your organisation?'),
  oneOf('own.continues', 'Will your organisation continue the cooperation?', continuationChoices, true),
  long('own.continuesHow', 'If your organisation continues: how? If not: why not?'),
];

export const anyChallengesQuestion = oneOf(
  'anyChallenges',
  'Did you encounter any major challenges?',
  anyChallengesChoices,
  true,
);

export const challengeQuestions = (number: number) => [
  long(`challenge${number}.challenge`, `Challenge ${number}: what was it?`),
  long(`challenge${number}.response`, `Challenge ${number}: how did you overcome it?`),
];

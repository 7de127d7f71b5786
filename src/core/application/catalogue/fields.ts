import {
  activityTypes,
  assistanceKinds,
  cooperationPaths,
  formsOfCooperation,
  languages,
  outcomeLevels,
} from './codes.ts';
import { type Draft, type Field, inSection } from './field.ts';
import { organisationFields } from './organisation-fields.ts';

/** How many of each thing our own form can take. */
export const most = {
  organisations: 6,
  activities: 6,
  followUps: 4,
  challenges: 5,
  outcomesPerLevel: 2,
} as const;

const repeat = <Made>(times: number, make: (number: number) => readonly Made[]): Made[] =>
  Array.from({ length: times }, (_, index) => make(index + 1)).reduce<Made[]>(
    (all, made) => all.concat(made),
    [],
  );

const activityFields = (number: number): Field[] =>
  inSection(`activity${number}`, [
    {
      key: `activity${number}.type`,
      title: `Activity ${number}: type`,
      kind: 'one-of',
      choices: activityTypes,
      required: number === 1,
    },
    { key: `activity${number}.what`, title: `Activity ${number}: what will you do?`, kind: 'paragraph' },
    {
      key: `activity${number}.who`,
      title: `Activity ${number}: who takes part?`,
      kind: 'paragraph',
      help: 'Who visits, hosts, gives and receives.',
    },
    {
      key: `activity${number}.from`,
      title: `Activity ${number}: first month`,
      kind: 'month',
      help: 'Year and month, for example 2026-09.',
    },
    {
      key: `activity${number}.to`,
      title: `Activity ${number}: last month`,
      kind: 'month',
      help: 'The same month if it happens once.',
    },
  ]);

const followUpFields = (number: number): Field[] =>
  inSection('follow-up', [
    {
      key: `followUp${number}.what`,
      title: `Follow-up step ${number}: what will you do together?`,
      kind: 'paragraph',
    },
    { key: `followUp${number}.who`, title: `Follow-up step ${number}: who?`, kind: 'text' },
    { key: `followUp${number}.when`, title: `Follow-up step ${number}: when?`, kind: 'text' },
  ]);

const challengeFields = (number: number): Field[] =>
  inSection('challenges', [
    {
      key: `challenge${number}.challenge`,
      title: `Challenge ${number}: what could go wrong?`,
      kind: 'paragraph',
    },
    {
      key: `challenge${number}.response`,
      title: `Challenge ${number}: what will you do then?`,
      kind: 'paragraph',
    },
  ]);

const outcomeFields = (level: string, label: string, number: number): Field[] => {
  const key = `outcome.${level}${number}`;
  const title = `${label}: outcome ${number}`;
  return inSection('outcomes', [
    { key: `${key}.outcome`, title: `${title}, what will change?`, kind: 'paragraph' },
    { key: `${key}.indicator`, title: `${title}, how will you measure it?`, kind: 'text' },
    { key: `${key}.source`, title: `${title}, where can it be verified?`, kind: 'text' },
  ]);
};

/** The catalogue: everything section 5.2 asks evidence of, and what sections 4 and 5.1 need to be judged. */
export const fields: readonly Field[] = [
  ...inSection('start', [
    { key: 'consent', title: 'Privacy', kind: 'consent', required: true },
    { key: 'title', title: 'Name of the project', kind: 'text', required: true },
    { key: 'language', title: 'Language of this application', kind: 'one-of', choices: languages },
    {
      key: 'formOfCooperation',
      title: 'Form of cooperation',
      kind: 'one-of',
      choices: formsOfCooperation,
      required: true,
    },
    {
      key: 'sharedGoal',
      title: 'The goal you share',
      kind: 'paragraph',
      required: true,
      help: 'What do you want to achieve together that none of you can alone?',
    },
  ]),
  ...repeat(most.organisations, organisationFields),
  ...repeat(most.activities, activityFields),
  ...repeat(most.followUps, followUpFields),
  ...inSection('previous', [
    {
      key: 'previous.path',
      title: 'Have you worked together before?',
      kind: 'one-of',
      choices: cooperationPaths,
      required: true,
      help: 'Both answers can get the same score.',
    },
  ]),
  ...inSection('track-record', [
    { key: 'previous.sinceYear', title: 'Working together since (year)', kind: 'year' },
    { key: 'previous.jointActivities', title: 'What have you done together?', kind: 'paragraph' },
    {
      key: 'previous.quality',
      title: 'How good was the cooperation?',
      kind: 'paragraph',
      help: 'Also what did not go well.',
    },
  ]),
  ...inSection('new-partnership', [
    { key: 'previous.reasons', title: 'Reasons for the new partnership', kind: 'paragraph' },
  ]),
  ...inSection('preparation', [
    { key: 'preparation.needsAssessment', title: 'Have you assessed your needs yourselves?', kind: 'yes-no' },
    {
      key: 'preparation.needsAssessmentEvidence',
      title: 'Your needs assessment: how it was done and what it showed',
      kind: 'paragraph',
      help: 'A link is welcome.',
    },
    { key: 'preparation.cooperationPlan', title: 'Do you have a cooperation plan?', kind: 'yes-no' },
    {
      key: 'preparation.cooperationPlanEvidence',
      title: 'Your cooperation plan: what it says',
      kind: 'paragraph',
      help: 'A link is welcome.',
    },
  ]),
  ...repeat(most.challenges, challengeFields),
  ...inSection('benefit', [
    { key: 'complementarity', title: 'How do you complement each other?', kind: 'paragraph' },
  ]),
  ...inSection('continuation', [
    {
      key: 'continuation.how',
      title: 'How will the cooperation go on after the support?',
      kind: 'paragraph',
    },
    { key: 'continuation.paidBy', title: 'Who will pay for that?', kind: 'paragraph' },
    { key: 'continuation.replicableBy', title: 'Who else could do the same?', kind: 'paragraph' },
    {
      key: 'continuation.withoutOurSupport',
      title: 'What would you do without our support?',
      kind: 'paragraph',
    },
  ]),
  ...outcomeLevels.reduce<Field[]>(
    (all, { code, label }) =>
      all.concat(repeat(most.outcomesPerLevel, (number) => outcomeFields(code, label, number))),
    [],
  ),
  ...inSection('support', [
    {
      key: 'support.requested',
      title: 'Amount you ask for',
      kind: 'number',
      required: true,
      help: '0 if you ask for technical assistance only.',
    },
    {
      key: 'support.costLines',
      title: 'What the money is for',
      kind: 'cost-lines',
      help: 'One line for each cost: amount; what; organisation. For example: 1200; travel of six people; Association Spring',
    },
    ...assistanceKinds.reduce<Draft[]>(
      (all, { code, label }) =>
        all.concat([
          {
            key: `assistance.${code}.days`,
            title: `${label}: days`,
            kind: 'number',
            help: 'Leave empty if you do not need it.',
          },
          { key: `assistance.${code}.what`, title: `${label}: what for?`, kind: 'paragraph' },
        ]),
      [],
    ),
    { key: 'support.ownContribution', title: 'What you contribute yourselves', kind: 'paragraph' },
  ]),
];

export const fieldOf = (key: string): Field | undefined => fields.find((field) => field.key === key);

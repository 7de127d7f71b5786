import {
  activityTypes,
  assistanceKinds,
  type CodeList,
  cooperationPaths,
  countries,
  expertise,
  formsOfCooperation,
  languages,
  outcomeLevels,
  sectors,
} from './codes.ts';

/** How many of each thing our own form can take. */
export const most = {
  organisations: 6,
  activities: 6,
  followUps: 4,
  challenges: 5,
  outcomesPerLevel: 2,
} as const;

type FieldKind =
  | 'text'
  | 'paragraph'
  | 'email'
  | 'number'
  | 'year'
  | 'month'
  | 'yes-no'
  | 'one-of'
  | 'any-of'
  | 'cost-lines'
  | 'consent';

/** One thing we need to know: what our form asks, and what an office's own form is matched to. */
export type Field = {
  /** Stable key, `organisation2.benefit`; used in rules, the Questions tab and tests. */
  readonly key: string;
  /** Unique in the form, so that every column of the response sheet can be told apart. */
  readonly title: string;
  readonly help: string;
  readonly kind: FieldKind;
  readonly choices?: CodeList;
  readonly required: boolean;
  /** Section of the form it stands in. */
  readonly section: string;
};

type Draft = Omit<Field, 'section' | 'required' | 'help'> & {
  readonly help?: string;
  readonly required?: boolean;
};

const inSection = (section: string, drafts: readonly Draft[]): Field[] =>
  drafts.map((draft) => ({ help: '', required: false, ...draft, section }));

const ruralDefinition =
  'Rural: an area with few people for its size, where most of the land has traditionally been used for agriculture.';

/** Questions about one organisation; 1 is the lead. */
function organisationFields(number: number): Field[] {
  const who = number === 1 ? 'Your organisation' : `Partner ${number - 1}`;
  const key = (name: string) => `organisation${number}.${name}`;
  const lead = number === 1;
  return inSection(`organisation${number}`, [
    { key: key('name'), title: `${who}: name`, kind: 'text', required: true },
    {
      key: key('registrationNumber'),
      title: `${who}: registration number`,
      kind: 'text',
      help: 'Leave empty if not registered yet.',
    },
    { key: key('town'), title: `${who}: town or village`, kind: 'text', required: true },
    { key: key('country'), title: `${who}: country`, kind: 'one-of', choices: countries, required: true },
    {
      key: key('basedInRuralArea'),
      title: `${who}: based in a rural area?`,
      kind: 'yes-no',
      help: ruralDefinition,
    },
    {
      key: key('servesRuralArea'),
      title: `${who}: serves people in rural areas in particular?`,
      kind: 'yes-no',
      help: ruralDefinition,
    },
    { key: key('sectors'), title: `${who}: sectors`, kind: 'any-of', choices: sectors },
    { key: key('foundedYear'), title: `${who}: year it was founded`, kind: 'year' },
    {
      key: key('paidStaff'),
      title: `${who}: number of paid staff`,
      kind: 'number',
      help: 'Not used for scoring.',
    },
    { key: key('networks'), title: `${who}: networks and platforms it is active in`, kind: 'paragraph' },
    { key: key('offers'), title: `${who}: what it can offer the others`, kind: 'any-of', choices: expertise },
    {
      key: key('needs'),
      title: `${who}: what it wants to learn or get from the others`,
      kind: 'any-of',
      choices: expertise,
    },
    {
      key: key('benefit'),
      title: `${who}: how it will benefit`,
      kind: 'paragraph',
      help: 'Every partner should gain something clear. In its own words if possible.',
    },
    {
      key: key('confirmed'),
      title: lead
        ? 'Your organisation: has its board or assembly agreed to this application?'
        : `${who}: has it confirmed that it takes part?`,
      kind: 'yes-no',
      required: true,
    },
    {
      key: key('email'),
      title: `${who}: e-mail address`,
      kind: 'email',
      required: lead,
      help: lead ? 'We write to this address.' : '',
    },
  ]);
}

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

import { type Field, fields, most } from '../application/fields.ts';
import type { FormPlan, FormQuestion, FormSection, GoTo } from './form-plan.ts';
import { confirmationText, criteriaText, startText } from './form-texts.ts';
import type { Settings } from './settings.ts';

const kinds: Readonly<Record<Field['kind'], FormQuestion['kind']>> = {
  text: 'text',
  paragraph: 'paragraph',
  email: 'email',
  number: 'number',
  year: 'year',
  month: 'month',
  'yes-no': 'one-of',
  'one-of': 'one-of',
  'any-of': 'any-of',
  'cost-lines': 'paragraph',
  consent: 'any-of',
};

const consentLabel = 'We have read this and all partners know that we apply';

function labelsOf(field: Field): readonly string[] {
  if (field.kind === 'yes-no') return ['Yes', 'No'];
  if (field.kind === 'consent') return [consentLabel];
  return (field.choices ?? []).map(({ label }) => label);
}

/** Only the first choice of a path may lead somewhere else; Forms wants a target for all choices or for none. */
const targets: Readonly<Record<string, readonly GoTo[]>> = {
  'previous.path': ['track-record', 'new-partnership'],
};

const helpOf = (field: Field): string => {
  const explained = (field.choices ?? []).filter(({ help }) => help !== undefined);
  const codes = explained.map(({ label, help }) => `${label}: ${help}.`);
  return [field.help, ...codes].filter((line) => line !== '').join('\n');
};

const question = (field: Field): FormQuestion => ({
  key: field.key,
  title: field.title,
  help: helpOf(field),
  kind: kinds[field.kind],
  choices: labelsOf(field).map((label, index) => {
    const goTo = targets[field.key]?.[index];
    return goTo === undefined ? { label } : { label, goTo };
  }),
  required: field.required,
});

const navigation = (key: string, title: string, yes: GoTo, no: GoTo): FormQuestion => ({
  key: `another.${key}`,
  title,
  help: '',
  kind: 'one-of',
  choices: [
    { label: 'Yes', goTo: yes },
    { label: 'No', goTo: no },
  ],
  required: true,
});

type Page = { readonly key: string; readonly title: string; readonly help?: string; readonly next?: GoTo };

const section = (
  { key, title, help = '', next = '' }: Page,
  more: readonly FormQuestion[] = [],
): FormSection => ({
  key,
  title,
  help,
  questions: fields
    .filter((field) => field.section === key)
    .map(question)
    .concat(more),
  next,
});

/** Organisation 1 is the lead and 2 the partner every application has; from 2 on, a question leads to one more or on to the activities. */
function organisationSections(): FormSection[] {
  return Array.from({ length: most.organisations }, (_, index) => {
    const number = index + 1;
    const key = `organisation${number}`;
    if (number === 1)
      return section({
        key,
        title: 'Your organisation',
        help: 'The organisation that applies for all partners.',
      });
    const help = 'Say it in the words of the partner, if you can.';
    const page = { key, title: `Partner ${number - 1}`, help };
    if (number === most.organisations) return section({ ...page, next: 'activity1' });
    const following = `organisation${number + 1}`;
    const ask = `Add another partner after partner ${number - 1}?`;
    return section(page, [navigation(following, ask, following, 'activity1')]);
  });
}

function activitySections(): FormSection[] {
  return Array.from({ length: most.activities }, (_, index) => {
    const number = index + 1;
    const page = {
      key: `activity${number}`,
      title: `Activity ${number}`,
      help: number === 1 ? 'One activity on each page. Begin with the most important one.' : '',
    };
    if (number === most.activities) return section({ ...page, next: 'follow-up' });
    const following = `activity${number + 1}`;
    const ask = `Add another activity after activity ${number}?`;
    return section(page, [navigation(following, ask, following, 'follow-up')]);
  });
}

const closingPages: readonly Page[] = [
  {
    key: 'follow-up',
    title: 'Follow-up',
    help: 'What will you do together after the activities? A training or a conference is supported only with concrete follow-up by the partners.',
  },
  { key: 'previous', title: 'Previous cooperation' },
  {
    key: 'track-record',
    title: 'What you have done together',
    help: 'Tell us also what did not go well and what you changed.',
    next: 'preparation',
  },
  {
    key: 'new-partnership',
    title: 'Your new partnership',
    help: 'Why these partners, and why now?',
    next: 'preparation',
  },
  {
    key: 'preparation',
    title: 'Preparation',
    help: 'How you found out what you need, and what you agreed on.',
  },
  { key: 'challenges', title: 'Challenges', help: 'Naming a problem early is a sign of good planning.' },
  {
    key: 'benefit',
    title: 'Benefit for each other',
    help: 'What each of you has that the others do not have.',
  },
  { key: 'continuation', title: 'Afterwards', help: 'What stays when the support ends.' },
  {
    key: 'outcomes',
    title: 'Outcomes',
    help: 'What will be different for the partners, for the people they work for and for wider society? One good outcome for each is enough.',
  },
];

/**
 * Our own application form as a value. The criteria stand on its first page in the words of the Criteria tab,
 * because applicants are to know what is looked at before they write (section 5.1.2).
 */
export function applicationForm(settings: Settings, criteria: readonly string[]): FormPlan {
  const support: Page = {
    key: 'support',
    title: 'Support',
    help: `Amounts in ${settings.currency}. Money and technical assistance can be combined.`,
    next: 'submit',
  };
  return {
    title: settings.callTitle === '' ? `Open call ${settings.callCode}` : settings.callTitle,
    description: startText(settings),
    confirmation: confirmationText(settings),
    sections: [
      section({ key: 'start', title: 'Before you start', help: criteriaText(criteria) }),
      ...organisationSections(),
      ...activitySections(),
      ...closingPages.map((page) => section(page)),
      section(support),
    ],
  };
}

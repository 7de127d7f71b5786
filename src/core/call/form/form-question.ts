import type { Field } from '../../application/catalogue/field.ts';
import type { FormQuestion, GoTo } from './form-plan.ts';

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

/** The question that asks for a field. */
export const question = (field: Field): FormQuestion => ({
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

/** "One more?": it stands last on its page. */
export const navigation = (key: string, title: string, yes: GoTo, no: GoTo): FormQuestion => ({
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

import { countries, expertise, sectors } from './codes.ts';
import { type Field, inSection } from './field.ts';

const ruralDefinition =
  'Rural: an area with few people for its size, where most of the land has traditionally been used for agriculture.';

/** Questions about one organisation; 1 is the lead. */
export function organisationFields(number: number): Field[] {
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

import { activityTypes, assistanceKinds } from './codes.ts';
import type { Field } from './field.ts';

/** What only an office's own form asks: one question where ours asks several. `standsFor`: the fields of the catalogue it answers. */
export type OwnFormField = Field & { readonly standsFor: readonly string[] };

const own = (
  key: string,
  title: string,
  standsFor: readonly string[],
  kind: Field['kind'] = 'paragraph',
  choices?: Field['choices'],
): OwnFormField => ({
  key,
  title,
  help: '',
  kind,
  required: false,
  section: 'own-form',
  standsFor,
  ...(choices ? { choices } : {}),
});

const outcome = (level: string) => [`outcome.${level}1.outcome`];

export const ownFormFields: readonly OwnFormField[] = [
  own('timestamp', 'When the response was sent', [], 'text'),
  own('email', 'E-mail address of the sender', ['organisation1.email'], 'email'),
  own(
    'workplace',
    'Where the lead works: town or villages or both',
    ['organisation1.basedInRuralArea', 'organisation1.servesRuralArea'],
    'one-of',
  ),
  own('organisations.others', 'Other partners, one on each line', []),
  own('activities.types', 'Types of activities, ticked', ['activity1.type'], 'any-of', activityTypes),
  own('activities.text', 'Activities described in one text', ['activity1.what', 'activity1.who']),
  own('start', 'Preferred start', ['activity1.from'], 'text'),
  own('followUp.text', 'Follow-up in one text', ['followUp1.what']),
  own('previous.text', 'What was done together and how it went', [
    'previous.jointActivities',
    'previous.quality',
  ]),
  own('previous.rating', 'The applicants’ own mark for their cooperation', ['previous.quality'], 'text'),
  own('preparation.text', 'Preparation in one text', [
    'preparation.needsAssessmentEvidence',
    'preparation.cooperationPlanEvidence',
  ]),
  own('challenges.text', 'Challenges and responses in one text', [
    'challenge1.challenge',
    'challenge1.response',
  ]),
  own('continuation.text', 'Continuation in one text', [
    'continuation.how',
    'continuation.paidBy',
    'continuation.replicableBy',
  ]),
  own('outcomes.level.partners', 'Change for the partner organisations', outcome('partners'), 'any-of'),
  own(
    'outcomes.level.beneficiaries',
    'Change for the people they work for',
    outcome('beneficiaries'),
    'any-of',
  ),
  own('outcomes.level.wider-society', 'Change for wider society', outcome('wider-society'), 'any-of'),
  own('outcomes.text', 'Outcomes, indicators and sources in one text', [
    'outcome.partners1.outcome',
    'outcome.partners1.indicator',
    'outcome.partners1.source',
  ]),
  own(
    'assistance.kinds',
    'Technical assistance wanted, ticked',
    assistanceKinds.map(({ code }) => `assistance.${code}.what`),
    'any-of',
    assistanceKinds,
  ),
];

import { fields } from '../../../application/catalogue/fields.ts';

/** How a rule names a field in few words, without a comma; a field's key and its question work as well. */
export const shortLabels: Readonly<Record<string, string>> = {
  'name of the project': 'title',
  language: 'language',
  'form of cooperation': 'formOfCooperation',
  'shared goal': 'sharedGoal',
  'previous cooperation': 'previous.path',
  'start year': 'previous.sinceYear',
  'joint activities': 'previous.jointActivities',
  'quality of the cooperation': 'previous.quality',
  'reasons for the new partnership': 'previous.reasons',
  'needs assessment': 'preparation.needsAssessment',
  'evidence of the needs assessment': 'preparation.needsAssessmentEvidence',
  'cooperation plan': 'preparation.cooperationPlan',
  'evidence of the cooperation plan': 'preparation.cooperationPlanEvidence',
  complementarity: 'complementarity',
  'how it goes on': 'continuation.how',
  'who will pay': 'continuation.paidBy',
  'who else could do the same': 'continuation.replicableBy',
  'without our support': 'continuation.withoutOurSupport',
  amount: 'support.requested',
  'cost lines': 'support.costLines',
  'own contribution': 'support.ownContribution',
};

/** Key of the field a rule means, by short label, key or question; undefined when there is none. */
export function fieldNamed(name: string): string | undefined {
  const wanted = plain(name);
  const label = Object.keys(shortLabels).find((known) => plain(known) === wanted);
  if (label !== undefined) return shortLabels[label];
  return fields.find((field) => plain(field.key) === wanted || plain(field.title) === wanted)?.key;
}

const labels = new Map([
  ...fields.map(({ key, title }): [string, string] => [key, title]),
  ...Object.keys(shortLabels).map((label): [string, string] => [shortLabels[label] ?? '', label]),
]);

/** Short label of a field, else its question. */
export const labelOfField = (key: string): string => labels.get(key) ?? key;

export const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s?.!:;,]+$/, '')
    .trim();

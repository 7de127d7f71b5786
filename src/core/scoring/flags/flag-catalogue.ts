import type { Flag } from '../scored.ts';

type Named = Pick<Flag, 'code' | 'label' | 'tone'>;

const named = (tone: Flag['tone'], entries: readonly (readonly [code: string, label: string])[]): Named[] =>
  entries.map(([code, label]) => ({ code, label, tone }));

/** Every flag there is. The Applications tab shows labels, because people read them there; this finds their codes again. */
export const flagCatalogue: readonly Named[] = [
  ...named('priority', [['more-than-two-organisations', 'More than two organisations']]),
  ...named('check', [
    ['late', 'Late'],
    ['exact-repeat', 'Sent more than once'],
    ['same-lead', 'Same lead applies again'],
    ['kind-not-supported', 'Kind not supported'],
    ['kind-needs-decision', 'Kind needs a decision'],
    ['package-not-continuous', 'Not continuous'],
    ['only-one-organisation', 'Only one organisation'],
    ['organisation-listed-twice', 'Organisation listed twice'],
    ['form-contradicts-number', 'Form of cooperation unclear'],
    ['only-receives', 'Only receives'],
    ['only-gives', 'Only gives'],
    ['benefit-missing', 'Benefit missing'],
    ['not-confirmed', 'Not confirmed'],
    ['no-needs-assessment', 'No needs assessment'],
    ['needs-assessment-without-evidence', 'No evidence of the needs assessment'],
    ['no-cooperation-plan', 'No cooperation plan'],
    ['cooperation-plan-without-evidence', 'No evidence of the cooperation plan'],
    ['no-challenges', 'No challenges named'],
    ['outcome-without-indicator', 'Outcome without indicator'],
    ['outcome-without-source', 'Outcome without source'],
    ['outcome-level-missing', 'Outcome level missing'],
    ['amount-unclear', 'Amount unclear'],
    ['amounts-do-not-add-up', 'Amounts do not add up'],
    ['over-ceiling', 'Over the ceiling'],
  ]),
  ...named('information', [
    ['rural', 'Rural'],
    ['one-to-one', 'One-to-one'],
    ['one-kind-of-support', 'One kind of support only'],
    ['shared-organisation', 'Organisation in other applications'],
  ]),
];

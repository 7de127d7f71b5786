import type { StarterCriterion } from '../starter-criteria.ts';

/** Section 5.1.4, with the own effort section 4.1 asks for. */
export const starterSupport: readonly StarterCriterion[] = [
  {
    code: 'C9',
    text: 'The support asked for, money and technical assistance, fits the activities, and the partners contribute themselves.',
    group: 'support',
    paragraphs: ['5.1.4', '4.1'],
    weight: 5,
    scoredBy: 'both',
    evidenceShare: 50,
    rule: [
      '50 % share of the amount explained by cost lines',
      '20 % number of kinds of support: 1 → 70 %, 2 → 100 %',
      '30 % answered: own contribution',
    ].join('\n'),
    anchors: [
      'The support asked for has nothing to do with the activities.',
      'The amount is given; what it is for is not clear.',
      'Costs are named; some do not follow from the activities.',
      'Costs and assistance follow from the activities.',
      'Costs and assistance follow from the activities, are modest, and the partners contribute.',
      'As for 4, with the kinds of support combined where the activities need both, and a contribution by every partner.',
    ],
  },
];

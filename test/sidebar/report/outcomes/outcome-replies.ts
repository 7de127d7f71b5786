import type { Output } from '../../../../src/contract/contract.ts';
import { hostile } from '../../hostile.ts';

type Outcome = Output<'getOutcomes'>['outcomes'][number];

const stages = [
  { stage: 'Promised in the application', words: 'Two reading rooms\nMeasured by: opening days' },
  { stage: 'Agreed in the plan', words: 'Changed to: Two reading rooms open weekly' },
  { stage: 'Reported', words: 'Association Spring, final report: Achieved' },
  { stage: 'Verified', words: 'not verified yet: reported only' },
];
const empty = { reached: '', verifiedOn: '', note: '' };
const entry: NonNullable<Outcome['entry']> = {
  seen: { ...empty, outcome: 'Two reading rooms open weekly', verifiedBy: '' },
  ...{ ...empty, by: '', how: '' },
};

/** One promise reported and not verified, and one the plan left out. */
export const outcomeReplies: {
  readonly getOutcomes: Output<'getOutcomes'>;
  readonly verifyOutcome: Output<'verifyOutcome'>;
} = {
  getOutcomes: {
    ...{ code: 'A-01', title: 'Village libraries together', me: 'office@example.org', today: '2027-06-01' },
    reachedChoices: [
      { code: 'achieved', label: 'Achieved' },
      { code: 'partly', label: 'Partly achieved' },
      { code: 'not', label: 'Not achieved' },
    ],
    outcomes: [
      { id: 'O1', title: 'O1: Two reading rooms open weekly', standing: 'reported only', stages, entry },
      {
        ...{ id: '', title: hostile, standing: 'dropped', entry: null },
        stages: [{ stage: 'Promised in the application', words: hostile }],
      },
    ],
  },
  verifyOutcome: { message: 'Saved. O1 is verified.' },
};

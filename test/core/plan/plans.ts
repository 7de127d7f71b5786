import fc from 'fast-check';
import { type Plan, reportKinds } from '../../../src/core/plan/plan.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '=HYPERLINK("x")', '$&', '<b>', '.*', '=1+1\nProject', '__proto__', 'partner', 'rest'),
);
const amount = fc.option(fc.integer({ min: 0, max: 100000 }).map((cents) => cents / 100));
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
const numbered = <Item extends object>(letter: string, item: fc.Arbitrary<Item>) =>
  few(item).map((items) => items.map((one, index) => ({ id: `${letter}${index + 1}`, ...one })));

const details = fc.uniqueArray(
  fc.record({
    question: fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('host', 'what', 'Who visits', '__proto__', '=1+1', 'A1.'),
    ),
    answer: hostile.filter((text) => text !== ''),
  }),
  { maxLength: 3, selector: ({ question }) => question },
);

/** Any plan, with whatever people type. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  code: hostile,
  title: hostile,
  sharedGoal: hostile,
  partners: numbered(
    'partner-',
    fc.record({
      ...{ name: hostile, role: hostile, town: hostile, email: hostile },
      ...{ responsibilities: hostile, learningGoal: hostile, agreed: hostile },
      ...{ joined: hostile, left: hostile },
    }),
  ),
  activities: numbered(
    'A',
    fc.record({ type: hostile, what: hostile, who: hostile, from: hostile, to: hostile, details }),
  ),
  followUp: numbered('follow-up-', fc.record({ what: hostile, who: hostile, when: hostile })),
  outcomes: numbered(
    'O',
    fc.record({
      ...{ level: hostile, outcome: hostile, indicator: hostile, source: hostile },
      ...{ promised: hostile, promisedIndicator: hostile, promisedSource: hostile, dropped: hostile },
    }),
  ),
  challenges: numbered('challenge-', fc.record({ challenge: hostile, response: hostile })),
  points: numbered('point-', fc.record({ criterion: hostile, what: hostile, settled: hostile })),
  support: fc.record({
    money: amount,
    currency: hostile,
    costLines: numbered('cost-', fc.record({ what: hostile, amount, organisation: hostile })),
    assistance: numbered('assistance-', fc.record({ kind: hostile, days: amount, what: hostile })),
  }),
  reports: numbered(
    'R',
    fc.record({ kind: fc.constantFrom(...reportKinds), due: hostile, reason: hostile, waived: hostile }),
  ),
  starts: hostile,
  ends: hostile,
  notes: hostile,
  version: fc.nat(),
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedByAll, agreedWords, isAgreedWords } from '../../../../src/core/plan/agreement/agreed-words.ts';
import { type AgreementAnswer, dayWritten } from '../../../../src/core/plan/agreement/agreement-answer.ts';
import { agreementStates, type VersionSince } from '../../../../src/core/plan/agreement/agreement-state.ts';

const partner = (name: string, agreed = '') => ({ name, agreed });
const said = (more: Partial<AgreementAnswer>): AgreementAnswer => ({
  ...{ project: 'A-01', partner: 'Orchard Growers', version: 3, answer: 'agreed', date: '2026-05-20' },
  ...{ at: 0, way: 'meeting', who: 'chair', comment: '' },
  ...more,
});
const kept: readonly VersionSince[] = [
  { version: 3, day: '2026-05-10', changed: ['Activity A1, From: “2026-06” is now “2026-07”.'] },
  { version: 5, day: '2026-05-25', changed: [] },
];
const stateOf = (answers: readonly AgreementAnswer[], agreed = '', version = 6) =>
  agreementStates({
    plan: { version, partners: [partner('Orchard Growers', agreed)] },
    answers,
    kept: () => kept,
  })[0];

describe('where a partner stands', () => {
  it('is unknown before it answers', () => {
    expect(stateOf([])).toMatchObject({ answer: '', version: null, isOfThisVersion: false });
  });

  it('is its last answer, whoever took it down', () => {
    const changes = said({ answer: 'changes wanted', date: '2026-05-21', way: 'form', comment: 'Later.' });
    expect(stateOf([changes, said({})])).toMatchObject({ answer: 'changes wanted', comment: 'Later.' });
    expect(stateOf([said({ date: '2026-05-22' }), changes])).toMatchObject({
      answer: 'agreed',
      way: 'meeting',
    });
  });

  it('of two answers of a day, is the one written later; a line typed without an hour counts last', () => {
    const [early, late] = [said({ at: 1, who: 'early' }), said({ at: 2, who: 'late' })];
    expect(stateOf([late, early])?.who).toBe('late');
    expect(stateOf([said({ at: null, who: 'typed' }), late])?.who).toBe('typed');
  });

  it('holds for a plan saved again without a change, and says what changed otherwise', () => {
    expect(stateOf([said({ version: 5 })])).toMatchObject({ isOfThisVersion: true, changed: [] });
    expect(stateOf([said({ version: 3 })])).toMatchObject({
      version: 3,
      isOfThisVersion: false,
      changed: [expect.stringContaining('2026-07')],
    });
  });

  it('does not hold for a plan that cannot be compared any more', () => {
    expect(stateOf([said({ version: 2 })])).toMatchObject({ isOfThisVersion: false, changed: [] });
  });

  it('is found under the name in other letters and accents', () => {
    expect(stateOf([said({ partner: '  ORCHARD growers ' })])?.answer).toBe('agreed');
    expect(stateOf([said({ partner: 'Meadow Growers' })])?.answer).toBe('');
  });

  it('is what was typed in the plan, if that says when', () => {
    expect(stateOf([], 'at the meeting of 20.5.2026')).toMatchObject({
      ...{ answer: 'agreed', date: '2026-05-20', way: 'typed in the plan', version: 3 },
      comment: 'at the meeting of 20.5.2026',
    });
    expect(stateOf([], 'not yet')).toMatchObject({ answer: '', comment: 'not yet' });
    expect(stateOf([], '2026-05-01')).toMatchObject({ version: null, isOfThisVersion: true });
  });

  it('is not asked of a partner who left', () => {
    const partners = [partner('Orchard Growers'), { ...partner('Meadow'), left: '2026-06-01' }];
    const states = agreementStates({ plan: { version: 6, partners }, answers: [], kept: () => [] });
    expect(states.map(({ name }) => name)).toEqual(['Orchard Growers']);
  });
});

const anAnswer = fc.record({
  project: fc.constant('A-01'),
  partner: fc.oneof(fc.constantFrom('Orchard Growers', 'Town Library'), fc.string()),
  version: fc.option(fc.integer({ min: 1, max: 6 })),
  answer: fc.constantFrom('agreed' as const, 'changes wanted' as const),
  date: fc.constantFrom('', '2026-05-01', '2026-05-20', '2026-06-01'),
  at: fc.integer({ min: 0, max: 1_000_000 }),
  way: fc.string(),
  who: fc.string(),
  comment: fc.string(),
});

describe('where partners stand, whatever they said', () => {
  const partners = [partner('Orchard Growers'), partner('Town Library')];
  const states = (answers: readonly AgreementAnswer[]) =>
    agreementStates({ plan: { version: 6, partners }, answers, kept: () => kept });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anAnswer, { selector: ({ at }) => at, maxLength: 8 })
          .chain((answers) =>
            fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
          ),
        ([answers, shuffled]) => {
          expect(states(shuffled)).toEqual(states(answers));
        },
      ),
    );
  });

  it('one partner’s answer never changes another’s state', () => {
    fc.assert(
      fc.property(fc.array(anAnswer, { maxLength: 8 }), (answers) => {
        const own = answers.filter((each) => each.partner !== 'Town Library');
        expect(states(own)[0]).toEqual(states(answers)[0]);
      }),
    );
  });

  it('is agreed by all exactly when the cell says so', () => {
    fc.assert(
      fc.property(fc.array(anAnswer, { maxLength: 8 }), (answers) => {
        expect(isAgreedWords(agreedWords(states(answers)))).toBe(agreedByAll(states(answers)));
      }),
    );
  });
});

describe('agreedWords', () => {
  it('says how many agreed and to which version, and what else there is', () => {
    const partners = ['One', 'Two', 'Three', 'Four'].map((name) => partner(name));
    const answers = [
      said({ partner: 'One', version: 5 }),
      said({ partner: 'Two', answer: 'changes wanted', version: 5 }),
      said({ partner: 'Three', version: 3 }),
    ];
    const states = agreementStates({ plan: { version: 6, partners }, answers, kept: () => kept });
    expect(agreedWords(states)).toBe(
      '1 of 4 partners, version 5; 1 wants changes; 1 agreed to an earlier version',
    );
  });

  it('is empty while nobody answered, and a plan without partners is agreed by nobody', () => {
    expect(
      agreedWords(
        agreementStates({ plan: { version: 1, partners: [partner('One')] }, answers: [], kept: () => [] }),
      ),
    ).toBe('');
    expect(agreedByAll([])).toBe(false);
    expect(isAgreedWords('0 of 0 partners')).toBe(false);
    expect(isAgreedWords('1 of 13 partners, version 1')).toBe(false);
    expect(isAgreedWords('3 of 3 partners, version 1')).toBe(true);
  });
});

describe('dayWritten', () => {
  it('finds the day in what people write, and no day that does not exist', () => {
    expect(dayWritten('on 2026-05-20 by phone')).toBe('2026-05-20');
    expect(dayWritten('20. 5. 2026.')).toBe('2026-05-20');
    expect(dayWritten('31.2.2026')).toBe('');
    expect(dayWritten('in May')).toBe('');
  });
});

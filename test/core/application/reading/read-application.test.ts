import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../src/core/application/answer.ts';
import type { Application } from '../../../../src/core/application/application.ts';
import { fields } from '../../../../src/core/application/catalogue/fields.ts';
import { ownFormFields } from '../../../../src/core/application/catalogue/own-form-fields.ts';
import { firstOf } from '../../../../src/core/application/reading/answers.ts';
import { readApplication } from '../../../../src/core/application/reading/read-application.ts';
import { type Export, existingAnswers } from '../../existing-form.ts';
import { answersOf, openCall } from '../../open-call.ts';

const exchange = { currency: 'EUR', exchangeRates: { BAM: 1.95583 } };

/** An entry of a list without an answer in it; the level of an outcome is given by the question, so it is none. */
const isEmpty = (entry: unknown): boolean =>
  entry !== null &&
  typeof entry === 'object' &&
  Object.entries(entry).every(([key, answer]) => key === 'level' || answer === '');

/** What any reading of a text does: trimmed at the ends, and no answer where nothing is said. */
const asRead = (value: unknown): unknown => {
  if (typeof value === 'string') return answerOf(value);
  if (Array.isArray(value)) return value.map(asRead).filter((entry) => !isEmpty(entry));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asRead(entry)]));
};

/** Cost lines are one text of lines, so their semicolons are not kept; assistance comes in the order of the form. */
const withoutLines = ({
  support: { costLines: _, assistance, ...support },
  ...application
}: Application) => ({
  ...application,
  support: { ...support, assistance: [...assistance].sort((a, b) => a.kind.localeCompare(b.kind)) },
});

describe('readApplication of our own form', () => {
  it.each(openCall().map((received) => [received.code, received.application] as const))(
    'reads %s as it was meant',
    (_, application) => {
      const read = readApplication(answersOf(application), exchange);

      expect(withoutLines(read)).toEqual(asRead(withoutLines(application)));
      expect(read.support.costLines.map(({ amount }) => amount)).toEqual(
        application.support.costLines.map(({ amount }) => amount),
      );
    },
  );
});

const exports: readonly Export[] = ['responses.forms-download.csv', 'responses.sheet-export.csv'];

describe.each(exports)('readApplication of an office’s own form, %s', (name) => {
  const read = (response: number) => readApplication(existingAnswers(name, response), exchange);

  it('reads the lead with its sectors, one option covering two of them', () => {
    const [lead] = read(1).organisations;

    expect(lead).toMatchObject({
      role: 'lead',
      name: 'UG „Ponor“',
      registrationNumber: 'RU-14/06',
      town: 'Livno',
      basedInRuralArea: true,
      servesRuralArea: true,
      sectors: ['agriculture', 'food-safety', 'environment', 'energy'],
      foundedYear: 2006,
      paidStaff: '1 to 2 / 1 do 2',
      email: 'ponor@example.org',
      confirmed: null,
    });
  });

  it('reads partners, whose offers are one text as typed', () => {
    expect(read(2).organisations.slice(1)).toMatchObject([
      {
        role: 'partner',
        name: 'Pravni centar „Ključ u bravi“',
        offers: ['lawyers, court experience, templates'],
        confirmed: true,
      },
      {
        role: 'partner',
        name: 'Zadruga „Runo“',
        town: 'Milići',
        benefit: 'organised women, more wool',
        confirmed: null,
      },
    ]);
  });

  it('keeps what was typed under Other in one piece, commas and all', () => {
    expect(read(2).organisations[0]?.sectors).toEqual([
      'women-children-youth',
      'social-policy-employment',
      'Wool, knitting and felt (small craft)',
    ]);
    expect(read(6).activities.map(({ type }) => type)).toEqual([
      'exchange-visit',
      'mentoring',
      'pilot-project',
      'Night of plants, walk with lamps',
    ]);
    expect(read(22).activities).toMatchObject([{ type: 'izlozba, otvaranje, katalog', what: 'jun' }]);
    expect(read(6).support.assistance).toEqual([
      { kind: 'facilitation', days: null, what: '' },
      { kind: 'other', days: null, what: 'someone who knows certificates, organic etc.' },
    ]);
  });

  it('reads partners listed in one text and leaves out a line that only counts them', () => {
    expect(read(6).organisations.slice(3)).toMatchObject([
      {
        name: 'Planinarsko društvo „Gornji kotao“',
        town: 'Foča',
        offers: ['maps'],
        benefit: 'collectors report to them damaged marks',
      },
      {
        name: '"Mali sirari Zelengore"',
        town: 'Kalinovik',
        offers: ['cheese with herbs'],
        benefit: 'want label',
      },
    ]);
    expect(read(7).organisations.filter(({ name }) => name.includes('confirmed'))).toEqual([]);
    expect(read(17).organisations).toHaveLength(5);
    expect(read(17).organisations[4]).toMatchObject({ town: 'Vitez', benefit: 'gains rest and new blood' });
  });

  it('takes the follow-up from whichever question was asked then', () => {
    expect(read(1).followUp[0]?.what).toContain('Map goes on');
    expect(read(19).followUp[0]?.what).toContain('Subote ostaju');
    expect(read(3).followUp).toEqual([]);
    expect(read(22).followUp).toEqual([]);
  });

  it('lets one text answer what our form asks in several questions', () => {
    const { previous, preparation, continuation, outcomes } = read(1);

    expect(previous).toMatchObject({ path: 'track-record', sinceYear: 2018 });
    expect(previous.jointActivities).toBe(previous.quality);
    expect(preparation.needsAssessmentEvidence).toContain('22 shepherds');
    expect(preparation.cooperationPlanEvidence).toContain('22 shepherds');
    expect(continuation.paidBy).toBe(continuation.how);
    expect(outcomes.map(({ level }) => level)).toEqual(['partners', 'beneficiaries', 'wider-society']);
    expect(outcomes[2]?.indicator).toContain('40 sinkholes');
  });

  it('does not take a text as evidence of a plan when the answer beside it is no', () => {
    const { preparation } = read(16);

    expect(preparation.cooperationPlan).toBe(false);
    expect(preparation.cooperationPlanEvidence).toBe('');
  });

  it('splits challenges at their arrows', () => {
    expect(read(1).preparation.challenges).toEqual([
      { challenge: 'dry year, nothing to measure', response: 'we measure that' },
      { challenge: 'quarry owner offers money to members', response: 'rule in statute' },
    ]);
  });

  it('converts the amount, and the lines in the same currency', () => {
    const { requested, costLines } = read(2).support;

    expect(requested).toEqual({ amount: 7771.64, doubt: '' });
    expect(costLines).toMatchObject([
      { what: 'lawyer 10 x 400 KM', amount: 2045.17 },
      { what: 'travel', amount: 1636.13 },
      { what: 'wool pilot', amount: 3067.75 },
      { what: 'coordination', amount: 1022.58 },
    ]);
  });

  it('reads the cost lines with commas inside', () => {
    expect(read(12).support.costLines).toEqual([
      { what: 'patrol fuel', amount: 1500, organisation: '' },
      { what: 'lawyer', amount: 2400, organisation: '' },
      { what: 'water kits', amount: 1800, organisation: '' },
      { what: 'meetings', amount: 600, organisation: '' },
      { what: 'web', amount: 900, organisation: '' },
    ]);
  });

  it('doubts an amount that is unclear', () => {
    expect(read(14).support.requested.doubt).not.toBe('');
    expect(read(16).support.requested).toMatchObject({ amount: null });
    expect(read(17).support.requested).toEqual({ amount: 0, doubt: '' });
  });

  it('reads every answer of the form of cooperation from the number of organisations', () => {
    expect(read(1).formOfCooperation).toBe('one-to-one');
    expect(read(6).formOfCooperation).toBe('group');
  });

  it('reads a nearly empty response as far as it goes', () => {
    const application = read(22);

    expect(application.organisations[0]).toMatchObject({ registrationNumber: '', foundedYear: null });
    expect(application.organisations[1]).toMatchObject({ name: 'nemamo još', town: '', confirmed: false });
    expect(application.previous).toMatchObject({ path: 'new-partnership', reasons: '' });
    expect(application.support.requested).toEqual({ amount: 511.29, doubt: '' });
    expect(application.support.costLines).toEqual([{ what: 'ramovi', amount: 511.29, organisation: '' }]);
  });

  it('reads the preferred start as the month of the first activity', () => {
    expect(read(2).activities.map(({ from }) => from)).toEqual(['2026-05', '']);
  });

  it('says which fields the form asks', () => {
    const { asked } = read(1);

    expect(asked).toEqual(
      expect.arrayContaining(['continuation.paidBy', 'challenge1.response', 'organisation1.email']),
    );
    expect(asked).not.toContain('continuation.withoutOurSupport');
    expect(asked).not.toContain('language');
  });
});

/** Every question answered with the same text, bound to our own form and to an office's own at once. */
const allAnswered = (shown: string) =>
  readApplication(
    {
      asked: [...fields, ...ownFormFields].map(({ key }) => key),
      get: () => [{ value: shown, shown }],
      first: () => firstOf([{ value: shown, shown }]),
      options: () => ['Yes', 'No / Ne', 'A, B', '(.*)+$'],
    },
    exchange,
  );

describe('readApplication of hostile answers', () => {
  it('reads whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (shown) => {
        expect(allAnswered(shown).title).toBe(answerOf(shown));
      }),
    );
  });

  it.each(['a1', '1 ', ', ', '; ', '=', ' - x', '123.', '\n1; a', '-> ', '„', '(', ' ', '\t', 'gains, '])(
    'is quick with 50 000 characters of "%s", the most a cell holds',
    (piece) => {
      const long = `x${piece.repeat(50_000 / piece.length)}x!`;
      const started = Date.now();

      allAnswered(long);

      expect(Date.now() - started).toBeLessThan(4_000);
    },
    20_000,
  );
});

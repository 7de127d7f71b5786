import { describe, expect, it } from 'vitest';
import { fields } from '../../../../src/core/application/catalogue/fields.ts';
import { alignColumns } from '../../../../src/core/call/binding/align-columns.ts';
import { proposeMatches } from '../../../../src/core/call/binding/propose-matches.ts';
import { type Export, existingQuestions, existingResponses } from '../../existing-form.ts';

/** Column of the sheet's export → field; what is not listed answers none. */
const bySheet: Readonly<Record<number, string>> = {
  0: 'timestamp',
  1: 'email',
  2: 'organisation1.name',
  3: 'organisation1.registrationNumber',
  4: 'organisation1.town',
  5: 'workplace',
  6: 'organisation1.sectors',
  7: 'organisation1.foundedYear',
  8: 'organisation1.paidStaff',
  9: 'organisation2.name',
  10: 'organisation2.town',
  11: 'organisation2.email',
  12: 'organisation2.offers',
  13: 'organisation2.benefit',
  14: 'organisation2.confirmed',
  16: 'organisation3.name',
  17: 'organisation3.town',
  18: 'organisation3.offers',
  19: 'organisation3.benefit',
  20: 'organisations.others',
  21: 'title',
  22: 'sharedGoal',
  23: 'organisation1.benefit',
  24: 'activities.types',
  25: 'activities.text',
  26: 'followUp.text',
  27: 'previous.path',
  28: 'previous.sinceYear',
  29: 'previous.text',
  30: 'previous.rating',
  31: 'previous.reasons',
  32: 'preparation.needsAssessment',
  33: 'preparation.cooperationPlan',
  35: 'preparation.text',
  36: 'challenges.text',
  37: 'complementarity',
  38: 'continuation.text',
  39: 'outcomes.level.partners',
  40: 'outcomes.level.beneficiaries',
  41: 'outcomes.level.wider-society',
  42: 'outcomes.text',
  43: 'support.requested',
  45: 'support.costLines',
  46: 'support.ownContribution',
  47: 'assistance.kinds',
  48: 'start',
  52: 'followUp.text',
};

/** The download has no column without a title, and the question that was deleted stands last. */
const inDownload = (column: number): number => {
  if (column === 52) return 26;
  if (column === 26) return 51;
  return column > 44 ? column - 1 : column;
};

const byDownload = Object.fromEntries(
  Object.entries(bySheet).map(([column, key]) => [inDownload(Number(column)), key]),
);

const proposedFor = (name: Export): Record<number, string> => {
  const columns = alignColumns(existingQuestions(), existingResponses(name)[0] ?? []);
  return Object.fromEntries(
    proposeMatches(columns).flatMap(({ key, columns: matched }) => matched.map((index) => [index, key])),
  );
};

describe('proposeMatches', () => {
  it.each([
    ['responses.sheet-export.csv', bySheet],
    ['responses.forms-download.csv', byDownload],
  ] as const)('finds the field of every question in %s', (name, expected) => {
    expect(proposedFor(name)).toEqual(expected);
  });

  it('finds the fields by order alone when the form cannot be read', () => {
    const columns = alignColumns([], existingResponses('responses.forms-download.csv')[0] ?? []);

    const names = proposeMatches(columns)
      .filter(({ key }) => key.endsWith('.name'))
      .map(({ key, columns: [first] }) => [key, first]);

    expect(names).toEqual([
      ['organisation1.name', 2],
      ['organisation2.name', 9],
      ['organisation3.name', 16],
    ]);
  });

  it('puts the column that is asked today before the one that was asked earlier', () => {
    const columns = alignColumns(
      existingQuestions(),
      existingResponses('responses.sheet-export.csv')[0] ?? [],
    );

    const followUp = proposeMatches(columns).find(({ key }) => key === 'followUp.text');

    expect(followUp?.columns).toEqual([52, 26]);
    expect(followUp?.reason).toContain('asked earlier');
  });

  it('is sure of the questions of our own form', () => {
    const columns = alignColumns(
      [],
      fields.map(({ title }) => title),
    );

    const matches = proposeMatches(columns);

    expect(matches.map(({ key }) => key)).toEqual(fields.map(({ key }) => key));
    expect(new Set(matches.map(({ confidence }) => confidence))).toEqual(new Set(['sure']));
  });

  it.each([
    ['Назив на организацијата', 'organisation1.name'],
    ['Emri i organizatës', 'organisation1.name'],
    ['Kuruluşun adı', 'organisation1.name'],
    ['Koliko tražite?', 'support.requested'],
    ['Sa kërkoni?', 'support.requested'],
    ['Šta ostaje kad naša podrška prestane?', 'continuation.text'],
    ['Çfarë mund të shkojë keq? Sfidat', 'challenges.text'],
    ['Zorluklar', 'challenges.text'],
  ])('reads "%s"', (header, key) => {
    expect(proposeMatches(alignColumns([], [header])).map((match) => match.key)).toEqual([key]);
  });

  it('proposes nothing for questions about something else', () => {
    const columns = alignColumns([], ['Shoe size', '', '=HYPERLINK("x")', '(.*)+$', 'Phone number']);

    expect(proposeMatches(columns)).toEqual([]);
  });
});

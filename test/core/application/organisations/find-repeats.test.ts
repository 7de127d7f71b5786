import { describe, expect, it } from 'vitest';
import {
  distinctOrganisations,
  findRepeats,
} from '../../../../src/core/application/organisations/find-repeats.ts';
import { openCall } from '../../open-call.ts';

const received = openCall();
const repeats = findRepeats(received);
const found = (kind: string) =>
  repeats
    .filter((repeat) => repeat.kind === kind)
    .map(({ code, others }) => [code, [...others].sort().join(' ')])
    .sort();

describe('findRepeats among the example applications', () => {
  it('finds the application that was sent twice', () => {
    expect(found('exact-repeat')).toEqual([
      ['A19', 'A20'],
      ['A20', 'A19'],
    ]);
  });

  it('finds the lead that applies twice', () => {
    expect(found('same-lead')).toEqual([
      ['A13', 'A14'],
      ['A14', 'A13'],
    ]);
  });

  it('finds one organisation under four spellings', () => {
    expect(found('shared-organisation')).toEqual([
      ['A15', 'A16 A17 A18'],
      ['A16', 'A15 A17 A18'],
      ['A17', 'A15 A16 A18'],
      ['A18', 'A15 A16 A17'],
    ]);
  });

  it('finds the organisation listed twice in one application, and says why', () => {
    expect(repeats.filter(({ kind }) => kind === 'listed-twice')).toEqual([
      {
        code: 'A34',
        kind: 'listed-twice',
        others: [],
        reason: '"Zaklada "Horizont 360" - Ured za regiju" is listed again: the same registration number.',
      },
    ]);
  });
});

describe('distinctOrganisations', () => {
  it('counts an organisation listed twice once', () => {
    const twice = received.find(({ code }) => code === 'A34');

    expect(twice?.application.organisations).toHaveLength(4);
    expect(twice && distinctOrganisations(twice.application)).toHaveLength(3);
  });

  it.each(
    received.filter(({ code }) => code !== 'A34').map((entry) => [entry.code, entry.application] as const),
  )('counts every organisation of %s', (_, application) => {
    expect(distinctOrganisations(application)).toEqual(application.organisations);
  });
});

describe('findRepeats among ten thousand', () => {
  it('takes seconds, because it looks things up instead of comparing all', () => {
    const [first] = received;
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      code: `A-${index}`,
      submittedAt: null,
      application: {
        ...(first as (typeof received)[number]).application,
        title: `Project ${index}`,
        organisations: (first as (typeof received)[number]).application.organisations.map(
          (organisation, at) => ({
            ...organisation,
            name: `Udruženje selo${index}x${at}`,
            registrationNumber: `R-${index}-${at}`,
            email: `o${index}x${at}@example.org`,
          }),
        ),
      },
    }));

    const among = findRepeats([...many, ...received]);

    expect(among).toEqual(repeats);
  }, 15_000);
});

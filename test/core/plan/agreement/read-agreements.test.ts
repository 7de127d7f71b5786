import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GivenAgreement, readAgreements } from '../../../../src/core/plan/agreement/read-agreements.ts';

const plans = new Map([
  [
    'A-01',
    {
      version: 4,
      partners: [{ name: 'Orchard Growers' }, { name: '=HYPERLINK("x")' }, { name: 'Town Library' }],
    },
  ],
]);
const given = (more: Partial<GivenAgreement> = {}): GivenAgreement => ({
  ...{ project: 'A-01', partner: 'Orchard Growers', version: '4', answer: 'agreed', who: 'chair' },
  ...{ way: 'form', date: '2026-05-20', at: 0, comment: '', from: 'form' },
  place: () => ({ tab: 'Form responses', row: 2 }),
  ...more,
});
const problemOf = (more: Partial<GivenAgreement>) => {
  const { answers, problems } = readAgreements([given(more)], plans);
  return { counted: answers.length, project: problems[0]?.project, what: problems[0]?.what ?? '' };
};

describe('answers about a plan', () => {
  it('count when project, version and partner are those of a plan', () => {
    const { answers, problems } = readAgreements([given(), given({ partner: '=HYPERLINK("x")' })], plans);
    expect(answers.map(({ partner, version }) => [partner, version])).toEqual([
      ['Orchard Growers', 4],
      ['=HYPERLINK("x")', 4],
    ]);
    expect(problems).toEqual([]);
  });

  it('with a project, partner or version that was tampered with are named and do not count', () => {
    expect(problemOf({ project: 'A-99' })).toMatchObject({
      counted: 0,
      project: '',
      what: expect.stringContaining('A-99'),
    });
    expect(problemOf({ project: '' })).toMatchObject({ counted: 0, project: '' });
    expect(problemOf({ partner: 'Somebody else' })).toMatchObject({ counted: 0, project: 'A-01' });
    expect(problemOf({ partner: '…' }).counted).toBe(0);
    for (const version of ['5', '0', '-1', '4.5', '1e0', '', 'four'])
      expect(problemOf({ version })).toMatchObject({
        counted: 0,
        what: expect.stringContaining('no version'),
      });
    expect(problemOf({ answer: 'perhaps' })).toMatchObject({
      counted: 0,
      what: expect.stringContaining('perhaps'),
    });
  });

  it('of two partners with one name count for neither', () => {
    const twins = new Map([['A-01', { version: 4, partners: [{ name: 'Twin' }, { name: 'TWIN' }] }]]);
    const { answers, problems } = readAgreements([given({ partner: 'Twin' })], twins);
    expect([answers, problems]).toEqual([
      [],
      [expect.objectContaining({ what: expect.stringContaining('Two partners') })],
    ]);
  });

  it('typed by staff may leave the version open, and are told when the day is missing', () => {
    const { answers, problems } = readAgreements([given({ from: 'tab', version: '', date: '' })], plans);
    expect(answers).toEqual([expect.objectContaining({ version: null })]);
    expect(problems).toEqual([expect.objectContaining({ what: expect.stringContaining('no date') })]);
  });

  it('given by one partner for another count, and are shown', () => {
    expect(problemOf({ who: 'Director of Town Library' })).toMatchObject({
      counted: 1,
      what: expect.stringContaining('seems to belong to Town Library'),
    });
    expect(problemOf({ who: 'Orchard Growers with Town Library' })).toMatchObject({ counted: 1, what: '' });
  });
});

describe('answers with any texts in them', () => {
  const any = fc.string({ unit: 'binary' });
  it('are each counted or named, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ project: any, partner: any, version: any, answer: any, who: any })),
        (texts) => {
          const { answers, problems } = readAgreements(
            texts.map((each) => given(each)),
            plans,
          );
          expect(answers.length + problems.length).toBeGreaterThanOrEqual(texts.length);
          for (const { what } of problems) expect(what).not.toMatch(/[\n\r]/);
        },
      ),
    );
  });
});

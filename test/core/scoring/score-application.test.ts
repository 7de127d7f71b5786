import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/call/criteria/criterion.ts';
import { readStarterCriteria } from '../../../src/core/call/criteria/starter-criteria.ts';
import { parseRule } from '../../../src/core/scoring/rule/parse-rule.ts';
import { scoreApplication } from '../../../src/core/scoring/score-application.ts';
import { anApplication } from './an-application.ts';
import { example, openCall } from './open-call.ts';

const context = { code: 'A-01', year: 2026, settings: { ceiling: 15000, currency: 'EUR' }, more: [] };

function aCriterion(changed: Partial<Criterion> & { readonly ruleText?: string } = {}): Criterion {
  const { ruleText = 'answered: shared goal, reasons for the new partnership', ...rest } = changed;
  const rule = parseRule(ruleText);
  return {
    code: 'C1',
    text: 'A criterion',
    group: 'cooperation',
    paragraphs: ['5.2'],
    weight: 40,
    scoredBy: 'both',
    evidenceShare: 50,
    rule: rule.ok ? rule.value : null,
    anchors: ['0', '1', '2', '3', '4', '5'],
    ...rest,
  };
}

const score = (
  criteria: readonly Criterion[],
  assessed: Record<string, number | 'n/a' | null> = {},
  application = anApplication(),
) => scoreApplication(criteria, application, new Map(Object.entries(assessed)), context);

describe('scoreApplication', () => {
  it('puts evidence and assessment together by their shares', () => {
    expect(score([aCriterion()], { C1: 4 })).toMatchObject({
      total: 26,
      attainable: 40,
      percent: 65,
      complete: true,
      criteria: [{ evidence: 50, assessed: 4, percent: 65, missing: '' }],
    });
  });

  it('counts only the evidence part of "both" until somebody assessed it, and says it is incomplete', () => {
    expect(score([aCriterion()])).toMatchObject({
      total: 10,
      attainable: 20,
      percent: 50,
      complete: false,
      criteria: [{ missing: 'assessed' }],
    });
  });

  it('leaves what is not assessed yet out of the denominator (a blank category lowers no total)', () => {
    const criteria = [
      aCriterion({ scoredBy: 'evidence', ruleText: 'answered: shared goal' }),
      aCriterion({ code: 'C2', scoredBy: 'assessors', rule: null, weight: 60 }),
    ];

    expect(score(criteria)).toMatchObject({ total: 40, attainable: 40, percent: 100, complete: false });
  });

  it('never counts n/a as 0: the criterion leaves the denominator and nothing is missing', () => {
    const criteria = [aCriterion({ weight: 40 }), aCriterion({ code: 'C2', weight: 60 })];

    expect(score(criteria, { C1: 5, C2: 'n/a' })).toMatchObject({
      attainable: 40,
      percent: 75,
      complete: true,
      criteria: [{}, { percent: null, attainable: 0 }],
    });
  });

  it('tells an assessed 0 from one that is missing', () => {
    expect(score([aCriterion({ scoredBy: 'assessors', rule: null })], { C1: 0 })).toMatchObject({
      percent: 0,
      attainable: 40,
      complete: true,
    });
  });

  it('has no percentage, and divides by nothing, when nothing is scored', () => {
    expect(score([aCriterion()], { C1: 'n/a' })).toMatchObject({ percent: null, attainable: 0 });
    expect(score([])).toMatchObject({ percent: null, completeness: 0 });
  });

  it.each(['evidence', 'both'] as const)(
    'leaves a criterion scored by %s to assessors when the form does not ask',
    (scoredBy) => {
      const application = anApplication({ asked: ['title'] });

      expect(score([aCriterion({ scoredBy })], {}, application)).toMatchObject({
        percent: null,
        complete: false,
      });
      expect(score([aCriterion({ scoredBy })], { C1: 3 }, application)).toMatchObject({
        percent: 60,
        attainable: 40,
      });
    },
  );

  it('says when a typed score does not count because evidence alone decides', () => {
    const [criterion] = score([aCriterion({ scoredBy: 'evidence' })], { C1: 5 }).criteria;

    expect(criterion).toMatchObject({ percent: 50, assessed: 5 });
    expect(criterion?.note).toContain('The assessed score is not counted');
  });

  it('adds points without the drift of binary fractions', () => {
    const tenths = [1, 2, 3].map((number) =>
      aCriterion({ code: `C${number}`, weight: 0.1, scoredBy: 'assessors', rule: null }),
    );

    expect(score(tenths, { C1: 5, C2: 5, C3: 5 })).toMatchObject({
      total: 0.3,
      attainable: 0.3,
      percent: 100,
    });
  });

  it('says how much of the evidence asked for is answered', () => {
    expect(score([aCriterion()]).completeness).toBe(50);
    expect(score([aCriterion()], {}, anApplication({ asked: ['title'] })).completeness).toBe(0);
  });

  it('stays between 0 and 100 % whatever is assessed', () => {
    const criteria = readStarterCriteria();
    const typed = fc.oneof(
      fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
      fc.constant('n/a' as const),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...openCall.keys()),
        fc.array(typed, { minLength: criteria.length, maxLength: criteria.length }),
        (key, scores) => {
          const assessed = Object.fromEntries(
            criteria.map(({ code }, index) => [code, scores[index] ?? null]),
          );
          const { percent, total, attainable } = score(criteria, assessed, example(key));
          expect(total).toBeLessThanOrEqual(attainable);
          expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
        },
      ),
    );
  });
});

describe('the starter criteria on the example call', () => {
  const scoreOf = (key: string) => score(readStarterCriteria(), {}, example(key));
  const evidenceOf = (key: string, code: string) =>
    scoreOf(key).criteria.find((criterion) => criterion.code === code)?.evidence;

  it('finds all the evidence of a full application', () => {
    expect(scoreOf('A01')).toMatchObject({ completeness: 100 });
    expect(scoreOf('A01').percent).toBeGreaterThan(95);
  });

  it('finds little in an event without preparation', () => {
    expect(scoreOf('A03').percent).toBeLessThan(scoreOf('A01').percent ?? 0);
    expect(evidenceOf('A03', 'C5')).toBe(0);
  });

  it('gives a new partnership with reasons the same maximum as a track record (T1)', () => {
    expect(evidenceOf('A22', 'C2')).toBe(100);
    expect(evidenceOf('A01', 'C2')).toBe(100);
  });

  it('gives a ticked plan whose evidence is only blanks a part', () => {
    expect(evidenceOf('A30', 'C5')).toBeLessThan(100);
    expect(evidenceOf('A30', 'C5')).toBeGreaterThan(0);
  });

  it('asks who wants no money to explain none', () => {
    expect(evidenceOf('A27', 'C9')).toBeGreaterThan(90);
  });

  it('does not look at rural, sector, staff or age (T7)', () => {
    const application = example('A12');
    const changed = {
      ...application,
      organisations: application.organisations.map((organisation) => ({
        ...organisation,
        basedInRuralArea: false,
        servesRuralArea: false,
        sectors: [],
        paidStaff: '200',
        foundedYear: 1950,
      })),
    };

    expect(score(readStarterCriteria(), {}, changed).percent).toBe(scoreOf('A12').percent);
  });
});

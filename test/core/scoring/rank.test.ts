import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/call/criteria/criterion.ts';
import type { TieBreak } from '../../../src/core/call/settings/settings.ts';
import { type RankingFacts, rankApplications } from '../../../src/core/scoring/rank.ts';
import { scoreApplication } from '../../../src/core/scoring/score-application.ts';
import type { Scored } from '../../../src/core/scoring/scored.ts';
import { anApplication } from './an-application.ts';

const application = anApplication();
const order: readonly TieBreak[] = ['more-than-two-organisations', 'rural', 'lower-amount', 'earlier'];

const criteriaWith = (weights: readonly number[]): readonly Criterion[] =>
  weights.map((weight, index) => ({
    code: `C${index + 1}`,
    text: '',
    group: 'cooperation',
    paragraphs: [],
    weight,
    scoredBy: 'assessors',
    evidenceShare: 0,
    rule: null,
    anchors: [],
  }));

type Typed = number | 'n/a' | null;

const scored = (
  code: string,
  assessed: readonly Typed[],
  weights: readonly number[] = [50, 30, 20],
): Scored =>
  scoreApplication(
    criteriaWith(weights),
    application,
    new Map(assessed.map((score, index) => [`C${index + 1}`, score])),
    { code, year: 2026, settings: { ceiling: null, currency: 'EUR' }, more: [] },
  );

const facts = (code: string, changed: Partial<RankingFacts> = {}): RankingFacts => ({
  code,
  organisations: 2,
  rural: false,
  amount: 5000,
  submittedAt: new Date('2026-03-01T10:00:00Z'),
  ...changed,
});

const ranks = (applications: readonly Scored[]) =>
  Object.fromEntries(applications.map(({ code, rank }) => [code, rank]));

describe('rankApplications', () => {
  it('goes by % of what was attainable, so that n/a never counts as 0', () => {
    const { applications } = rankApplications(
      [scored('A-01', [3, 3, 3]), scored('A-02', [4, 4, 'n/a'])],
      order,
      [],
    );

    expect(ranks(applications)).toEqual({ 'A-02': 1, 'A-01': 2 });
  });

  it('names an application scored on less than the others instead of ranking it', () => {
    const ranking = rankApplications([scored('A-01', [3, 3, 3]), scored('A-02', [5, 5, null])], order, []);

    expect(ranks(ranking.applications)).toEqual({ 'A-01': 1, 'A-02': null });
    expect(ranking.provisional).toBe(false);
    expect(ranking.notRanked).toEqual([
      {
        code: 'A-02',
        why: 'Not scored yet: C3. Others are scored on more, so it is not compared with them.',
      },
    ]);
  });

  it('ranks provisionally while all lack the same', () => {
    const ranking = rankApplications([scored('A-01', [3, null, 3]), scored('A-02', [5, null, 4])], order, []);

    expect(ranks(ranking.applications)).toEqual({ 'A-02': 1, 'A-01': 2 });
    expect(ranking.provisional).toBe(true);
  });

  it('ranks nobody while they lack different scores', () => {
    const ranking = rankApplications([scored('A-01', [3, null, 3]), scored('A-02', [5, 4, null])], order, []);

    expect(ranks(ranking.applications)).toEqual({ 'A-01': null, 'A-02': null });
  });

  it('gives no rank where no criterion applies, and says so', () => {
    const ranking = rankApplications([scored('A-01', ['n/a', 'n/a', 'n/a'])], order, []);

    expect(ranking.notRanked).toEqual([{ code: 'A-01', why: 'No criterion applies to it.' }]);
  });

  it('keeps those left out in the list, without a rank', () => {
    const ranking = rankApplications(
      [scored('A-01', [5, 5, 5]), scored('A-02', [1, 1, 1])],
      order,
      [],
      new Set(['A-01']),
    );

    expect(ranks(ranking.applications)).toEqual({ 'A-02': 1, 'A-01': null });
    expect(ranking.notRanked).toEqual([{ code: 'A-01', why: 'It is left out of the ranking.' }]);
  });

  it.each([
    ['more-than-two-organisations', { organisations: 3 }],
    ['rural', { rural: true }],
    ['lower-amount', { amount: 4999 }],
    ['earlier', { submittedAt: new Date('2026-03-01T09:59:59Z') }],
  ] as const)('breaks a tie by %s', (by, better) => {
    const both = [scored('A-01', [3, 3, 3]), scored('A-02', [3, 3, 3])];

    const { applications } = rankApplications(both, [by], [facts('A-01'), facts('A-02', better)]);

    expect(ranks(applications)).toEqual({ 'A-02': 1, 'A-01': 2 });
    expect(applications.map(({ tiedWith }) => tiedWith)).toEqual([[], []]);
  });

  it('uses the tie-break in the order of the Settings tab', () => {
    const both = [scored('A-01', [3, 3, 3]), scored('A-02', [3, 3, 3])];
    const known = [facts('A-01', { rural: true, amount: 9000 }), facts('A-02', { amount: 100 })];

    expect(ranks(rankApplications(both, ['rural', 'lower-amount'], known).applications)['A-01']).toBe(1);
    expect(ranks(rankApplications(both, ['lower-amount', 'rural'], known).applications)['A-02']).toBe(1);
  });

  it('puts an unclear amount last in the tie-break, and leaves two unclear ones tied', () => {
    const three = ['A-01', 'A-02', 'A-03'].map((code) => scored(code, [3, 3, 3]));
    const known = [facts('A-01', { amount: null }), facts('A-02'), facts('A-03', { amount: null })];

    const { applications } = rankApplications(three, ['lower-amount'], known);

    expect(ranks(applications)).toEqual({ 'A-02': 1, 'A-01': 2, 'A-03': 2 });
  });

  it('lets ties share a rank, 1, 2, 2, 4, and names them', () => {
    const four = [
      scored('A-01', [1, 1, 1]),
      scored('A-02', [3, 3, 3]),
      scored('A-03', [5, 5, 5]),
      scored('A-04', [3, 3, 3]),
    ];

    const { applications } = rankApplications(four, [], []);

    expect(applications.map(({ code, rank, tiedWith }) => [code, rank, tiedWith])).toEqual([
      ['A-03', 1, []],
      ['A-02', 2, ['A-04']],
      ['A-04', 2, ['A-02']],
      ['A-01', 4, []],
    ]);
  });

  it('ranks ten thousand applications at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...scored('', [1, 1, 1]),
      code: `A-${index}`,
      percent: index % 1000,
    }));

    const { applications } = rankApplications(many, order, []);

    expect(applications[0]).toMatchObject({ rank: 1, percent: 999 });
    expect(applications[9_999]).toMatchObject({ rank: 9991, percent: 0 });
  });
});

const typed = fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2);
const typedOrBlank: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 8, arbitrary: typed },
  fc.constant('n/a' as const),
  fc.constant(null),
);
const someFacts = fc.record({
  organisations: fc.integer({ min: 2, max: 4 }),
  rural: fc.boolean(),
  amount: fc.option(fc.constantFrom(1000, 2000)),
  submittedAt: fc.option(fc.constantFrom(new Date(1), new Date(2))),
});
const callOf = (score: fc.Arbitrary<Typed>) =>
  fc.array(fc.record({ scores: fc.tuple(score, score, score), facts: someFacts }), {
    minLength: 1,
    maxLength: 12,
  });

type Entry = { readonly scores: readonly Typed[]; readonly facts: Omit<RankingFacts, 'code'> };
const codeOf = (index: number) => `A-${index + 10}`;
const rankAll = (entries: readonly Entry[], weights?: readonly number[]) =>
  rankApplications(
    entries.map((entry, index) => scored(codeOf(index), entry.scores, weights)),
    order,
    entries.map((entry, index) => ({ ...entry.facts, code: codeOf(index) })),
  ).applications;

describe('rankApplications, whatever the scores', () => {
  it('keeps everybody, in a total order: rank is one more than the number of better ones', () => {
    fc.assert(
      fc.property(callOf(typedOrBlank), (entries) => {
        const applications = rankAll(entries);
        expect(new Set(applications.map(({ code }) => code)).size).toBe(entries.length);
        const ranked = applications.filter(({ rank }) => rank !== null);
        ranked.forEach(({ rank }) => {
          expect(rank).toBe(1 + ranked.filter((other) => (other.rank ?? 0) < (rank ?? 0)).length);
        });
        const percents = ranked.map(({ percent }) => percent ?? 0);
        expect(percents).toEqual([...percents].sort((one, other) => other - one));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        callOf(typedOrBlank).chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(
              entries.map((_, index) => index),
              { minLength: entries.length },
            ),
          ),
        ),
        ([entries, shuffled]) => {
          const all = entries.map((entry, index) => scored(codeOf(index), entry.scores));
          const known = entries.map((entry, index) => ({ ...entry.facts, code: codeOf(index) }));
          const mixed = shuffled.map((index) => all[index]).filter((one): one is Scored => one !== undefined);
          expect(rankApplications(mixed, order, known)).toEqual(rankApplications(all, order, known));
        },
      ),
    );
  });

  it('names ties on both sides: whoever is tied with me, I am tied with, at the same rank', () => {
    fc.assert(
      fc.property(callOf(typedOrBlank), (entries) => {
        const applications = rankAll(entries);
        for (const { code, rank, tiedWith } of applications) {
          const sharing = applications.filter(
            (other) => rank !== null && other.rank === rank && other.code !== code,
          );
          expect(tiedWith).toEqual(sharing.map((other) => other.code));
        }
      }),
    );
  });

  it('changes no rank when all weights are scaled alike', () => {
    fc.assert(
      fc.property(callOf(typed), fc.constantFrom(0.1, 0.3, 2, 7, 100), (entries, factor) => {
        const weights = [50, 30, 20].map((weight) => weight * factor);
        expect(ranks(rankAll(entries, weights))).toEqual(ranks(rankAll(entries)));
      }),
    );
  });

  it('never lowers an application whose assessed score is raised', () => {
    fc.assert(
      fc.property(callOf(typed), fc.nat(), fc.integer({ min: 0, max: 2 }), (entries, pick, criterion) => {
        const lucky = pick % entries.length;
        const raised = entries.map((entry, index) =>
          index === lucky
            ? { ...entry, scores: entry.scores.map((score, at) => (at === criterion ? 5 : score)) }
            : entry,
        );
        const rankOf = (all: readonly Entry[]) => ranks(rankAll(all))[codeOf(lucky)] ?? 0;
        expect(rankOf(raised)).toBeLessThanOrEqual(rankOf(entries));
      }),
    );
  });

  it('never puts an application lower for n/a than for 0', () => {
    fc.assert(
      fc.property(callOf(typed), fc.integer({ min: 0, max: 2 }), (entries, criterion) => {
        const firstWith = (value: Typed) =>
          entries.map((entry, index) =>
            index === 0
              ? { ...entry, scores: entry.scores.map((score, at) => (at === criterion ? value : score)) }
              : entry,
          );
        const rankOf = (all: readonly Entry[]) => ranks(rankAll(all))[codeOf(0)] ?? 0;
        expect(rankOf(firstWith('n/a'))).toBeLessThanOrEqual(rankOf(firstWith(0)));
      }),
    );
  });
});

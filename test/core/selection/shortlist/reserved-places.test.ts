import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineLimits } from '../../../../src/core/selection/shortlist/line-limits.ts';
import { proposeShortlist } from '../../../../src/core/selection/shortlist/propose-shortlist.ts';
import { aCandidate, notSupported } from '../a-candidate.ts';

const none: LineLimits = {
  places: null,
  percent: null,
  afterRank: null,
  money: null,
  days: null,
  currency: 'EUR',
};
const rural = (...codes: string[]) => ({
  places: [{ category: 'rural', number: 1 }],
  categoriesOf: (code: string) => (codes.includes(code) ? ['rural'] : []),
});
const inOf = ({ proposed }: ReturnType<typeof proposeShortlist>) =>
  proposed.filter(({ status }) => status === 'shortlist').map(({ code }) => code);
const five = [1, 2, 3, 4, 5].map((rank) => aCandidate(rank));

describe('ways to draw the line', () => {
  it.each([
    ['a least %', { percent: 98 }, ['A-01', 'A-02'], 'Rank 3: 97 % is below 98 %.'],
    ['hand', { afterRank: 3 }, ['A-01', 'A-02', 'A-03'], 'Rank 4: below the line set by hand.'],
    ['money', { money: 10_000 }, ['A-01'], 'Rank 2: the envelope lacks 10,000 EUR.'],
  ])('by %s', (_name, limits, codes, reason) => {
    const proposal = proposeShortlist(five, { ...none, ...limits });

    expect(inOf(proposal)).toEqual(codes);
    expect(proposal.proposed.find(({ status }) => status === 'reserve')?.reason).toBe(reason);
    expect(proposal.afterRank).toBe(codes.length);
  });
});

describe('reserved places', () => {
  it('let the best one enter that rank does not reach, inside the places, and say so', () => {
    const proposal = proposeShortlist(five, { ...none, places: 3 }, rural('A-05', 'A-04'));

    expect(inOf(proposal)).toEqual(['A-01', 'A-02', 'A-04']);
    expect(proposal.proposed.find(({ code }) => code === 'A-04')).toMatchObject({
      reserved: 'rural',
      reason: 'Reserved place (Rural): the best eligible one not reached by rank. Rank 4, 96 %.',
    });
    expect(proposal.afterRank).toBe(2);
  });

  it('go back to rank when nobody takes them, and are named', () => {
    const proposal = proposeShortlist(
      [...five.slice(0, 4), aCandidate(5, { kind: notSupported })],
      { ...none, places: 3 },
      rural('A-05'),
    );

    expect(inOf(proposal)).toEqual(['A-01', 'A-02', 'A-03']);
    expect(proposal.emptyPlaces).toEqual([
      { category: 'rural', places: 1, why: 'nobody eligible is left below the line' },
    ]);
  });

  it('are left to staff when more are tied than places', () => {
    const tied = [...five.slice(0, 2), aCandidate(3, { code: 'A-06' }), aCandidate(3, { code: 'A-07' })];
    const proposal = proposeShortlist(tied, { ...none, places: 2 }, rural('A-06', 'A-07'));

    expect(inOf(proposal)).toEqual(['A-01', 'A-02']);
    expect(proposal.emptyPlaces[0]?.why).toBe('A-06, A-07 are tied: staff decide between them');
  });

  it('do not reach below the least %', () => {
    expect(inOf(proposeShortlist(five, { ...none, percent: 98 }, rural('A-05')))).toEqual(['A-01', 'A-02']);
  });

  it('never exceed places or envelope, keep the order of rank, and do not depend on the order of the tab', () => {
    const entries = fc.array(
      fc.record({
        amount: fc.nat(9000),
        days: fc.nat(9),
        tied: fc.boolean(),
        rural: fc.boolean(),
        at: fc.nat(),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(entries, fc.nat(8), fc.nat(30_000), fc.nat(40), (given, places, money, days) => {
        let rank = 0;
        const all = given.map(({ amount, days: wanted, tied }, index) => {
          if (!tied || index === 0) rank = index + 1;
          return aCandidate(rank, { code: `A-${index + 10}`, amount, days: wanted });
        });
        const reserved = rural(...all.filter((_, index) => given[index]?.rural).map(({ code }) => code));
        const limits = { ...none, places, money, days };
        const proposal = proposeShortlist(all, limits, reserved);
        const chosen = all.filter(({ code }) => inOf(proposal).includes(code));
        expect(chosen.length).toBeLessThanOrEqual(places);
        expect(chosen.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBeLessThanOrEqual(money);
        expect(chosen.reduce((sum, one) => sum + one.days, 0)).toBeLessThanOrEqual(days);
        const byRank = chosen.filter(
          ({ code }) => proposal.proposed.find((one) => one.code === code)?.reserved === '',
        );
        expect(byRank).toEqual(all.filter((one) => (one.rank ?? 0) <= (proposal.afterRank ?? 0)));
        const shuffled = [...all].sort((one, other) => {
          const at = (code: string) => given[Number(code.slice(2)) - 10]?.at ?? 0;
          return at(one.code) - at(other.code);
        });
        expect(proposeShortlist(shuffled, limits, reserved)).toEqual(proposal);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/core/selection/candidate.ts';
import { type LineLimits, lineLimits } from '../../../../src/core/selection/shortlist/line-limits.ts';
import {
  type Proposed,
  proposeShortlist,
} from '../../../../src/core/selection/shortlist/propose-shortlist.ts';
import type { Reserved } from '../../../../src/core/selection/shortlist/reserved-places.ts';
import { shortlistLine } from '../../../../src/core/selection/shortlist/shortlist-line.ts';
import { aCandidate, notSupported, undecided } from '../a-candidate.ts';

const limits = { shortlistPlaces: 2, envelopeMoney: null, envelopeDays: null, currency: 'EUR' } as const;
const four = [1, 2, 3, 4].map((rank) => aCandidate(rank));
const chosen = { status: 'shortlist' } as const;

describe('shortlistLine', () => {
  it('runs after the places of the Settings tab while nobody is chosen', () => {
    expect(shortlistLine(four, limits)).toMatchObject({ afterRank: 2, near: ['A-02', 'A-03'], chosen: [] });
  });

  it('runs after the last one chosen', () => {
    const candidates = [aCandidate(1, chosen), aCandidate(2, chosen), aCandidate(3, chosen), aCandidate(4)];

    expect(shortlistLine(candidates, limits)).toMatchObject({ afterRank: 3, near: ['A-03', 'A-04'] });
  });

  it('names all who share the rank next to the line', () => {
    const candidates = [
      aCandidate(1, chosen),
      aCandidate(2, { code: 'A-05' }),
      aCandidate(2, { code: 'A-06' }),
      aCandidate(4),
    ];

    expect(shortlistLine(candidates, limits).near).toEqual(['A-01', 'A-05', 'A-06']);
  });

  it('is nowhere without places and without a shortlist', () => {
    expect(shortlistLine(four, { ...limits, shortlistPlaces: null })).toMatchObject({
      afterRank: null,
      near: [],
    });
  });

  it('adds up money and expert days of the chosen ones against the envelope', () => {
    const candidates = [
      aCandidate(1, { ...chosen, amount: 0.1 }),
      aCandidate(2, { ...chosen, amount: 0.2, days: 2.5 }),
    ];

    expect(shortlistLine(candidates, { ...limits, envelopeMoney: 0.3, envelopeDays: 4 })).toMatchObject({
      chosen: [
        { code: 'A-01', money: 0.1, days: 2 },
        { code: 'A-02', money: 0.3, days: 4.5 },
      ],
      money: { available: 0.3, used: 0.3, fits: true },
      days: { available: 4, used: 4.5, fits: false },
    });
  });

  it('names chosen ones whose amount is unclear', () => {
    expect(shortlistLine([aCandidate(1, { ...chosen, amount: null })], limits)).toMatchObject({
      amountUnclear: ['A-01'],
      money: { used: 0 },
    });
  });

  it('names every override and whether it is explained', () => {
    const candidates = [
      aCandidate(1),
      aCandidate(2, chosen),
      aCandidate(3, { ...chosen, kind: notSupported, reason: 'Follow-up promised by phone.' }),
    ];

    expect(shortlistLine(candidates, limits).overrides).toEqual([
      { code: 'A-02', why: 'A-01 has rank 1 and is not chosen.', explained: false },
      {
        code: 'A-03',
        why: 'Not supported by section 5.1.3: Only training, with no concrete follow-up by the partners. A-01 has rank 1 and is not chosen.',
        explained: true,
      },
    ]);
  });

  it('takes the reason of the one passed over as the explanation', () => {
    const candidates = [
      aCandidate(1, { status: 'reserve', reason: 'Waits for a partner.' }),
      aCandidate(2, chosen),
    ];

    expect(shortlistLine(candidates, limits).overrides).toMatchObject([{ code: 'A-02', explained: true }]);
  });

  it('sees no override in passing over a kind that is not supported', () => {
    expect(
      shortlistLine([aCandidate(1, { kind: notSupported }), aCandidate(2, chosen)], limits).overrides,
    ).toEqual([]);
  });
});

const noLimits = { places: null, percent: null, afterRank: null, money: null, days: null, currency: 'EUR' };
const proposal = (
  candidates: readonly Candidate[],
  changed: Partial<LineLimits> = {},
  reserved?: Reserved,
): readonly Pick<Proposed, 'code' | 'status' | 'reason'>[] =>
  proposeShortlist(candidates, { ...noLimits, places: 2, ...changed }, reserved).proposed.map(
    ({ code, status, reason }) => ({ code, status, reason }),
  );
const statusesOf = (...asked: Parameters<typeof proposal>) =>
  proposal(...asked).map(({ code, status }) => `${code} ${status}`.trim());

describe('proposeShortlist', () => {
  it('goes by rank as far as the places go; the next waits, the rest is below the line', () => {
    expect(proposal(four)).toEqual([
      { code: 'A-01', status: 'shortlist', reason: 'Rank 1.' },
      { code: 'A-02', status: 'shortlist', reason: 'Rank 2.' },
      { code: 'A-03', status: 'reserve', reason: 'Rank 3: the places are used up.' },
      { code: 'A-04', status: 'not shortlisted', reason: 'Rank 4, below the line.' },
    ]);
  });

  it('ends where money or days end, and says how much is lacking', () => {
    expect(proposal(four, { places: null, money: 15_000, days: 3 })[1]).toEqual({
      code: 'A-02',
      status: 'reserve',
      reason: 'Rank 2: the envelope lacks 5,000 EUR; the envelope lacks 1 expert day.',
    });
  });

  it('takes tied ones together or not at all', () => {
    const tied = [aCandidate(1), aCandidate(2, { code: 'A-05' }), aCandidate(2, { code: 'A-06' })];

    expect(statusesOf(tied)).toEqual(['A-01 shortlist', 'A-05 reserve', 'A-06 reserve']);
    expect(proposal(tied)[1]?.reason).toContain('A-05, A-06 are tied: staff decide between them.');
    expect(statusesOf(tied, { places: 3 })).toEqual(['A-01 shortlist', 'A-05 shortlist', 'A-06 shortlist']);
  });

  it('gives no place to a kind that is not supported, and says which paragraph', () => {
    const [first] = proposal([aCandidate(1, { kind: notSupported }), aCandidate(2)]);

    expect(first).toMatchObject({
      status: 'not shortlisted',
      reason: expect.stringContaining('section 5.1.3'),
    });
  });

  it('keeps in view what needs a decision by staff', () => {
    expect(proposal([aCandidate(1, { kind: undecided })])).toMatchObject([
      {
        status: 'shortlist',
        reason: 'Rank 1. Needs a decision by staff: A conference with concrete follow-up.',
      },
    ]);
  });

  it('proposes nothing for who is not ranked', () => {
    expect(proposal([aCandidate(null)])).toEqual([
      { code: 'A-09', status: '', reason: 'Not ranked, so nothing is proposed.' },
    ]);
  });

  it('leaves final decisions as they are, and the room they take', () => {
    const candidates = [
      aCandidate(1),
      aCandidate(2, { status: 'selected' }),
      aCandidate(3),
      aCandidate(4, { status: 'not selected' }),
    ];

    expect(statusesOf(candidates)).toEqual(['A-01 shortlist', 'A-03 reserve']);
  });

  it('never exceeds places or envelope, passes over nobody, and gives a reason for each', () => {
    const candidates = fc
      .array(fc.record({ amount: fc.nat(9000), days: fc.nat(9), tied: fc.boolean() }), { maxLength: 12 })
      .map((entries) => {
        let rank = 0;
        return entries.map(({ amount, days, tied }, index) => {
          if (!tied || index === 0) rank = index + 1;
          return aCandidate(rank, { code: `A-${index + 10}`, amount, days });
        });
      });
    fc.assert(
      fc.property(candidates, fc.nat(8), fc.nat(30_000), fc.nat(30), (all, places, money, days) => {
        const proposed = proposal(all, { places, money, days });
        const statusOf = new Map(proposed.map(({ code, status }) => [code, status]));
        const after = all.map((one) => ({ ...one, status: statusOf.get(one.code) ?? '' }));
        const line = shortlistLine(after, {
          shortlistPlaces: places,
          envelopeMoney: money,
          envelopeDays: days,
        });
        expect(line.chosen.length).toBeLessThanOrEqual(places);
        expect(line.money.fits && line.days.fits).toBe(true);
        expect(line.overrides).toEqual([]);
        expect(proposed.every(({ reason }) => reason !== '')).toBe(true);
      }),
    );
  });
});

describe('lineLimits', () => {
  const settings = {
    shortlistPlaces: 12,
    shortlistPercent: null,
    envelopeMoney: 80_000,
    envelopeDays: 60,
    currency: 'EUR',
  };

  it('holds by all that Settings says together, or by one thing alone', () => {
    expect(lineLimits({ by: 'settings', value: null }, settings)).toMatchObject({
      value: { places: 12, percent: null, money: 80_000, days: 60 },
    });
    expect(lineLimits({ by: 'places', value: 5 }, settings)).toMatchObject({
      value: { places: 5, money: null, days: null },
    });
    expect(lineLimits({ by: 'rank', value: 3 }, settings)).toMatchObject({
      value: { places: null, afterRank: 3, money: null },
    });
  });

  it('asks for a limit where there is none', () => {
    const empty = { ...settings, shortlistPlaces: null, envelopeMoney: null, envelopeDays: null };

    expect(lineLimits({ by: 'settings', value: null }, empty)).toMatchObject({
      ok: false,
      problems: [{ what: 'Nothing says how long the shortlist may be.' }],
    });
    expect(lineLimits({ by: 'percent', value: null }, settings)).toMatchObject({
      ok: false,
      problems: [{ remedy: 'Give the number it is drawn by.' }],
    });
  });
});

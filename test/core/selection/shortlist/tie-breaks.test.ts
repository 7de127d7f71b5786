import { describe, expect, it } from 'vitest';
import { tieBreaksUsed } from '../../../../src/core/selection/shortlist/tie-breaks.ts';
import { aCandidate } from '../a-candidate.ts';

const facts = (rural: boolean, amount: number) => ({ organisations: 2, rural, amount, submittedAt: null });

describe('the tie-break that was used', () => {
  const candidates = [1, 2, 3, 4].map((rank) => aCandidate(rank, { percent: rank < 4 ? 70 : 60 }));
  const known = new Map([
    ['A-01', facts(true, 9)],
    ['A-02', facts(false, 4)],
    ['A-03', facts(false, 8)],
    ['A-04', facts(false, 1)],
  ]);
  const used = tieBreaksUsed(candidates, known, ['rural', 'lower-amount'], (code) => code < 'A-03');

  it('names which rule put whom before whom, only where the % is the same', () => {
    expect(used.map(({ text }) => text)).toEqual([
      'A-01 before A-02, both 70 %: rural.',
      'A-02 before A-03, both 70 %: lower amount asked for.',
    ]);
  });

  it('marks the one the line runs through', () => {
    expect(used.map(({ atLine }) => atLine)).toEqual([false, true]);
  });

  it('says so when the order of Settings no longer explains the ranks', () => {
    expect(tieBreaksUsed(candidates, known, [], () => false)[0]).toMatchObject({
      rule: null,
      text: expect.stringContaining('score again'),
    });
  });
});

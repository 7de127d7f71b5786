import { describe, expect, it } from 'vitest';
import { processRecord } from '../../../src/core/selection/process-record.ts';
import { aCandidate } from './a-candidate.ts';

const settings = { shortlistPlaces: 2, envelopeMoney: 30_000, envelopeDays: null };
const logged = (what: string, after: string, about = '') => ({ day: '2026-04-10', what, about, after });

describe('processRecord', () => {
  const record = processRecord({
    candidates: [
      aCandidate(1, { status: 'selected' }),
      aCandidate(2),
      aCandidate(3, { status: 'shortlist', reason: 'The partner of A-02 withdrew.' }),
      aCandidate(4, { status: 'shortlist', reason: 'Reserved place (Rural).' }),
      aCandidate(null),
    ],
    interviewed: new Set(['A-01']),
    log: [
      logged('tie-break', 'Of an older shortlist.'),
      logged('shortlist line', 'Drawn by 2 places: after rank 3. 3 chosen.'),
      logged('tie-break', 'A-03 before A-05, both 97 %: rural.'),
      logged('reserved place', 'Reserved place (Rural).', 'A-04'),
    ],
    settings,
  });

  it('counts who came how far', () => {
    expect(record.counts.map(({ stage, count }) => `${stage} ${count}`)).toEqual([
      'received 5',
      'ranked 4',
      'shortlisted 3',
      'in reserve 0',
      'interviewed 1',
      'selected 1',
    ]);
  });

  it('says how the line was drawn last and what it rests on, and nothing of shortlists before', () => {
    expect(record.line).toBe('2026-04-10: Drawn by 2 places: after rank 3. 3 chosen.');
    expect(record.tieBreaks).toEqual(['A-03 before A-05, both 97 %: rural.']);
    expect(record.reservedPlaces).toEqual(['A-04: Reserved place (Rural).']);
  });

  it('lists overrides with their reasons, and a reserved place as what it is', () => {
    expect(record.overrides).toEqual([
      { code: 'A-03', why: 'A-02 has rank 2 and is not chosen.', reason: 'The partner of A-02 withdrew.' },
    ]);
    expect(record.envelope[0]).toEqual({ what: 'money', available: 30_000, used: 30_000 });
  });
});

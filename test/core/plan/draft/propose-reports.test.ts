import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeReports } from '../../../../src/core/plan/draft/propose-reports.ts';
import { lastDayOf } from '../../../../src/core/time/dates.ts';

const proposed = (starts: string, ends: string, money: number | null) =>
  proposeReports({ starts, ends, money }).map(({ id, kind, due }) => `${id} ${kind} ${due}`);

describe('proposeReports', () => {
  it('asks for one final report when the project is short and small, one month after the end', () => {
    expect(proposed('2026-03-01', '2026-08-31', 4999)).toEqual(['R1 final 2026-09-30']);
  });

  it('adds an interim report half way when the amount is large', () => {
    expect(proposed('2026-03-01', '2026-08-31', 5000)).toEqual([
      'R1 interim 2026-06-01',
      'R2 final 2026-09-30',
    ]);
  });

  it('adds an interim report half way when the project is longer than six months', () => {
    expect(proposed('2026-03-01', '2026-12-31', null)).toEqual([
      'R1 interim 2026-08-01',
      'R2 final 2027-01-31',
    ]);
  });

  it('asks every six months when the project is longer than twelve', () => {
    expect(proposed('2026-01-01', '2027-08-31', 1000)).toEqual([
      'R1 interim 2026-07-01',
      'R2 interim 2027-01-01',
      'R3 interim 2027-07-01',
      'R4 final 2027-09-30',
    ]);
  });

  it('leaves the date open when the end is not known, and still asks for one (R-065)', () => {
    expect(proposed('2026-03-01', '', 1000)).toEqual(['R1 final ']);
  });

  it('gives a reason for each', () => {
    const reasons = proposeReports({ starts: '2026-03-01', ends: '2026-08-31', money: 9000 }).map(
      (r) => r.reason,
    );

    expect(reasons).toEqual([
      'The support is 5000 or more: a report half way leaves time to adjust.',
      'It closes the project; due one month after the end.',
    ]);
  });

  it('always proposes dates in order, the interim ones within the project, the last a final one', () => {
    const month = fc
      .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    const money = fc.option(fc.integer({ min: 0, max: 50000 }));

    fc.assert(
      fc.property(month, month, money, (one, other, amount) => {
        const [from = one, to = other] = [one, other].sort();
        const ends = lastDayOf(to);
        const reports = proposeReports({ starts: `${from}-01`, ends, money: amount });
        const dues = reports.map(({ due }) => due);

        expect(dues).toEqual([...dues].sort());
        expect(reports.filter(({ kind }) => kind === 'final').map(({ id }) => id)).toEqual([
          `R${reports.length}`,
        ]);
        expect(reports.every(({ kind, due }) => kind === 'final' || due < ends)).toBe(true);
      }),
    );
  });
});

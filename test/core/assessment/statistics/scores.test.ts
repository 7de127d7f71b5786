import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assessment.ts';
import { cellsToDiscuss } from '../../../../src/core/assessment/statistics/cells-to-discuss.ts';
import { spreadOf } from '../../../../src/core/assessment/statistics/spread.ts';
import { withoutEachAssessor } from '../../../../src/core/assessment/statistics/without-assessor.ts';

const given = (assessor: string, application: string, score: number | null): Assessment => ({
  assessor,
  application,
  criterion: 'C1',
  score,
  reason: '',
  confidence: '',
});

describe('spreadOf', () => {
  it('has mean, median, sample deviation and range of the scores', () => {
    // NIST/SEMATECH e-Handbook, itl.nist.gov/div898/handbook: deviation with n − 1.
    expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
      count: 8,
      mean: 5,
      median: 4.5,
      deviation: Math.sqrt(32 / 7),
      range: 7,
    });
    expect(spreadOf([3, 1, 2]).median).toBe(2);
  });

  it('knows no spread of one score, and nothing of none', () => {
    expect(spreadOf([4])).toEqual({ count: 1, mean: 4, median: 4, deviation: null, range: null });
    expect(spreadOf([])).toEqual({ count: 0, mean: null, median: null, deviation: null, range: null });
  });
});

describe('cellsToDiscuss', () => {
  it('names who is two points or more apart, farthest first', () => {
    const found = cellsToDiscuss([
      given('X1', 'A-01', 1),
      given('X2', 'A-01', 3),
      given('X1', 'A-02', 0),
      given('X2', 'A-02', 5),
      given('X1', 'A-03', 4),
      given('X2', 'A-03', 5),
      given('X3', 'A-03', null),
    ]);

    expect(found.map(({ application, range }) => [application, range])).toEqual([
      ['A-02', 5],
      ['A-01', 2],
    ]);
    expect(found[0]?.scores).toEqual([
      { assessor: 'X1', score: 0 },
      { assessor: 'X2', score: 5 },
    ]);
  });
});

describe('withoutEachAssessor', () => {
  it('says who comes onto the list and who leaves it without one assessor', () => {
    const best = (assessments: readonly Assessment[]): ReadonlySet<string> => {
      const meanOf = (code: string): number =>
        spreadOf(assessments.filter(({ application }) => application === code).map(({ score }) => score ?? 0))
          .mean ?? 0;
      return new Set([meanOf('A-01') >= meanOf('A-02') ? 'A-01' : 'A-02']);
    };

    const found = withoutEachAssessor(
      [given('X1', 'A-01', 5), given('X2', 'A-01', 2), given('X1', 'A-02', 2), given('X2', 'A-02', 4)],
      best,
    );

    expect(found).toEqual([
      { assessor: 'X1', enters: ['A-02'], leaves: ['A-01'] },
      { assessor: 'X2', enters: [], leaves: [] },
    ]);
  });
});

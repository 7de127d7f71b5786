import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/core/assessment/assessment.ts';
import { strictnessOf } from '../../../../src/core/assessment/statistics/strictness.ts';

const given = (
  assessor: string,
  application: string,
  score: number | null,
  criterion = 'C1',
): Assessment => ({
  assessor,
  application,
  criterion,
  score,
  reason: 'Because.',
  confidence: '',
});

const applications = ['A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'A-06'];

const pointsOf = (assessments: readonly Assessment[]): Record<string, number> => {
  const found = strictnessOf(assessments);
  if (!found.known) throw new Error(found.why);
  return Object.fromEntries(found.shifts.map(({ assessor, points }) => [assessor, points]));
};

describe('strict and lenient assessors', () => {
  it('finds who scores a point below the other on the same work, shrunk towards 0', () => {
    const points = pointsOf(applications.flatMap((code) => [given('X1', code, 4), given('X2', code, 3)]));

    expect(points.X1).toBeGreaterThan(0.25);
    expect(points.X1).toBeLessThan(0.5);
    expect(points.X2).toBeCloseTo(-(points.X1 ?? 0), 10);
  });

  it('does not call an assessor lenient who drew the better applications', () => {
    const worth = (code: string): number => Math.min(4, applications.indexOf(code));
    const points = pointsOf(
      applications.flatMap((code, index) =>
        (index < 3 ? ['X1', 'X2'] : ['X2', 'X3']).map((assessor) => given(assessor, code, worth(code))),
      ),
    );

    for (const each of Object.values(points)) expect(each).toBeCloseTo(0, 10);
  });

  it('sums to nothing when everyone scored everything, so that no average moves', () => {
    const table = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(table, (scores) => {
        const points = pointsOf(
          scores.flatMap((row, index) =>
            row.map((score, assessor) => given(`X${assessor}`, `A-${index}`, score)),
          ),
        );
        expect(Object.values(points).reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is the same whatever the order of the assessments', () => {
    const assessments = applications.flatMap((code, index) => [
      given('X1', code, index % 6),
      given('X2', code, (index + 2) % 6),
      given('X3', code, (index * 2) % 6),
    ]);

    const turned = pointsOf([...assessments].reverse());

    for (const [assessor, points] of Object.entries(pointsOf(assessments)))
      expect(turned[assessor]).toBeCloseTo(points, 9);
  });

  it('says nothing of assessors who shared too little', () => {
    expect(strictnessOf([given('X1', 'A-01', 3)])).toEqual({
      known: false,
      why: 'There are fewer than two assessors.',
    });
    expect(strictnessOf([given('X1', 'A-01', 3), given('X2', 'A-01', 4)])).toEqual({
      known: false,
      why: 'X1, X2 shared fewer than 3 applications with others.',
    });
  });

  it('says nothing when groups of assessors share no application', () => {
    const two = (assessors: readonly string[], codes: readonly string[]): Assessment[] =>
      codes.flatMap((code) => assessors.map((assessor) => given(assessor, code, 3)));

    expect(
      strictnessOf([
        ...two(['X1', 'X2'], applications.slice(0, 3)),
        ...two(['X3', 'X4'], applications.slice(3)),
      ]),
    ).toEqual({ known: false, why: 'The assessors fall into groups that share no application.' });
  });

  it('leaves out what an assessor could not judge', () => {
    const points = pointsOf(
      applications.flatMap((code) => [
        given('X1', code, 3),
        given('X2', code, 3),
        given('X1', code, 5, 'C2'),
        given('X2', code, null, 'C2'),
      ]),
    );

    expect(points.X1).toBeCloseTo(0, 10);
  });
});

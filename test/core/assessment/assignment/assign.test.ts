import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessor, ToAssess } from '../../../../src/core/assessment/assignment/assessor.ts';
import { type Assignment, assign } from '../../../../src/core/assessment/assignment/assign.ts';

const assessor = (code: string, more: Partial<Assessor> = {}): Assessor => ({
  code,
  name: '',
  email: `${code.toLowerCase()}@example.org`,
  organisation: '',
  languages: [],
  ties: [],
  active: true,
  ...more,
});

const application = (number: number, language = 'en'): ToAssess => ({
  code: `A-${String(number).padStart(2, '0')}`,
  language,
  organisations: [],
});

const applications = (count: number): ToAssess[] =>
  Array.from({ length: count }, (_, index) => application(index + 1));
const five = ['X1', 'X2', 'X3', 'X4', 'X5'].map((code) => assessor(code));

const assigned = (result: ReturnType<typeof assign>): readonly Assignment[] => {
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join(' '));
  return result.value;
};

const loads = (assignments: readonly Assignment[]): number[] =>
  five.map(({ code }) => assignments.filter((each) => each.assessor === code).length);

describe('assigning applications to assessors', () => {
  it('gives 36 applications to 5 assessors, two each, as equally as can be', () => {
    const made = assigned(assign(five, applications(36), { each: 2, excluded: [], kept: [] }));

    expect(made).toHaveLength(72);
    expect(loads(made).sort()).toEqual([14, 14, 14, 15, 15]);
  });

  it('never gives an application to somebody with a conflict, nor one application to the same person twice', () => {
    const pairs = fc.array(
      fc.record({
        assessor: fc.constantFrom('X1', 'X2', 'X3'),
        application: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const excluded = given.map((pair) => ({ ...pair, application: application(pair.application).code }));
        const made = assigned(assign(five, applications(12), { each: 2, excluded, kept: [] }));

        for (const pair of excluded) expect(made).not.toContainEqual(pair);
        expect(new Set(made.map((pair) => JSON.stringify(pair))).size).toBe(24);
      }),
    );
  });

  it('is as equal as conflicts allow: nobody could hand on to somebody with two fewer', () => {
    const excluded = applications(10).flatMap(({ code }) => [
      { assessor: 'X1', application: code },
      { assessor: 'X2', application: code },
    ]);
    const made = assigned(assign(five, applications(20), { each: 2, excluded, kept: [] }));

    expect(loads(made)).toEqual([8, 8, 8, 8, 8]);
  });

  it('gives an application only to who reads its language', () => {
    const readers = [
      assessor('X1', { languages: ['en', 'sq'] }),
      assessor('X2', { languages: ['sq'] }),
      assessor('X3'),
    ];

    const made = assigned(
      assign(readers, [application(1, 'mk'), application(2, 'sq')], { each: 1, excluded: [], kept: [] }),
    );

    expect(made.find((pair) => pair.application === 'A-01')?.assessor).toBe('X3');
  });

  it('keeps what was given by hand or begun, and does not move it', () => {
    const kept = applications(6).map(({ code }) => ({ assessor: 'X1', application: code }));

    const made = assigned(assign(five, applications(6), { each: 2, excluded: [], kept }));

    for (const pair of kept) expect(made).toContainEqual(pair);
    expect(made.filter((pair) => pair.assessor !== 'X1')).toHaveLength(6);
  });

  it('gives nothing new to who is not active', () => {
    const one = [...five.slice(0, 3), assessor('X9', { active: false })];

    expect(
      assigned(assign(one, applications(9), { each: 2, excluded: [], kept: [] })).map(
        (pair) => pair.assessor,
      ),
    ).not.toContain('X9');
  });

  it('assigns nothing when an application lacks assessors, and names it', () => {
    const excluded = five.slice(1).map(({ code }) => ({ assessor: code, application: 'A-02' }));

    const refused = assign(five, applications(3), { each: 2, excluded, kept: [] });

    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? [] : refused.problems.map(({ what }) => what)).toEqual([
      'A-02 needs 2 assessors and 1 is lacking: everybody else has a conflict with it, does not read en, or is not active.',
    ]);
  });

  it('assigns nothing of nothing', () => {
    expect(assign([], [], { each: 2, excluded: [], kept: [] })).toEqual({ ok: true, value: [] });
  });

  it('assigns 1,000 applications to 5 assessors equally', () => {
    expect(loads(assigned(assign(five, applications(1_000), { each: 2, excluded: [], kept: [] })))).toEqual([
      400, 400, 400, 400, 400,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { planHints } from '../../../../src/core/plan/check/plan-hints.ts';
import { reportingBurden } from '../../../../src/core/plan/check/reporting-burden.ts';
import type { Plan } from '../../../../src/core/plan/plan.ts';
import { aPlan } from '../a-plan.ts';

const supported = (money: number | null, days: readonly (number | null)[], more: Partial<Plan> = {}): Plan =>
  aPlan({
    support: {
      ...{ money, currency: 'EUR', costLines: [] },
      assistance: days.map((some, index) => ({
        ...{ id: `assistance-${index + 1}`, kind: 'facilitation', days: some, what: '' },
      })),
    },
    ...more,
  });
const about = (plan: Plan) => planHints(plan).filter((hint) => hint.includes('Reporting takes'));

describe('reportingBurden', () => {
  it('counts the hours of all reports for all partners and outcomes', () => {
    expect(reportingBurden(aPlan())).toMatchObject({ hours: 14, worth: 424, percent: 3.3, isTooMuch: false });
  });

  it('leaves out a report nobody waits for, a partner who left and an outcome that was dropped', () => {
    const plan = aPlan();
    const lighter: Plan = {
      ...plan,
      partners: plan.partners.map((one) => (one.id === 'partner-2' ? { ...one, left: '2026-04-01' } : one)),
      outcomes: plan.outcomes.map((one) => (one.id === 'O2' ? { ...one, dropped: 'yes' } : one)),
      reports: plan.reports.map((one) => (one.id === 'R1' ? { ...one, waived: 'Not needed' } : one)),
    };

    expect(reportingBurden(lighter)).toMatchObject({ hours: 5.5, reports: [{ id: 'R2', hours: 5.5 }] });
  });

  it('says nothing of a share while nothing is known of the support, or it is worth nothing', () => {
    expect(reportingBurden(supported(null, [null])).worth).toBeNull();
    expect(reportingBurden(supported(0, [])).percent).toBeNull();
  });

  it('counts days of assistance as well as money', () => {
    expect(reportingBurden(supported(null, [10])).worth).toBe(80);
    expect(reportingBurden(supported(800, [])).worth).toBe(80);
  });
});

describe('the hint at too much reporting (R-064)', () => {
  it('comes when it takes more than seven hours of a hundred', () => {
    expect(about(supported(2100, []))).toEqual([]);
    expect(about(supported(1900, []))).toEqual([
      'Reporting takes about 14 hours, and the support is worth about 190 hours of work: ask for fewer reports (section 5.2).',
    ]);
  });

  it('asks for short answers where one report is the least there can be (R-065)', () => {
    const one = supported(500, [], { reports: aPlan().reports.slice(1) });

    expect(about(one)[0]).toContain('tell the partners that short answers are enough');
  });
});

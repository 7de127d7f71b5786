import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFromRows } from '../../../../src/core/plan/rows/plan-from-rows.ts';
import { planToRows } from '../../../../src/core/plan/rows/plan-rows.ts';
import { aPlan } from '../a-plan.ts';
import { plans } from '../plans.ts';

describe('planToRows and planFromRows', () => {
  it('bring back every plan as it was, whatever was typed in it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(planFromRows(planToRows(plan))).toEqual(plan);
      }),
    );
  });

  it('pass over the rows of other projects', () => {
    const other = planToRows(aPlan({ code: 'P-08' }));
    const rows = planToRows(aPlan());

    const read = planFromRows({
      project: rows.project,
      plans: [...other.plans, ...rows.plans],
      outcomes: [...other.outcomes, ...rows.outcomes],
      support: [...rows.support, ...other.support],
      reports: [...rows.reports, ...other.reports],
    });

    expect(read).toEqual(aPlan());
  });

  it('make the planned money of the tab add up when no cost line explains it', () => {
    const { support } = planToRows(aPlan({ support: { ...aPlan().support, money: 4600 } }));

    expect(
      support.filter(({ kind }) => kind === 'money').map(({ what, amount: money }) => [what, money]),
    ).toEqual([
      ['Travel', 1500],
      ['Meetings', 2500],
      ['Not broken down into costs', 600],
    ]);
  });

  it('keep what a person typed as kind of a row or report that we do not know', () => {
    const rows = planToRows(aPlan());
    const [row] = rows.plans;
    const [report] = rows.reports;

    const read = planFromRows({
      ...rows,
      plans: row ? [{ ...row, kind: 'Study tour', id: '', type: '', what: 'To the source' }] : [],
      reports: report ? [{ ...report, kind: 'Photo report', reason: 'For the web page' }] : [],
    });

    expect(read.activities.map(({ id, type, what }) => [id, type, what])).toEqual([
      ['A1', 'Study tour', 'To the source'],
    ]);
    expect(read.reports.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['ad hoc', 'Photo report: For the web page'],
    ]);
  });

  it('give a row added without an id the next free one', () => {
    const rows = planToRows(aPlan());
    const outcomes = [...rows.outcomes, { ...rows.outcomes[0], project: 'P-07', id: '' }].map((outcome) => ({
      ...{ level: '', outcome: '', indicator: '', source: '', promised: '' },
      ...{ promisedIndicator: '', promisedSource: '', dropped: '' },
      ...outcome,
    }));

    expect(planFromRows({ ...rows, outcomes }).outcomes.map(({ id }) => id)).toEqual(['O1', 'O2', 'O3']);
  });
});

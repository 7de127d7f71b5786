import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { cellOf, type } from '../../tabs.ts';
import { aProject, planOf, savePlan } from '../a-project.ts';

const code = 'A-01';

/** A plan with one cost line, beside which somebody typed on the Support tab. */
function withCost(amount: string, currency: string): Workspace {
  const workspace = aProject();
  const plan = planOf(workspace);
  const cost = { id: 'cost-1', what: 'Bus for the visit', amount: 100, organisation: '' };
  savePlan(workspace, { ...plan, support: { ...plan.support, money: 100, costLines: [cost] } });
  type(workspace, 'Settings', ['Setting', 'Exchange rates'], 'Value', 'BAM 1.95583');
  type(workspace, 'Support', line, 'Amount', amount);
  type(workspace, 'Support', line, 'Currency', currency);
  return workspace;
}

const line = ['No.', 'cost-1'] as const;
const cells = (workspace: Workspace) =>
  ['Amount', 'Currency'].map((header) => cellOf(workspace, 'Support', line, header).value ?? '');
const opened = (workspace: Workspace) => {
  const { plan, hints } = ask(workspace, 'getPlan', { code });
  return { plan, hints, amount: plan.support.costLines[0]?.amount };
};

describe('a cost of the plan typed in another currency', () => {
  it('is converted by the rate of Settings, and the plan says so', () => {
    const { amount, hints } = opened(withCost('500', 'BAM'));

    expect(amount).toBe(255.65);
    expect(hints).toContain(
      'cost-1 “Bus for the visit” is 500 BAM on the tab Support; the plan counts 255.65 EUR, by the exchange rate of Settings. An amount typed in the plan is in EUR and takes its place.',
    );
  });

  it('stays as it was typed when something else of the plan is saved', () => {
    const workspace = withCost('500', 'BAM');
    const { plan } = opened(workspace);
    savePlan(workspace, {
      ...plan,
      notes: 'Another note.',
      support: {
        ...plan.support,
        costLines: plan.support.costLines.map((cost) => ({ ...cost, what: 'Bus and meals' })),
      },
    });

    expect(cells(workspace)).toEqual([500, 'BAM']);
    expect(opened(workspace).amount).toBe(255.65);
  });

  it('gives way to an amount typed in the plan, which is in the currency of the call', () => {
    const workspace = withCost('500', 'BAM');
    const { plan } = opened(workspace);
    const [cost] = plan.support.costLines;
    if (!cost) throw new Error('There is no cost.');
    savePlan(workspace, { ...plan, support: { ...plan.support, costLines: [{ ...cost, amount: 300 }] } });

    expect(cells(workspace)).toEqual([300, '']);
  });

  it.each([
    ['500', 'CHF', 'cost-1 “Bus for the visit” is not counted: "CHF" is no currency that Settings has'],
    ['about 500', '', 'cost-1 “Bus for the visit” is not counted: "about 500" is not an amount'],
  ])('is not counted and not lost where %s %s cannot be converted', (amount, currency, hint) => {
    const workspace = withCost(amount, currency);
    const before = cells(workspace);
    const { plan, hints, amount: read } = opened(workspace);
    savePlan(workspace, { ...plan, notes: 'Another note.' });

    expect(read).toBeNull();
    expect(hints.some((each) => each.startsWith(hint))).toBe(true);
    expect(cells(workspace)).toEqual(before);
  });

  it('is told of the money planned in all as well, which stays as it was typed', () => {
    const workspace = withCost('100', '');
    type(workspace, 'Projects', ['Project', code], 'Money planned', '500 KM');
    const { plan, hints } = opened(workspace);
    savePlan(workspace, { ...plan, notes: 'Another note.' });

    expect(plan.support.money).toBeNull();
    expect(hints[0]).toMatch(
      /^The money planned is not counted: "500 KM" is not an amount on the tab Projects\./,
    );
    expect(cellOf(workspace, 'Projects', ['Project', code], 'Money planned').value).toBe('500 KM');
  });
});

import { sumOfMoney } from '../../../application/reading/values/read-money.ts';
import type { Plan } from '../../../plan/plan.ts';
import { rest } from '../../../plan/rows/plan-row.ts';
import type { SupportLine } from '../../../support/lines/support-line.ts';

/** What a plan that is not saved yet would plan, as lines of the ledger. */
export function plannedInDraft({ support }: Plan, project: string): SupportLine[] {
  const { money, costLines, assistance } = support;
  const left = sumOfMoney([money ?? 0, ...costLines.map(({ amount }) => -(amount ?? 0))]);
  const costs = left > 0 ? [...costLines, { ...rest, organisation: '', amount: left }] : costLines;
  const blank = { project, id: '', date: '', currency: '', givenBy: '', ofPlan: '' };
  const lines: Omit<SupportLine, 'row'>[] = [
    ...costs.map(({ what, organisation, amount }) => ({
      ...{ ...blank, stage: 'planned' as const, kind: 'money' as const, assistance: '' },
      ...{ what, organisation, value: amount, amount },
    })),
    ...assistance.map(({ kind, days, what }) => ({
      ...{ ...blank, stage: 'planned' as const, kind: 'technical assistance' as const, assistance: kind },
      ...{ what, organisation: '', value: days, amount: null },
    })),
  ];
  // Above the first row of any tab.
  return lines.map((line, index) => ({ ...line, row: index - lines.length }));
}

import { nameOf } from '../../../support/differences.ts';
import { type ProjectLedger, plannedFor } from '../../../support/project-ledger.ts';
import type { SupportTotal } from '../../../support/totals.ts';
import type { Block } from '../../documents/document.ts';
import { open, orOpen } from '../../wording/blocks.ts';
import { showMoney } from '../../wording/show.ts';

const differenceOf = (planned: number, given: number): number => Math.round((given - planned) * 100) / 100;

/** Totals of one kind of support beside each other. */
export const compared = (
  first: string,
  totals: readonly SupportTotal[],
  show: (value: number) => string,
): Block => ({
  kind: 'table',
  header: [first, 'Planned', 'Given', 'Given less planned'],
  rows: totals.map((total) => totalRow(total, show)),
});

export const totalRow = (
  { label, planned, given }: SupportTotal,
  show: (value: number) => string,
): string[] => [label, show(planned), show(given), show(differenceOf(planned, given))];

/** Each planned line of money with what was given for it, and what was given for none. */
export function costLines(ledger: ProjectLedger, currency: string): Block {
  const cash = (amount: number) => showMoney(amount, currency);
  const planned = ledger.planned.filter(({ kind }) => kind === 'money');
  const loose = ledger.given
    .filter((line) => line.kind === 'money' && !plannedFor(line, ledger.planned))
    .reduce((sum, { value }) => sum + Math.round((value ?? 0) * 100), 0);
  return {
    kind: 'table',
    header: ['Cost line', 'Partner', 'Planned', 'Given', 'Given less planned'],
    rows: [
      ...planned.map((line) => [
        nameOf(line),
        orOpen(line.organisation),
        line.value === null ? open : cash(line.value),
        cash(line.given),
        line.value === null ? open : cash(differenceOf(line.value, line.given)),
      ]),
      ...(loose === 0 ? [] : [['Given without naming a cost line', '', '', cash(loose / 100), '']]),
    ],
  };
}

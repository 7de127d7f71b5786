import { dayIn } from '../../../core/learning/impression.ts';
import type { ProofCells } from '../../../core/report/sections/thread/verification.ts';
import { outcomesTab } from '../../../core/workbook/plan-tabs.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import { planLines } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';

/** What stands about one promise on the Outcomes tab. */
export type ProofRow = {
  readonly row: number;
  readonly id: string;
  readonly seen: ProofCells & { readonly outcome: string };
};

/** The lines of one project with the numbers the plan gives them, also where a person left the number out. */
export function proofRows(ports: Ports, rows: readonly Row[], project: string): ProofRow[] {
  const numbers = new Map(planLines(outcomesTab, rows, project).map(({ row, id }) => [row, id] as const));
  return rows
    .filter((row) => textIn(row, 'project') === project)
    .map((row) => ({
      row: row.row,
      id: numbers.get(row.row) ?? textIn(row, 'id'),
      seen: {
        outcome: textIn(row, 'outcome'),
        reached: textIn(row, 'reached'),
        verifiedBy: textIn(row, 'verifiedBy'),
        verifiedOn: dayIn(row.cells.verifiedOn, ports.day),
        note: textIn(row, 'note'),
      },
    }));
}

import type { Cell } from '../../../core/application/application.ts';
import { pairOf } from '../../../core/assessment/assignment/conflicts/ties.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import type { Ports, RowChange } from '../../ports.ts';
import { type PanelGround, readPanelGround } from './panel-ground.ts';

/**
 * Writes what was found and declared since into the Assignments tab, and takes away work that must not be: whoever has a
 * conflict reads it no more. Scores that are in stay where they are.
 */
export function recordTies(ports: Ports): Result<PanelGround> {
  const ground = readPanelGround(ports);
  if (!ground.ok) return ground;
  const { ties, assignments } = ground.value;
  const fresh = ties.filter(({ isNew }) => isNew);
  const conflicts = new Map(
    ties.flatMap((tie) => (tie.state === 'conflict' ? [[pairOf(tie), tie.why] as const] : [])),
  );
  const unfit = assignments.filter((row) => row.state === 'assigned' && conflicts.has(pairOf(row)));
  if (fresh.length === 0 && unfit.length === 0) return ground;
  const { tab } = ports.workbook.ensure(assignmentsTab);
  const stamp = { by: ports.who(), at: ports.now() };
  const cellsFor = ({ state, why }: (typeof ties)[number]): Record<string, Cell> => ({
    state,
    why,
    ...stamp,
  });
  tab.write(
    ['state', 'why', 'by', 'at'],
    [
      ...fresh.flatMap((tie): RowChange[] =>
        tie.row === null ? [] : [{ row: tie.row, cells: cellsFor(tie) }],
      ),
      ...unfit.map(
        (row): RowChange => ({
          row: row.row,
          cells: { state: 'withdrawn', why: conflicts.get(pairOf(row)) ?? '', ...stamp },
        }),
      ),
    ],
  );
  tab.append(
    fresh
      .filter(({ row }) => row === null)
      .map((tie) => ({ assessor: tie.assessor, application: tie.application, ...cellsFor(tie) })),
  );
  return readPanelGround(ports);
}

export const done = (message: string): Result<{ readonly message: string }> => ok({ message });

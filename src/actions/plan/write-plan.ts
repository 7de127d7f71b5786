import type { Cell } from '../../core/application/application.ts';
import type { Exchange } from '../../core/application/reading/values/read-money.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { planToRows } from '../../core/plan/rows/plan-rows.ts';
import { supportCells } from '../../core/plan/rows/support-cells.ts';
import { outcomesTab, plansTab } from '../../core/workbook/plan-tabs.ts';
import { reportsTab } from '../../core/workbook/report-tabs.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import type { Row, TabDefinition } from '../../core/workbook/tab.ts';
import type { Ports, Tab } from '../ports.ts';
import { planLines } from './plan-tabs.ts';

type Line = Readonly<Record<string, Cell>>;
/** The row of the project on the Projects tab. */
type ProjectLine = { readonly tab: Tab; readonly row: Row };

/**
 * Writes the plan into the tabs, in which it stood as `before`; null: it was not saved yet. A line that is still in it
 * keeps its row, and the office's own columns beside it; a row that says already what it is to say is not touched, and
 * one the plan never held is not removed.
 */
export function writePlan(
  ports: Ports,
  project: ProjectLine,
  exchange: Exchange,
  { before, plan }: { readonly before: Plan | null; readonly plan: Plan },
): void {
  const rows = planToRows(plan);
  const { project: _, currency: __, ...own } = rows.project;
  const gone = before ? planToRows(before) : { plans: [], outcomes: [], reports: [], support: [] };
  const lines: readonly (readonly [TabDefinition, readonly Line[], readonly Line[]])[] = [
    [plansTab, gone.plans, rows.plans],
    [outcomesTab, gone.outcomes, rows.outcomes],
    [reportsTab, gone.reports, rows.reports],
    [
      supportTab,
      gone.support,
      // A currency of its own is only what somebody typed: `supportCells`.
      rows.support.map((line) => ({ ...line, currency: '', stage: 'planned' })),
    ],
  ];
  for (const [definition, earlier, later] of lines)
    replaceLines(ports, definition, plan.code, { earlier, lines: later, exchange });
  const typed = project.row.cells.money;
  if (Object.entries(own).every(([key, value]) => isSaid(project.row.cells[key], value))) return;
  // Last, because the version says that the lines are there.
  // What somebody typed that is no figure stays until there is one.
  const money = own.money === '' && typeof typed !== 'number' ? (typed ?? '') : own.money;
  const cells: Line = { ...own, money, savedAt: ports.now() };
  project.tab.write(Object.keys(cells), [{ row: project.row.row, cells }]);
}

const nameOf = (line: Line): string => `${line.kind ?? ''} ${line.id ?? ''}`;
const isSaid = (cell: Cell | undefined, value: Cell | undefined): boolean =>
  String(cell ?? '') === String(value ?? '');

/** Makes the lines of one project those given: known ones by kind and number in place, new ones below. */
function replaceLines(
  ports: Ports,
  definition: TabDefinition,
  project: string,
  {
    earlier,
    lines,
    exchange,
  }: { readonly earlier: readonly Line[]; readonly lines: readonly Line[]; readonly exchange: Exchange },
): void {
  const { tab } = ports.workbook.ensure(definition);
  const rowOf = new Map<string, Row>();
  for (const line of planLines(definition, tab.rows, project)) {
    const row = tab.rows.find((each) => each.row === line.row);
    if (row && !rowOf.has(nameOf(line))) rowOf.set(nameOf(line), row);
  }
  const names = new Set(lines.map(nameOf));
  const keys = Object.keys(lines[0] ?? {});
  const known = lines.flatMap((line) => {
    const row = rowOf.get(nameOf(line));
    const cells = row && definition.key === supportTab.key ? supportCells(line, row.cells, exchange) : line;
    return row && !keys.every((key) => isSaid(row.cells[key], cells[key])) ? [{ row: row.row, cells }] : [];
  });
  if (known.length > 0) tab.write(keys, known);
  const fresh = lines.filter((line) => !rowOf.has(nameOf(line)));
  if (fresh.length > 0) tab.append(fresh);
  const removed = earlier
    .filter((line) => !names.has(nameOf(line)))
    .map((line) => rowOf.get(nameOf(line))?.row);
  const rows = removed.filter((row) => row !== undefined);
  if (rows.length > 0) tab.remove(rows);
}

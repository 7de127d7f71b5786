import type { Cell } from '../../core/application/application.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { planFromRows } from '../../core/plan/plan-from-rows.ts';
import type { PlanRow } from '../../core/plan/plan-row.ts';
import { planToRows } from '../../core/plan/plan-rows.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import { isLater } from '../../core/support/later-lines.ts';
import { outcomesTab, plansTab } from '../../core/workbook/plan-tabs.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../core/workbook/report-tabs.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { numberIn, type Row, type TabDefinition, textIn } from '../../core/workbook/tab.ts';
import type { Ports, Tab } from '../ports.ts';
import { startProjects } from './start-project.ts';

/** The row of a project, or why there is none. */
export function projectRow(ports: Ports, code: string): Result<{ readonly tab: Tab; readonly row: Row }> {
  const find = () => {
    const { tab } = ports.workbook.ensure(projectsTab);
    return { tab, row: tab.rows.find((each) => textIn(each, 'code') === code) };
  };
  if (!find().row) startProjects(ports);
  const { tab, row } = find();
  return row ? ok({ tab, row }) : refused(noProject(code));
}

export const noProject = (code: string): Problem => ({
  what: `${code} is not a project.`,
  remedy: 'Set its status to "selected" first: a selected application becomes a project.',
});

const rowsOf = (ports: Ports, definition: TabDefinition): readonly Row[] => {
  if (!ports.workbook.exists(definition.key)) return [];
  const tab = ports.workbook.open(definition);
  return tab.ok ? tab.value.rows : [];
};

const texts = <Key extends string>(row: Row, keys: readonly Key[]): Record<Key, string> => {
  const found = {} as Record<Key, string>;
  for (const key of keys) found[key] = String(row.cells[key] ?? '');
  return found;
};

const planKeys = [
  'project',
  'kind',
  'id',
  'type',
  'who',
  'what',
  'from',
  'to',
  'note',
  'town',
  'email',
  'agreed',
] as const;
const outcomeKeys = ['project', 'id', 'level', 'outcome', 'indicator', 'source', 'promised'] as const;
const reportKeys = ['project', 'id', 'kind', 'due', 'reason'] as const;
const supportKeys = ['project', 'id', 'kind', 'assistance', 'what', 'organisation'] as const;

/** The plan as it stands in the tabs; null until it was saved once. `linesOf` spares reading whole tabs for each of many projects. */
export function readPlan(
  ports: Ports,
  project: Row,
  currency: string,
  linesOf = (definition: TabDefinition): readonly Row[] => rowsOf(ports, definition),
): Plan | null {
  const version = numberIn(project, 'version') ?? 0;
  if (version === 0) return null;
  const code = textIn(project, 'code');
  return planFromRows({
    project: {
      ...texts(project, ['title', 'sharedGoal', 'starts', 'ends', 'notes']),
      project: code,
      money: numberIn(project, 'money') ?? '',
      currency,
      version,
    },
    plans: linesOf(plansTab).map((row): PlanRow => texts(row, planKeys)),
    outcomes: linesOf(outcomesTab).map((row) => texts(row, outcomeKeys)),
    support: linesOf(supportTab)
      .filter((row) => textIn(row, 'stage') === 'planned' && !isLater(textIn(row, 'id')))
      .map((row) => {
        const found = texts(row, supportKeys);
        return {
          ...found,
          kind: found.kind === 'money' ? ('money' as const) : ('technical assistance' as const),
          amount: numberIn(row, 'amount') ?? '',
          currency,
          days: numberIn(row, 'days') ?? '',
        };
      }),
    reports: linesOf(reportsTab).map((row) => texts(row, reportKeys)),
  });
}

/** Writes the plan into the tabs. Lines that are still in it keep their rows; the office's own columns beside them stay. */
export function writePlan(ports: Ports, tab: Tab, project: Row, plan: Plan): void {
  const rows = planToRows(plan);
  const { title, sharedGoal, starts, ends, money, notes, version } = rows.project;
  replaceLines(ports, plansTab, plan.code, rows.plans, () => true);
  replaceLines(ports, outcomesTab, plan.code, rows.outcomes, () => true);
  replaceLines(ports, reportsTab, plan.code, rows.reports, () => true);
  replaceLines(
    ports,
    supportTab,
    plan.code,
    rows.support.map(({ currency: _, ...line }) => ({ ...line, stage: 'planned' })),
    (row) => textIn(row, 'stage') === 'planned' && textIn(row, 'id') !== '' && !isLater(textIn(row, 'id')),
  );
  // Last, because the version says that the lines are there.
  const cells: Record<string, Cell> = {
    title,
    sharedGoal,
    starts,
    ends,
    money,
    notes,
    version,
    savedAt: ports.now(),
  };
  tab.write(Object.keys(cells), [{ row: project.row, cells }]);
}

/** Makes the lines of one project those given: known ones by kind and number in place, new ones below, the others removed. */
function replaceLines(
  ports: Ports,
  definition: TabDefinition,
  project: string,
  lines: readonly Readonly<Record<string, Cell>>[],
  isOurs: (row: Row) => boolean,
): void {
  const { tab } = ports.workbook.ensure(definition);
  const nameOf = (cells: Readonly<Record<string, Cell>>) => `${cells.kind ?? ''} ${cells.id ?? ''}`;
  const present = tab.rows.filter((row) => textIn(row, 'project') === project && isOurs(row));
  const rowOf = new Map(present.map((row): [string, number] => [nameOf(row.cells), row.row]));
  const kept = lines.filter((line) => rowOf.has(nameOf(line)));
  const used = new Set(kept.map((line) => rowOf.get(nameOf(line))));
  const keys = Object.keys(lines[0] ?? {});
  tab.write(
    keys,
    kept.map((cells) => ({ row: rowOf.get(nameOf(cells)) ?? 0, cells })),
  );
  tab.append(lines.filter((line) => !rowOf.has(nameOf(line))));
  tab.remove(present.filter(({ row }) => !used.has(row)).map(({ row }) => row));
}

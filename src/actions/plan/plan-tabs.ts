import type { Exchange } from '../../core/application/reading/values/read-money.ts';
import type { Plan } from '../../core/plan/plan.ts';
import {
  numberOutcomes,
  numberPlanRows,
  numberReports,
  numberSupport,
} from '../../core/plan/rows/number-lines.ts';
import { planFromRows } from '../../core/plan/rows/plan-from-rows.ts';
import type { PlanRow } from '../../core/plan/rows/plan-row.ts';
import { amountIn, daysIn, figureOf } from '../../core/plan/rows/support-cells.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import { isLater } from '../../core/support/later-lines.ts';
import { outcomesTab, plansTab } from '../../core/workbook/plan-tabs.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../core/workbook/report-tabs.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { numberIn, type Row, type TabDefinition, textIn } from '../../core/workbook/tab.ts';
import type { Ports, Tab } from '../ports.ts';
import { rowsOn } from '../read-rows.ts';
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
const outcomeKeys = [
  ...(['project', 'id', 'level', 'outcome', 'indicator', 'source'] as const),
  ...(['promised', 'promisedIndicator', 'promisedSource', 'dropped'] as const),
] as const;
const reportKeys = ['project', 'id', 'kind', 'due', 'reason', 'waived'] as const;
const supportKeys = ['project', 'id', 'kind', 'assistance', 'what', 'organisation'] as const;

/** Rows of one project as lines of its plan, numbered as the plan numbers them; `row` is where they stand. */
export function planLines(definition: TabDefinition, rows: readonly Row[], project: string) {
  const ours = rows.filter((row) => textIn(row, 'project') === project);
  const at = <Line>(line: (row: Row) => Line) => ours.map((row) => ({ ...line(row), row: row.row }));
  if (definition.key === plansTab.key) return numberPlanRows(at((row): PlanRow => texts(row, planKeys)));
  if (definition.key === outcomesTab.key) return numberOutcomes(at((row) => texts(row, outcomeKeys)));
  if (definition.key === reportsTab.key) return numberReports(at((row) => texts(row, reportKeys)));
  return supportLines(ours).map(({ cells: _, ...line }) => line);
}

/** Planned lines of one project as they were typed. */
export const supportLines = (rows: readonly Row[]) =>
  numberSupport(
    rows.filter(isOfPlan).map((row) => ({ ...supportLine(row), row: row.row, cells: row.cells })),
  );

const isOfPlan = (row: Row): boolean => textIn(row, 'stage') === 'planned' && !isLater(textIn(row, 'id'));

const supportLine = (row: Row) => ({
  ...texts(row, supportKeys),
  kind: textIn(row, 'kind') === 'money' ? ('money' as const) : ('technical assistance' as const),
});

/** The plan as it stands in the tabs; null until it was saved once. `linesOf` spares reading whole tabs for each of many projects. */
export function readPlan(
  ports: Ports,
  project: Row,
  exchange: Exchange,
  linesOf = (definition: TabDefinition): readonly Row[] => rowsOn(ports, definition),
): Plan | null {
  const version = numberIn(project, 'version') ?? 0;
  if (version === 0) return null;
  return planFromRows({
    project: {
      ...texts(project, ['title', 'sharedGoal', 'starts', 'ends', 'notes']),
      project: textIn(project, 'code'),
      money: numberIn(project, 'money') ?? '',
      currency: exchange.currency,
      version,
    },
    plans: linesOf(plansTab).map((row): PlanRow => texts(row, planKeys)),
    outcomes: linesOf(outcomesTab).map((row) => texts(row, outcomeKeys)),
    support: linesOf(supportTab)
      .filter(isOfPlan)
      .map((row) => ({
        ...supportLine(row),
        amount: figureOf(amountIn(row.cells, exchange)),
        days: figureOf(daysIn(row.cells)),
        currency: exchange.currency,
      })),
    reports: linesOf(reportsTab).map((row) => texts(row, reportKeys)),
  });
}

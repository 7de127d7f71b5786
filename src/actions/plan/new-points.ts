import { type DatedFinding, newPoints } from '../../core/plan/draft/points-to-settle.ts';
import type { Plan, PlanPoint } from '../../core/plan/plan.ts';
import { numberNew } from '../../core/plan/rows/number-new.ts';
import { interviewLineIn } from '../../core/selection/interview/record.ts';
import { interviewsTab } from '../../core/workbook/interviews-tab.ts';
import { dateIn } from '../../core/workbook/tab.ts';
import { readCriteriaTab } from '../call/read-call.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { rowsBy } from '../read-rows.ts';
import { planOf } from './plan-of.ts';
import { projectRow } from './plan-tabs.ts';
import { writePlan } from './write-plan.ts';

/** What interviews found since the plan was saved and it does not ask about yet, numbered by whoever saves it. */
export function newPointsOf(ports: Ports, { code, points }: Plan, savedAt: Date | null): PlanPoint[] {
  const findings = rowsBy(
    ports,
    interviewsTab,
    'application',
  )(code)
    .map((row) => ({ ...interviewLineIn(row), at: dateIn(row, 'madeAt') }))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.row - other.row))
    .map(({ criterion, finding, note, at }): DatedFinding => ({ code: criterion, finding, note, at }));
  if (findings.length === 0) return [];
  const criteria = readCriteriaTab(ports);
  return newPoints(findings, { points, savedAt }, criteria.ok ? criteria.value : []);
}

/**
 * Adds to a saved plan what interviews found since, as a version of its own, so that everybody who
 * agreed before is asked anew.
 */
export function takeInFindings(ports: Ports, code: string): void {
  const project = projectRow(ports, code);
  const read = planOf(ports, code);
  if (!project.ok || !read.ok || !read.value.saved) return;
  const { plan, settings } = read.value;
  const added = newPointsOf(ports, plan, dateIn(project.value.row, 'savedAt'));
  if (added.length === 0) return;
  const next = numberNew({ ...plan, points: [...plan.points, ...added], version: plan.version + 1 });
  writePlan(ports, project.value, settings, { before: plan, plan: next });
  const what = added.length === 1 ? '1 point to settle' : `${added.length} points to settle`;
  log(ports, [
    {
      what: 'findings of the interview taken into the plan',
      about: code,
      after: `${what}, version ${next.version}`,
    },
  ]);
}

import type { Plan } from '../../core/plan/plan.ts';
import { promiseNow } from '../../core/plan/versions/keep-promises.ts';
import {
  changedCell,
  type KeepingReason,
  type KeptVersion,
  keptVersions,
  planCells,
} from '../../core/plan/versions/kept-version.ts';
import { isSamePlan, planChanges } from '../../core/plan/versions/plan-changes.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { planVersionsTab } from '../../core/workbook/plan-tabs.ts';
import type { Ports } from '../ports.ts';
import { planOf } from './plan-of.ts';
import { projectRow } from './plan-tabs.ts';
import { writePlan } from './write-plan.ts';

/**
 * Keeps the plan as it stands, so that nobody has to remember what partners saw or agreed to; what it promises is a
 * promise from now on. A plan changed in the tabs since its version was kept becomes a new version. Kept again for
 * the same reason a version is kept once. Refused for a plan that is only proposed.
 */
export function keepVersion(
  ports: Ports,
  code: string,
  what: KeepingReason,
): Result<{ readonly version: number }> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const read = planOf(ports, code);
  if (!read.ok) return read;
  if (!read.value.saved)
    return refused({ what: `The plan of ${code} is only proposed so far.`, remedy: 'Save it first.' });
  const { tab } = ports.workbook.ensure(planVersionsTab);
  const kept = keptVersions(tab.rows, code);
  const last = kept[kept.length - 1];
  const standing = promiseNow(read.value.plan);
  const same = kept.filter(({ version }) => version === standing.version);
  const isChanged = same.some(({ plan }) => plan !== null && !isSamePlan(plan, standing));
  const plan: Plan = isChanged ? { ...standing, version: standing.version + 1 } : standing;
  writePlan(ports, project.value, read.value.settings, { before: read.value.plan, plan });
  if (!isChanged && same.some((one) => one.what === what && one.plan !== null))
    return ok({ version: plan.version });
  const made = { project: code, version: plan.version, by: ports.who(), madeAt: ports.now() };
  const changed = last?.plan ? changedCell(planChanges(last.plan, plan)) : '';
  const isThere = !isChanged && same.some((one) => one.plan !== null);
  const [first = '', ...more] = isThere ? [''] : planCells(plan);
  tab.append([
    { ...made, what, changed, plan: first },
    ...more.map((part) => ({ ...made, what: '', changed: '', plan: part })),
  ]);
  return ok({ version: plan.version });
}

/** Versions kept of a project, the first kept first; none, and no tab made, before the first. */
export function versionsKept(ports: Ports, code: string): readonly KeptVersion[] {
  if (!ports.workbook.exists(planVersionsTab.key)) return [];
  const tab = ports.workbook.open(planVersionsTab);
  return tab.ok ? keptVersions(tab.value.rows, code) : [];
}

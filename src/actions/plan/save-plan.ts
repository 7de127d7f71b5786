import type { Plan } from '../../core/plan/plan.ts';
import { numberNew } from '../../core/plan/rows/number-new.ts';
import { keepPromises } from '../../core/plan/versions/keep-promises.ts';
import { type Collision, mergePlans } from '../../core/plan/versions/merge-plans.ts';
import { isSamePlan } from '../../core/plan/versions/plan-changes.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import { dateIn, numberIn } from '../../core/workbook/tab.ts';
import { refreshGuide } from '../call/refresh-guide.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { editable, saidOf } from './get-plan.ts';
import { newPointsOf } from './new-points.ts';
import { planOf } from './plan-of.ts';
import { projectRow } from './plan-tabs.ts';
import { writePlan } from './write-plan.ts';

/**
 * Saves what was edited. What was typed into the tabs meanwhile, or saved by somebody else, stays: the edits since the
 * plans `seen` are put onto the plan of now. Two who changed one cell in different ways are told, and nothing is
 * saved. Without `seen` a save that began from an earlier version is refused.
 */
export function savePlan(ports: Ports, code: string, edited: Plan, seen: readonly Plan[] = []) {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const version = numberIn(project.value.row, 'version') ?? 0;
  if (seen.length === 0 && edited.version !== version) return refused(savedMeanwhile);
  const before = planOf(ports, code);
  if (!before.ok) return before;
  const now = before.value.plan;
  const own = (plan: Plan): Plan => ({ ...plan, code });
  const merged = mergePlans(seen.length === 0 ? [now] : seen.map(own), numberNew(own(edited)), now);
  if (merged.collisions.length > 0) return refused(...merged.collisions.map(changedMeanwhile));
  const promised = keepPromises(now, merged.plan, ports.day(ports.now()));
  const found = before.value.saved ? newPointsOf(ports, promised, dateIn(project.value.row, 'savedAt')) : [];
  const next = numberNew({ ...promised, points: [...promised.points, ...found] });
  // Lines of a save that was cut short, or typed into the tabs, are there already: the version does not say so yet.
  const isUncounted = (loaded: Plan) => loaded.version === version && !isSamePlan(own(loaded), next);
  const isNews = !before.value.saved || !isSamePlan(now, next) || seen.slice(0, 1).some(isUncounted);
  const plan = { ...next, version: isNews ? version + 1 : version };
  const { settings } = before.value;
  writePlan(ports, project.value, settings, { before: before.value.saved ? now : null, plan });
  if (isNews) log(ports, [{ what: 'plan saved', about: code, after: `version ${plan.version}` }]);
  if (version === 0) refreshGuide(ports);
  return ok({
    ...saidOf(ports, settings, plan),
    plan: editable(plan),
    savedAt: ports.words(ports.now()),
    version: plan.version,
  }) satisfies Result<unknown>;
}

const savedMeanwhile: Problem = {
  what: 'Somebody else saved this plan meanwhile.',
  remedy: 'Copy what you typed last, open the plan again, and put it in there.',
};

const changedMeanwhile = ({ line, field, now }: Collision): Problem => ({
  what: `Somebody else changed this meanwhile: ${[line, field].filter((text) => text !== '').join(', ')} is now “${now.length > 200 ? `${now.slice(0, 200)} …` : now}”.`,
  remedy: savedMeanwhile.remedy,
});

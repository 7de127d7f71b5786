import type { Settings } from '../../core/call/settings/settings.ts';
import { draftPlan } from '../../core/plan/draft/draft-plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { noApplication } from '../application/get-application.ts';
import { readScored } from '../application/read-scored.ts';
import { readSettingsTab } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';
import { gatherInterviews } from '../project/gathering/gather-interviews.ts';
import { projectRow, readPlan } from './plan-tabs.ts';

/** The plan as saved, or drafted from what was applied for and what the interview found. */
export function planOf(
  ports: Ports,
  code: string,
): Result<{ readonly plan: Plan; readonly saved: boolean; readonly settings: Settings }> {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { currency, callCode } = settings.value;
  const plan = readPlan(ports, project.value.row, settings.value);
  if (plan) return ok({ plan, saved: true, settings: settings.value });
  const scored = readScored(ports);
  if (!scored.ok) return scored;
  const found = scored.value.applications.find((entry) => entry.code === code);
  if (!found) return refused(noApplication(code));
  const draft = draftPlan(found.application, found.scored, {
    ...{ currency, callCode, today: ports.day(ports.now()), projectCode: code },
    ...{ interviews: gatherInterviews(ports)(code), criteria: scored.value.criteria },
  });
  return ok({ plan: { ...draft, version: 0 }, saved: false, settings: settings.value });
}

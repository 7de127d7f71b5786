import type { Output } from '../../../../contract/contract.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import type { Tell } from '../story/story.ts';
import { ask } from './office.ts';

type Plan = Output<'getPlan'>['plan'];

/** Rules of the demo: the plan is saved as drafted, every partner agrees on the same day, and a report without a date is due in a year. */
export function makePlan(workspace: Workspace, code: string, tell: Tell): string {
  const { plan } = ask(workspace, 'getPlan', { code });
  const { hints } = ask(workspace, 'savePlan', { code, plan: agreed(plan, workspace.clock.now) });
  const { name } = ask(workspace, 'createPlanDocument', { code });
  const { partners, activities, outcomes, reports } = plan;
  tell(
    `  ${name}: partners ${partners.length}, activities ${activities.length}, outcomes ${outcomes.length}, reports due ${reports.length}.`,
  );
  for (const hint of hints) tell(`        ${hint}`);
  return name;
}

function agreed(plan: Plan, now: string): Plan {
  const today = now.slice(0, 10);
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  return {
    ...plan,
    partners: plan.partners.map((partner) => ({ ...partner, agreed: today })),
    reports: plan.reports.map((report) => ({ ...report, due: report.due || inAYear })),
  };
}

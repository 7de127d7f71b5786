import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, copyOf } from '../a-call.ts';
import { seen } from '../tabs.ts';

let two: Workspace | undefined;
let project: Workspace | undefined;

/** scored and without a decision. */
export function aCallWithTwo(): Workspace {
  if (!two) {
    two = anOpenCall();
    apply(two, anApplication('Orchard'), anApplication('Meadow'));
  }
  return copyOf(two);
}

/** A-01 is selected and its plan saved, with all partners agreed. */
export function aProject(): Workspace {
  if (!project) {
    project = aCallWithTwo();
    ask(project, 'setStatus', { code: 'A-01', status: 'selected', reason: 'Both learn from it.' });
    const plan = planOf(project);
    savePlan(project, {
      ...plan,
      partners: plan.partners.map((partner) => ({ ...partner, agreed: '2026-04-20' })),
    });
  }
  return copyOf(project);
}

export const planOf = (workspace: Workspace) => ask(workspace, 'getPlan', { code: 'A-01' }).plan;
export const savePlan = (workspace: Workspace, plan: ReturnType<typeof planOf>) =>
  ask(workspace, 'savePlan', { code: 'A-01', plan });
export const columnShown = (workspace: Workspace, tab: string, header: string) =>
  seen(workspace, tab).map((row) => row[header]?.shown ?? '');

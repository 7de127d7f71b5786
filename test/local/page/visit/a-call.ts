import { readFileSync } from 'node:fs';
import { buildSidebar } from '../../../../src/local/commands/build.ts';
import { readApplications } from '../../../../src/local/commands/demo/given/read-applications.ts';
import { press } from '../../../../src/local/commands/demo/steps/office.ts';
import { setUp } from '../../../../src/local/commands/demo/steps/set-up.ts';
import { playCall } from '../../../../src/local/commands/demo/story/play-call.ts';
import type { Stage } from '../../../../src/local/commands/demo/story/story.ts';
import type { WorkspaceState } from '../../../../src/local/workspace/state.ts';
import type { Bundle } from '../../../../src/local/workspace/world.ts';
import { aNewSpreadsheet, builtBundle } from '../../commands/demo/a-demo.ts';

/** The add-on as it is pushed, with its sidebar. */
export const wholeBundle = async (): Promise<Bundle> => ({
  ...(await builtBundle()),
  html: { Sidebar: await buildSidebar() },
});

/** A call whose form is open and which nobody has answered. */
export function anOpenCall(bundle: Bundle): WorkspaceState {
  const workspace = aNewSpreadsheet(bundle);
  setUp(workspace, {}, () => {});
  press(workspace, 'Create the application form');
  return workspace.state;
}

/** A call with five applications of different kinds, played up to a stage. */
export function aCall(bundle: Bundle, until: Stage): WorkspaceState {
  const sample = JSON.parse(readFileSync('src/local/commands/demo/sample-applications.json', 'utf8'));
  const workspace = aNewSpreadsheet(bundle);
  playCall(workspace, readApplications(sample, 'The sample').slice(0, 5), { until });
  return workspace.state;
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readApplications } from '../commands/demo/given/read-applications.ts';
import { readJson } from '../commands/demo/given/read-text.ts';
import { ask } from '../commands/demo/steps/office.ts';
import { playCall } from '../commands/demo/story/play-call.ts';
import { readBundle, readState } from '../workspace/files/folder.ts';
import { newState } from '../workspace/new-state.ts';
import type { WorkspaceState } from '../workspace/state.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { Bundle } from '../workspace/world.ts';
import { keepSaved } from './keep-saved.ts';

export type SampleOptions = {
  /** Forgets what the folder keeps. */
  readonly fresh?: boolean;
  /** The same, and with a new spreadsheet in which nobody has done anything yet. */
  readonly empty?: boolean;
};

/**
 * The Workspace kept in the folder; where there is none, a sample call half-way through its life. The spreadsheet has
 * just been opened, so that its menu is there, and beside a call the sidebar.
 */
export async function sampleWorkspace(
  folder: string,
  options: SampleOptions = {},
): Promise<{ readonly workspace: Workspace; readonly flush: () => void }> {
  if (options.fresh || options.empty) rmSync(join(folder, 'state.json'), { force: true });
  const bundle = readBundle();
  const state = readState(folder) ?? (options.empty ? newState({ user }) : halfWay(bundle));
  const { saved, flush } = keepSaved(folder);
  const workspace = createWorkspace({
    bundle,
    state,
    user,
    saved,
  });
  workspace.open();
  if (!options.empty) workspace.clickMenu('Open the sidebar');
  return { workspace, flush };
}

const user = 'office@example.org';
const day = 86_400_000;
const applications = new URL('../commands/demo/sample-applications.json', import.meta.url);

/** A call with its applications scored, its projects selected and their plans written; the report form is open and waits for its first answer. */
function halfWay(bundle: Bundle): WorkspaceState {
  const given = readApplications(readJson(applications), 'The sample');
  const now = new Date(Date.parse(given[0]?.submittedAt ?? '2026-03-02T08:00:00Z') - 30 * day).toISOString();
  const state = newState({ now, user, name: 'BA-2026-1 Open call' });
  const workspace = createWorkspace({ bundle, state, user });
  playCall(workspace, given, { until: 'planned' });
  ask(workspace, 'runStep', { id: 'create-report-form' });
  return state;
}

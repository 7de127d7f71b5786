import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '../workspace/files/folder.ts';
import { loadWorkspace, type Workspace } from '../workspace/workspace.ts';

export type SampleOptions = {
  /** Forgets what the folder keeps. */
  readonly fresh?: boolean;
  /** With a new spreadsheet in which nobody has done anything yet. */
  readonly empty?: boolean;
};

/**
 * The Workspace kept in the folder; where there is none, a sample call half-way through its life. The spreadsheet has
 * just been opened, so that its menu is there.
 */
export async function sampleWorkspace(folder: string, options: SampleOptions = {}): Promise<Workspace> {
  if (options.fresh || options.empty) rmSync(join(folder, 'state.json'), { force: true });
  const workspace = loadWorkspace({ bundle: readBundle(), folder });
  const isNew = workspace.state.nextId === 1;
  workspace.open();
  if (isNew && !options.empty) await tellStory(workspace);
  return workspace;
}

/** Plays a call up to its selection on a new Workspace. */
async function tellStory(_workspace: Workspace): Promise<void> {}

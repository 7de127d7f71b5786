import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../runtime/execution.ts';
import type { WorkspaceState } from '../state.ts';
import type { Bundle } from '../world.ts';
import { readStateText, stateText } from './state-text.ts';

/** Written beside and moved into place, so that a crash leaves the last whole state. */
export function saveState(folder: string, state: WorkspaceState): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'state.json');
  writeFileSync(`${file}.new`, stateText(state));
  renameSync(`${file}.new`, file);
}

export function readState(folder: string): WorkspaceState | undefined {
  const file = join(folder, 'state.json');
  return existsSync(file) ? readStateText(readFileSync(file, 'utf8')) : undefined;
}

/** What `npm run build` left for clasp. */
export function readBundle(folder = 'dist'): Bundle {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    code: read('Code.js'),
    html: { Sidebar: read('Sidebar.html') },
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
  };
}

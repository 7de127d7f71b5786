import { join } from 'node:path';
import { saveState } from '../workspace/files/folder.ts';
import { keepExported } from '../workspace/files/keep-exported.ts';
import type { WorkspaceState } from '../workspace/state.ts';

/** Long enough that the person has their answer before the state is written, short enough that little is lost. */
const pause = 400;

export type KeptSaved = { readonly saved: (state: WorkspaceState) => void; readonly flush: () => void };

/**
 * Writes the state, and ordinary files beside it, a moment after the last change: a call with thousands of applications
 * is megabytes, and nobody waits for them. `flush` writes at once what has not been written.
 */
export function keepSaved(folder: string): KeptSaved {
  const exported = keepExported(join(folder, 'files'));
  let timer: NodeJS.Timeout | undefined;
  let waiting: WorkspaceState | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (waiting) saveState(folder, waiting);
    waiting = undefined;
  };
  return {
    saved(state) {
      waiting = state;
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
      exported(state);
    },
    flush,
  };
}

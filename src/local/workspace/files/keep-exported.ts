import type { WorkspaceState } from '../state.ts';
import { exportFiles } from './export-files.ts';

/** Long enough that a burst of executions is exported once. */
const pause = 2_000;

/** Keeps a folder of ordinary files beside the state: exports everything a moment after the last change, one export at a time. */
export function keepExported(folder: string): (state: WorkspaceState) => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return (state) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => exportFiles(state, folder))
        .then(
          () => undefined,
          (error: Error) => console.error(`The files could not be exported: ${error.message}`),
        );
    }, pause);
  };
}

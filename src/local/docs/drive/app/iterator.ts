import type { Execution } from '../../../runtime/execution.ts';
import { scriptObject } from '../../../runtime/script-object.ts';
import type { DriveFile } from '../../../workspace/state.ts';

type Iterator<Item> = {
  hasNext: () => boolean;
  next: () => Item;
  getContinuationToken: () => string;
};

/** Goes over the files found when it was asked for; its token goes on in another execution. */
export function iteratorOver<Item>(
  execution: Execution,
  className: 'FileIterator' | 'FolderIterator',
  files: readonly DriveFile[],
  item: (file: DriveFile) => Item,
): Iterator<Item> {
  const left = [...files];
  return scriptObject<Iterator<Item>>(execution, className, {
    hasNext: () => left.length > 0,
    next: () => {
      const file = left.shift();
      if (!file)
        throw execution.realm.exception('Cannot retrieve the next object: iterator has reached the end.');
      return item(file);
    },
    getContinuationToken: () =>
      Buffer.from(JSON.stringify([className, ...left.map(({ id }) => id)])).toString('base64'),
  });
}

/** The files an iterator had left when it gave the token. */
export function filesLeft(execution: Execution, className: string, token: unknown): DriveFile[] {
  try {
    const [kind, ...ids] = JSON.parse(Buffer.from(String(token), 'base64').toString()) as string[];
    if (kind === className) return ids.flatMap((id) => execution.state.files[id] ?? []);
  } catch {
    // Not a token at all.
  }
  throw execution.realm.exception('Invalid argument: continuationToken');
}

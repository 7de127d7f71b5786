import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { Execution } from '../../runtime/execution.ts';
import { type BlobContent, blobContent, createBlob } from './blob.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type BlobSource = { readonly getBlob?: () => unknown };

/** Archives of blobs: developers.google.com/apps-script/reference/utilities/utilities#zipblobs,-name */
export function compression(execution: Execution): Pick<Utilities, 'gzip' | 'ungzip' | 'zip' | 'unzip'> {
  const content = (given: unknown): BlobContent => {
    const found = blobContent(given) ?? blobContent((given as BlobSource | null)?.getBlob?.());
    if (!found) throw execution.realm.exception('Invalid argument: blob');
    return found;
  };
  const opened = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch {
      throw execution.realm.exception('Could not unzip file.');
    }
  };
  return {
    gzip: (blob: unknown, name?: string) => {
      const { bytes, name: own } = content(blob);
      return createBlob(execution, {
        bytes: gzipSync(bytes),
        contentType: 'application/x-gzip',
        name: name ?? `${own ?? 'archive'}.gz`,
      });
    },
    ungzip(blob: unknown) {
      const { bytes, name } = content(blob);
      return createBlob(execution, {
        bytes: opened(() => gunzipSync(bytes)),
        contentType: null,
        name: name?.replace(/\.gz$/, '') ?? null,
      });
    },
    zip(blobs: readonly unknown[], name: string = 'archive.zip') {
      const entries: Record<string, Uint8Array> = {};
      for (const { bytes, name: own } of [...blobs].map(content)) {
        const file = own ?? 'Untitled';
        if (Object.hasOwn(entries, file))
          throw execution.realm.exception(`Duplicate filename not allowed: ${file}`);
        entries[file] = bytes;
      }
      const time = execution.now();
      return createBlob(execution, {
        bytes: Buffer.from(zipSync(entries, { mtime: time })),
        contentType: 'application/zip',
        name,
      });
    },
    unzip: (blob: unknown) =>
      Object.entries(opened(() => unzipSync(content(blob).bytes)))
        .filter(([name]) => !name.endsWith('/'))
        .map(([name, bytes]) =>
          createBlob(execution, { bytes: Buffer.from(bytes), contentType: null, name }),
        ),
  };
}

import type { Execution } from '../../../runtime/execution.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { folderType } from '../new-file.ts';
import { readQuery } from '../query.ts';
import { roleOf } from '../sharing.ts';

type FileIterator = GoogleAppsScript.Drive.FileIterator;
type FolderIterator = GoogleAppsScript.Drive.FolderIterator;

/** Drive as one execution sees it; DriveApp, its files and its folders reach each other through it. */
export type DriveOf = {
  readonly execution: Execution;
  readonly documentsADay: number;
  /** My Drive itself, which is in no list of files. */
  readonly root: () => DriveFile;
  readonly file: (file: DriveFile) => GoogleAppsScript.Drive.File;
  readonly folder: (file: DriveFile) => GoogleAppsScript.Drive.Folder;
  readonly files: (found: readonly DriveFile[]) => FileIterator;
  readonly folders: (found: readonly DriveFile[]) => FolderIterator;
};

export const isFolder = (file: DriveFile): boolean => file.mimeType === folderType;

/**
 * Files or folders this person finds, last changed first: those shared with them by name, and not what anyone with
 * the link may open.
 */
export function findable(execution: Execution, where?: DriveFile): DriveFile[] {
  return Object.values(execution.state.files)
    .filter((file) => roleOf(file, execution.effectiveUser) !== undefined || where !== undefined)
    .filter(({ permissions, parents }) =>
      where && where.id !== 'root'
        ? parents.includes(where.id)
        : permissions.some(({ emailAddress }) => emailAddress === execution.effectiveUser) &&
          (!where || parents.includes('root')),
    )
    .sort((one, other) => changed(other).localeCompare(changed(one)));
}

const changed = (file: DriveFile): string => file.modifiedTime ?? file.createdTime;

export const untrashed = (files: readonly DriveFile[]): DriveFile[] =>
  files.filter(({ trashed }) => !trashed);

/** Searches in the words of Drive v2, as DriveApp does: reference/drive/drive-app#searchfilesparams */
export function searched(execution: Execution, params: unknown, within: readonly DriveFile[]): DriveFile[] {
  const asking = { state: execution.state, person: execution.effectiveUser, version: 2 as const };
  const query = typeof params === 'string' && params !== '' ? readQuery(params, asking) : undefined;
  if (!query) throw execution.realm.exception('Invalid argument: q');
  return within.filter(query);
}

import type { Execution } from '../../runtime/execution.ts';
import type { DriveFile } from '../../workspace/state.ts';
import { inheritedRole } from './sharing.ts';

const allOfDrive = 'https://www.googleapis.com/auth/drive';
const readsAllOfDrive = `${allOfDrive}.readonly`;

/**
 * Under drive.file a script sees the files it made for the very person it now acts as: access is for each user and
 * project, and sharing the file with a colleague does not hand it on (platform fact: section 6).
 */
export function isVisible(execution: Execution, file: DriveFile): boolean {
  if (execution.manifest.oauthScopes?.some((scope) => scope === allOfDrive || scope === readsAllOfDrive))
    return inheritedRole(execution.state, file, execution.effectiveUser) !== undefined;
  const owner = file.permissions.find((permission) => permission.role === 'owner');
  return file.createdByScript && (owner?.emailAddress ?? execution.effectiveUser) === execution.effectiveUser;
}

/** The file, or Drive's answer to an id it has never heard of, which is also its answer to one it will not show. */
export function visibleFile(execution: Execution, method: string, id: unknown): DriveFile {
  const file = execution.state.files[String(id)];
  if (!file || !isVisible(execution, file)) throw driveError(execution, method, `File not found: ${id}.`);
  return file;
}

/** A file the script may see and change. */
export function changeableFile(execution: Execution, method: string, id: unknown): DriveFile {
  const file = visibleFile(execution, method, id);
  const role = inheritedRole(execution.state, file, execution.effectiveUser);
  if (role === 'owner' || role === 'writer') return file;
  throw driveError(execution, method, 'The user does not have sufficient permissions for this file.');
}

/** An advanced service words its errors this way and names them after their class. */
export function driveError(execution: Execution, method: string, message: string): Error {
  return execution.realm.exception(
    `API call to drive.${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
  );
}

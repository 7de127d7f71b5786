import { enumeration } from '../../../runtime/enumeration.ts';
import type { Execution } from '../../../runtime/execution.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { inheritedRole } from '../sharing.ts';

export const accesses = enumeration<typeof GoogleAppsScript.Drive.Access>('Access', [
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
]);

export const permissions = enumeration<typeof GoogleAppsScript.Drive.Permission>('Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'NONE',
]);

/** A file or folder this person may see, or DriveApp's answer to any other id. */
export function itemOf(execution: Execution, id: unknown): DriveFile {
  if (typeof id !== 'string' || id === '') throw execution.realm.exception('Invalid argument: id');
  const file = execution.state.files[id];
  if (file && inheritedRole(execution.state, file, execution.effectiveUser) !== undefined) return file;
  throw execution.realm.exception(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}

export function mustMayEdit(execution: Execution, file: DriveFile): void {
  const role = inheritedRole(execution.state, file, execution.effectiveUser);
  if (role !== 'owner' && role !== 'writer') throw execution.realm.exception('Access denied: DriveApp.');
}

export function wrongDriveSignature(execution: Execution, method: string, given: readonly unknown[]): Error {
  const names = given.map((value) =>
    value === null ? '(null)' : typeof value === 'string' ? 'String' : typeof value,
  );
  return execution.realm.exception(
    `The parameters (${names.join(',')}) don't match the method signature for DriveApp.${method}.`,
  );
}

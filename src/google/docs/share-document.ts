import type { GoogleServices } from '../services.ts';

type Drive = GoogleServices['Drive'];
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

/**
 * Who has a right of their own to a file: addresses in lower case, with the role. Asked page by page, since a file can have
 * more than one of them (developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list).
 */
export const rolesOf = (drive: Drive, id: string): ReadonlyMap<string, string> =>
  new Map(
    permissionsOf(drive, id).map(({ emailAddress = '', role = '' }): [string, string] => [
      emailAddress.toLowerCase(),
      role,
    ]),
  );

/** Lets one address read or comment, without a letter of Google's; refused for an address without an account. */
export function letIn(drive: Drive, id: string, emailAddress: string, role: 'reader' | 'commenter'): void {
  drive.Permissions?.create({ type: 'user', role, emailAddress }, id, { sendNotificationEmail: false });
}

/**
 * Lets one address read, with Google's letter, which carries the message: an address without an account gets in by that
 * letter alone (developers.google.com/workspace/drive/api/guides/manage-sharing).
 */
export function invite(drive: Drive, id: string, emailAddress: string, emailMessage: string): void {
  drive.Permissions?.create({ type: 'user', role: 'reader', emailAddress }, id, {
    sendNotificationEmail: true,
    emailMessage,
  });
}

/** Takes back what lets an address read or comment. Who may write, or owns the file, got that right from a person: it stays. */
export function stopSharing(drive: Drive, id: string, email: string): void {
  for (const { id: permission, emailAddress, role } of permissionsOf(drive, id)) {
    const isOurs = role === 'reader' || role === 'commenter';
    if (isOurs && permission !== undefined && emailAddress?.toLowerCase() === email.toLowerCase())
      drive.Permissions?.remove(id, permission);
  }
}

function permissionsOf(drive: Drive, id: string): readonly Permission[] {
  const found: Permission[] = [];
  let pageToken: string | undefined;
  do {
    const page = drive.Permissions?.list(id, {
      pageSize: 100,
      fields: 'nextPageToken,permissions(id,emailAddress,role)',
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    found.push(...(page?.permissions ?? []));
    pageToken = page?.nextPageToken;
  } while (pageToken);
  return found;
}

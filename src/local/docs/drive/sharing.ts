import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { DriveFile, WorkspaceState } from '../../workspace/state.ts';

type DriveUser = GoogleAppsScript.Drive.User;
export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

const strength: readonly string[] = ['reader', 'commenter', 'writer', 'owner'];

/** A person as Drive and Docs name them; reading the address needs no scope beyond the service's own. */
export function userObject(execution: Execution, email: string): DriveUser {
  return scriptObject<DriveUser>(
    execution,
    'DriveUser',
    {
      getEmail: () => email,
      getName: () => email.split('@')[0] ?? email,
      getDomain: () => email.split('@')[1] ?? '',
      getPhotoUrl: () => null as unknown as string,
    },
    email,
  );
}

/** An address, or a User handed back to Google. */
export function emailOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  const user = given as { getEmail?: () => string } | null | undefined;
  return user?.getEmail?.();
}

export const isAddress = (text: string): boolean => /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(text);

export const peopleWith = (file: DriveFile, ...roles: readonly Role[]): string[] =>
  file.permissions.flatMap(({ role, emailAddress }) =>
    emailAddress !== undefined && (roles as readonly string[]).includes(role) ? [emailAddress] : [],
  );

/** What this person may do with the file, by their own permission or the link's; undefined for nothing. */
export function roleOf(file: DriveFile, email: string): string | undefined {
  const roles = file.permissions
    .filter(({ type, emailAddress }) => type === 'anyone' || emailAddress === email)
    .map(({ role }) => role);
  return roles.sort((one, other) => strength.indexOf(other) - strength.indexOf(one))[0];
}

/** The same, with what the folders it is in give: developers.google.com/workspace/drive/api/guides/manage-sharing */
export function inheritedRole(state: WorkspaceState, file: DriveFile, email: string): string | undefined {
  const above = file.parents.flatMap((id) => {
    const parent = state.files[id];
    const role = parent && inheritedRole(state, parent, email);
    return role === undefined ? [] : [role === 'owner' ? 'writer' : role];
  });
  const own = roleOf(file, email);
  return [...above, ...(own === undefined ? [] : [own])].sort(
    (one, other) => strength.indexOf(other) - strength.indexOf(one),
  )[0];
}

/** Gives a person a role; one who has a higher one keeps it (reference/drive/file#addviewer). */
export function share(file: DriveFile, email: string, role: Role): void {
  const had = file.permissions.find(({ emailAddress }) => emailAddress === email);
  if (had && strength.indexOf(had.role) >= strength.indexOf(role)) return;
  if (had) had.role = role;
  else file.permissions.push({ id: `permission-${email}`, type: 'user', role, emailAddress: email });
}

/** Takes a role away from a person; nothing happens when they have another or none. */
export function unshare(file: DriveFile, email: string, role: Role): void {
  file.permissions = file.permissions.filter(
    (permission) => permission.emailAddress !== email || permission.role !== role,
  );
}

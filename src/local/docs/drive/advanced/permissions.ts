import type { Execution } from '../../../runtime/execution.ts';
import { scriptObject } from '../../../runtime/script-object.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { changeableFile, driveError, visibleFile } from '../visible-file.ts';
import { pickFields } from './fields.ts';

type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type Options = Readonly<Record<string, unknown>>;

const roles = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader'];

/** Drive.Permissions of v3: developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export function drivePermissions(execution: Execution): Permissions {
  const found = (method: string, file: DriveFile, id: string) => {
    const permission = file.permissions.find((each) => each.id === id);
    if (!permission) throw driveError(execution, method, `Permission not found: ${id}.`);
    return permission;
  };
  const permissions: Partial<Permissions> = {
    create: (resource: Permission, fileId: string, options?: Options) => {
      const file = changeableFile(execution, 'permissions.create', fileId);
      const { type, role, emailAddress } = resource;
      if (!type) throw driveError(execution, 'permissions.create', 'The permission type field is required.');
      if (!role || !roles.includes(role))
        throw driveError(execution, 'permissions.create', 'The permission role field is required.');
      if ((type === 'user' || type === 'group') && !emailAddress)
        throw driveError(
          execution,
          'permissions.create',
          'The emailAddress field is required for the permission type.',
        );
      const noAccount = execution.state.withoutAccount?.includes(emailAddress ?? '');
      if (type === 'user' && noAccount && options?.sendNotificationEmail === false)
        throw driveError(execution, 'permissions.create', noNotice(emailAddress ?? ''));
      const within = execution.state.sharesOnlyWithin;
      const isOutside =
        type === 'anyone' || (emailAddress !== undefined && !emailAddress.endsWith(`@${within}`));
      if (within !== undefined && isOutside) throw driveError(execution, 'permissions.create', notAllowed);
      const id = type === 'anyone' ? 'anyoneWithLink' : `permission-${emailAddress}`;
      file.permissions = file.permissions.filter((each) => each.id !== id);
      file.permissions.push({ id, type, role, ...(emailAddress ? { emailAddress } : {}) });
      if (emailAddress && options?.sendNotificationEmail !== false)
        notify(execution, file, emailAddress, options?.emailMessage);
      return answer({ id, type, role, emailAddress }, options);
    },
    get: (fileId: string, id: string, options?: Options) =>
      answer(found('permissions.get', visibleFile(execution, 'permissions.get', fileId), id), options),
    update: (resource: Permission, fileId: string, id: string, options?: Options) => {
      const file = changeableFile(execution, 'permissions.update', fileId);
      const permission = found('permissions.update', file, id);
      if (!resource.role || !roles.includes(resource.role))
        throw driveError(execution, 'permissions.update', 'The permission role field is required.');
      permission.role = resource.role;
      return answer(permission, options);
    },
    list: (fileId: string, options?: Options) => {
      const file = visibleFile(execution, 'permissions.list', fileId);
      const { from, to } = pageOf(execution, options, file.permissions.length);
      const list = {
        kind: 'drive#permissionList',
        permissions: file.permissions
          .slice(from, to)
          .map((permission) => ({ kind: 'drive#permission', ...permission })),
        ...(to < file.permissions.length ? { nextPageToken: `permissions-${to}` } : {}),
      };
      const fields =
        typeof options?.fields === 'string'
          ? options.fields
          : 'kind,nextPageToken,permissions(kind,id,type,role)';
      return pickFields(list, fields) as GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;
    },
    remove: (fileId: string, id: string) => {
      const file = changeableFile(execution, 'permissions.delete', fileId);
      const permission = found('permissions.delete', file, id);
      if (permission.role === 'owner')
        throw driveError(execution, 'permissions.delete', 'The owner of a file cannot be removed.');
      file.permissions = file.permissions.filter((each) => each !== permission);
    },
  };
  return scriptObject<Permissions>(execution, 'Drive.Permissions', permissions);
}

/** All at once unless a size of page is given, of 1 to 100 (reference/rest/v3/permissions/list). */
function pageOf(execution: Execution, options: Options | undefined, all: number) {
  const { pageSize, pageToken } = options ?? {};
  const bad = (field: string) =>
    driveError(execution, 'permissions.list', `Invalid value for field "${field}".`);
  if (pageSize !== undefined && !(Number(pageSize) >= 1 && Number(pageSize) <= 100)) throw bad('pageSize');
  const from = pageToken === undefined ? 0 : Number(/^permissions-(\d+)$/.exec(String(pageToken))?.[1]);
  if (Number.isNaN(from)) throw bad('pageToken');
  return { from, to: pageSize === undefined ? all : from + Number(pageSize) };
}

/** kind, id, type and role unless `fields` asks for others. */
function answer(permission: object, options?: Options): Permission {
  const fields = typeof options?.fields === 'string' ? options.fields : 'kind,id,type,role';
  return pickFields({ kind: 'drive#permission', ...permission }, fields) as Permission;
}

/**
 * Google's own letter to whoever a file is shared with, sent unless it is asked not to; `emailMessage` is in it. It is no
 * mail of the script's and takes nothing of its quota. Assumed: its subject and its words.
 */
function notify(execution: Execution, { name }: DriveFile, email: string, message: unknown): void {
  const said = typeof message === 'string' && message !== '' ? `\n\n${message}` : '';
  execution.state.mails.push({
    sentAt: execution.now().toISOString(),
    from: 'drive-shares-dm-noreply@google.com',
    ...{ to: [email], cc: [], bcc: [], replyTo: execution.effectiveUser, name: 'Google Drive' },
    subject: `Document shared with you: "${name}"`,
    body: `${execution.effectiveUser} has shared "${name}" with you.${said}`,
    htmlBody: '',
  });
}

/** developers.google.com/workspace/drive/api/guides/handle-errors: the change of rights is not allowed for this user. */
const notAllowed = 'Bad Request. User message: "ACL change not allowed."';

/** Whoever has no account can only be invited, by Google's own letter. */
const noNotice = (email: string): string =>
  `Bad Request. User message: "You are trying to invite ${email}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`;

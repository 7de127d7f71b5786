import { nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { webViewLink } from '../advanced/resource.ts';
import { renameFile } from '../new-file.ts';
import {
  emailOf,
  inheritedRole,
  isAddress,
  peopleWith,
  type Role,
  share,
  unshare,
  userObject,
} from '../sharing.ts';
import { accesses, mustMayEdit, permissions, wrongDriveSignature } from './access.ts';
import type { DriveOf } from './drive-of.ts';

type User = GoogleAppsScript.Drive.User;

const permissionOf: Readonly<Record<string, keyof typeof permissions>> = {
  owner: 'OWNER',
  writer: 'EDIT',
  commenter: 'COMMENT',
  reader: 'VIEW',
};
const roleOfPermission: Readonly<Record<string, Role>> = {
  VIEW: 'reader',
  COMMENT: 'commenter',
  EDIT: 'writer',
};

/** What a file and a folder of DriveApp share: reference/drive/file and reference/drive/folder */
export function itemMethods<Self>(
  drive: DriveOf,
  file: DriveFile,
  className: 'File' | 'Folder',
  self: () => Self,
) {
  const { execution } = drive;
  const fail = (message: string) => execution.realm.exception(message);
  const change =
    <Given>(act: (given: Given) => void) =>
    (given: Given): Self => {
      mustMayEdit(execution, file);
      act(given);
      file.modifiedTime = execution.now().toISOString();
      return self();
    };
  const text = (method: string, given: unknown): string => {
    if (typeof given !== 'string') throw wrongDriveSignature(execution, `${className}.${method}`, [given]);
    return given;
  };
  const address = (method: string, given: unknown): string => {
    const email = emailOf(given);
    if (email === undefined) throw wrongDriveSignature(execution, `${className}.${method}`, [given]);
    if (!isAddress(email)) throw fail(`Invalid argument: emailAddress`);
    return email;
  };
  const give = (method: string, role: Role) =>
    change((given: unknown) => share(file, address(method, given), role));
  const giveAll = (method: string, role: Role) =>
    change((given: unknown) => {
      if (!Array.isArray(given)) throw wrongDriveSignature(execution, `${className}.${method}`, [given]);
      for (const email of given.map((each) => address(method, each))) share(file, email, role);
    });
  const take = (method: string, role: Role) =>
    change((given: unknown) => unshare(file, address(method, given), role));
  const users = (...emails: string[]): User[] => emails.map((email) => userObject(execution, email));
  const link = () => file.permissions.find(({ type }) => type === 'anyone');
  const parents = () =>
    file.parents.flatMap((id) => {
      if (id === 'root')
        return peopleWith(file, 'owner').includes(execution.effectiveUser) ? [drive.root()] : [];
      const parent = execution.state.files[id];
      return parent && inheritedRole(execution.state, parent, execution.effectiveUser) ? [parent] : [];
    });
  return {
    getId: () => file.id,
    getName: () => file.name,
    getUrl: () => webViewLink(file),
    getDescription: () => file.description ?? null,
    getDateCreated: () => new Date(file.createdTime) as unknown as GoogleAppsScript.Base.Date,
    getLastUpdated: () =>
      new Date(file.modifiedTime ?? file.createdTime) as unknown as GoogleAppsScript.Base.Date,
    getSize: () => Buffer.from(file.content ?? '', 'base64').length,
    getParents: () => drive.folders(parents()),
    getOwner: () => users(...peopleWith(file, 'owner'))[0] ?? (null as unknown as User),
    getEditors: () => users(...peopleWith(file, 'writer')),
    // Not only those who may but read: reference/drive/file#getviewers names commenters too.
    getViewers: () => users(...peopleWith(file, 'reader', 'commenter')),
    getAccess: (given: unknown) =>
      permissions[
        permissionOf[inheritedRole(execution.state, file, address('getAccess', given)) ?? ''] ?? 'NONE'
      ],
    getSharingAccess: () => (link() ? accesses.ANYONE_WITH_LINK : accesses.PRIVATE),
    getSharingPermission: () => permissions[permissionOf[link()?.role ?? ''] ?? 'NONE'],
    getResourceKey: () => null,
    isStarred: () => file.starred ?? false,
    isTrashed: () => file.trashed,
    isShareableByEditors: () => file.writersCanShare ?? true,
    setName: change((name: string) => renameFile(execution, file, text('setName', name))),
    setDescription: change((words: string) => {
      file.description = text('setDescription', words);
    }),
    setStarred: change((starred: boolean) => {
      file.starred = starred;
    }),
    setShareableByEditors: change((shareable: boolean) => {
      file.writersCanShare = shareable;
    }),
    setTrashed: change((trashed: boolean) => {
      if (typeof trashed !== 'boolean')
        throw wrongDriveSignature(execution, `${className}.setTrashed`, [trashed]);
      if (!peopleWith(file, 'owner').includes(execution.effectiveUser))
        throw fail('Access denied: DriveApp.');
      file.trashed = trashed;
    }),
    moveTo: change((destination: unknown) => {
      const folder = insideOf<DriveFile>(destination, 'Folder');
      if (!folder) throw wrongDriveSignature(execution, `${className}.moveTo`, [destination]);
      mustMayEdit(execution, folder);
      file.parents = [folder.id];
    }),
    setOwner: change((given: unknown) => {
      const email = address('setOwner', given);
      for (const permission of file.permissions) if (permission.role === 'owner') permission.role = 'writer';
      share(file, email, 'owner');
    }),
    setSharing: (access: unknown, permission: unknown): Self => {
      const accessName = nameOf(access);
      const permissionName = nameOf(permission);
      if (!accessName || !permissionName || accesses[accessName as 'PRIVATE'] !== access)
        throw wrongDriveSignature(execution, `${className}.setSharing`, [access, permission]);
      if (accessName.startsWith('DOMAIN')) throw fail('Access denied: DriveApp.');
      return change(() => {
        file.permissions = file.permissions.filter(({ type }) => type !== 'anyone');
        const role = roleOfPermission[permissionName];
        if (accessName === 'PRIVATE') return;
        if (!role) throw fail('Invalid argument: permissionType');
        file.permissions.push({ id: 'anyoneWithLink', type: 'anyone', role });
      })(undefined);
    },
    addEditor: give('addEditor', 'writer'),
    addViewer: give('addViewer', 'reader'),
    addEditors: giveAll('addEditors', 'writer'),
    addViewers: giveAll('addViewers', 'reader'),
    removeEditor: take('removeEditor', 'writer'),
    removeViewer: take('removeViewer', 'reader'),
    revokePermissions: change((given: unknown) => {
      const email = address('revokePermissions', given);
      for (const role of ['reader', 'commenter', 'writer'] as const) unshare(file, email, role);
    }),
    ...(className === 'File'
      ? {
          addCommenter: give('addCommenter', 'commenter'),
          addCommenters: giveAll('addCommenters', 'commenter'),
          removeCommenter: take('removeCommenter', 'commenter'),
        }
      : {}),
  };
}

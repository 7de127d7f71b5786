import type { DriveFile } from '../../../workspace/state.ts';
import { documentType, folderType, spreadsheetType } from '../new-file.ts';
import { badField, pickFields } from './fields.ts';

type GoogleFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Fields of a file that Drive has: developers.google.com/workspace/drive/api/reference/rest/v3/files#File */
export const fileFields: readonly string[] = (
  'appProperties capabilities contentHints contentRestrictions copyRequiresWriterPermission createdTime ' +
  'description driveId exportLinks fileExtension folderColorRgb fullFileExtension hasAugmentedPermissions ' +
  'hasThumbnail headRevisionId iconLink id imageMediaMetadata inheritedPermissionsDisabled ' +
  'isAppAuthorized kind labelInfo lastModifyingUser linkShareMetadata md5Checksum mimeType modifiedByMe ' +
  'modifiedByMeTime modifiedTime name originalFilename ownedByMe owners parents permissionIds permissions ' +
  'properties quotaBytesUsed resourceKey sha1Checksum sha256Checksum shared sharedWithMeTime sharingUser ' +
  'shortcutDetails size spaces starred teamDriveId thumbnailLink thumbnailVersion trashed trashedTime ' +
  'trashingUser version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent webContentLink ' +
  'webViewLink writersCanShare'
).split(' ');

/** A file as Drive answers it: id, name, mimeType and kind unless `fields` asks for others. */
export function fileResource(file: DriveFile, fields: unknown, fail: (message: string) => Error): GoogleFile {
  const mask = typeof fields === 'string' ? fields : 'kind,id,name,mimeType';
  const wrong = badField(mask, Object.fromEntries(fileFields.map((name) => [name, []])));
  if (wrong !== undefined) throw fail(`Invalid field selection ${wrong}`);
  return pickFields(wholeResource(file), mask) as GoogleFile;
}

export function wholeResource(file: DriveFile) {
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    trashed: file.trashed,
    starred: file.starred ?? false,
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime ?? file.createdTime,
    shared: file.permissions.length > 1,
    writersCanShare: file.writersCanShare ?? true,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.targetId === undefined ? {} : { shortcutDetails: { targetId: file.targetId } }),
    ...(file.content === undefined
      ? {}
      : { size: String(Buffer.from(file.content, 'base64').length), originalFilename: file.name }),
    webViewLink: webViewLink(file),
    appProperties: { ...file.appProperties },
    permissions: file.permissions.map((permission) => ({ kind: 'drive#permission', ...permission })),
    owners: file.permissions
      .filter((permission) => permission.role === 'owner')
      .map(({ emailAddress }) => ({ kind: 'drive#user', emailAddress })),
  };
}

export function webViewLink(file: DriveFile): string {
  if (file.mimeType === documentType) return `https://docs.google.com/document/d/${file.id}/edit`;
  if (file.mimeType === spreadsheetType) return `https://docs.google.com/spreadsheets/d/${file.id}/edit`;
  if (file.mimeType.endsWith('apps.form')) return `https://docs.google.com/forms/d/${file.id}/edit`;
  if (file.mimeType === folderType) return `https://drive.google.com/drive/folders/${file.id}`;
  return `https://drive.google.com/file/d/${file.id}/view`;
}

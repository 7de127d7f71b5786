import type { DriveFile } from '../../workspace/state.ts';
import { pickFields } from './fields.ts';
import { documentType, folderType } from './new-file.ts';

type GoogleFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** A file as Drive answers it: id, name, mimeType and kind unless `fields` asks for others. */
export function fileResource(file: DriveFile, fields: unknown): GoogleFile {
  const mask = typeof fields === 'string' ? fields : 'kind,id,name,mimeType';
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
    createdTime: file.createdTime,
    webViewLink: webViewLink(file),
    appProperties: { ...file.appProperties },
    permissions: file.permissions.map((permission) => ({ kind: 'drive#permission', ...permission })),
    owners: file.permissions
      .filter((permission) => permission.role === 'owner')
      .map(({ emailAddress }) => ({ kind: 'drive#user', emailAddress })),
  };
}

function webViewLink(file: DriveFile): string {
  if (file.mimeType === documentType) return `https://docs.google.com/document/d/${file.id}/edit`;
  if (file.mimeType === folderType) return `https://drive.google.com/drive/folders/${file.id}`;
  return `https://drive.google.com/file/d/${file.id}/view`;
}

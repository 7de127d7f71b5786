import { blobContent, bytesOf } from '../../../platform/utilities/blob.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { folderType, newFile, shortcutType } from '../new-file.ts';
import { itemOf, mustMayEdit, wrongDriveSignature } from './access.ts';
import { type DriveOf, findable, isFolder, searched, untrashed } from './drive-of.ts';

/** What a folder does with what is in it, and DriveApp with all of Drive (`within` is then undefined). */
export function folderMethods<Self>(
  drive: DriveOf,
  within: DriveFile | undefined,
  className: 'Folder' | 'DriveApp',
  self: () => Self,
) {
  const { execution } = drive;
  const place = within ?? drive.root();
  const found = (wanted: (file: DriveFile) => boolean = () => true) =>
    untrashed(findable(execution, within)).filter(wanted);
  const files = (wanted?: (file: DriveFile) => boolean) =>
    drive.files(found(wanted).filter((file) => !isFolder(file)));
  const folders = (wanted?: (file: DriveFile) => boolean) => drive.folders(found(wanted).filter(isFolder));
  const wrong = (method: string, given: readonly unknown[]) =>
    wrongDriveSignature(execution, className === 'Folder' ? `Folder.${method}` : method, given);
  const make = (name: string, mimeType: string): DriveFile => {
    mustMayEdit(execution, place);
    return newFile(execution, { name, mimeType, parents: [place.id] }, drive.documentsADay);
  };
  const child = (method: string, given: unknown): DriveFile => {
    const file = insideOf<DriveFile>(given, 'File') ?? insideOf<DriveFile>(given, 'Folder');
    if (!file) throw wrong(method, [given]);
    mustMayEdit(execution, file);
    return file;
  };
  // A file has had one folder since 30 September 2020: reference/drive/folder#addfilechild
  const move = (method: string) => (given: unknown) => {
    child(method, given).parents = [place.id];
    return self();
  };
  const takeOut = (method: string) => (given: unknown) => {
    const file = child(method, given);
    if (file.parents.includes(place.id)) file.parents = ['root'];
    return self();
  };
  return {
    getFiles: () => files(),
    getFilesByName: (name: string) => files((file) => file.name === name),
    getFilesByType: (mimeType: string) => files((file) => file.mimeType === mimeType),
    getFolders: () => folders(),
    getFoldersByName: (name: string) => folders((file) => file.name === name),
    searchFiles: (params: string) =>
      drive.files(searched(execution, params, findable(execution, within)).filter((file) => !isFolder(file))),
    searchFolders: (params: string) =>
      drive.folders(searched(execution, params, findable(execution, within)).filter(isFolder)),
    createFile: (...given: unknown[]) => {
      const [name, content, mimeType] = given;
      const source = name as { getBlob?: () => unknown } | undefined;
      const blob = blobContent(name) ?? (given.length === 1 ? blobContent(source?.getBlob?.()) : undefined);
      if (blob) {
        if (blob.name === null) throw execution.realm.exception('Blob object must have non-null name.');
        const file = make(blob.name, blob.contentType ?? 'application/octet-stream');
        file.content = blob.bytes.toString('base64');
        return drive.file(file);
      }
      if (typeof name !== 'string' || typeof content !== 'string') throw wrong('createFile', given);
      const type = mimeType === undefined || mimeType === null ? 'text/plain' : String(mimeType);
      // A file of Google's own kinds is not made from text.
      if (type.startsWith('application/vnd.google-apps.'))
        throw execution.realm.exception('Invalid argument: file.contentType');
      const file = make(name, type);
      file.content = bytesOf(content).toString('base64');
      return drive.file(file);
    },
    createFolder: (name: string) => {
      if (typeof name !== 'string') throw wrong('createFolder', [name]);
      return drive.folder(make(name, folderType));
    },
    createShortcut: (targetId: string) => {
      const target = itemOf(execution, targetId);
      const file = make(target.name, shortcutType);
      file.targetId = target.id;
      return drive.file(file);
    },
    addFile: move('addFile'),
    addFolder: move('addFolder'),
    removeFile: takeOut('removeFile'),
    removeFolder: takeOut('removeFolder'),
  };
}

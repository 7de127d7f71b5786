import type { Execution } from '../../../runtime/execution.ts';
import { scriptObject } from '../../../runtime/script-object.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { consumerDocumentsADay, folderType } from '../new-file.ts';
import { accesses, itemOf, permissions } from './access.ts';
import { type DriveOf, findable, isFolder } from './drive-of.ts';
import { fileObject } from './file-object.ts';
import { folderMethods } from './folder-methods.ts';
import { itemMethods } from './item-methods.ts';
import { filesLeft, iteratorOver } from './iterator.ts';

type DriveApp = GoogleAppsScript.Drive.DriveApp;
type Folder = GoogleAppsScript.Drive.Folder;

const fifteenGigabytes = 15 * 1024 ** 3;

/** The global DriveApp, which needs the whole Drive: reference/drive/drive-app */
export function createDriveApp(execution: Execution, documentsADay = consumerDocumentsADay): DriveApp {
  const drive = driveOf(execution, documentsADay);
  const app: DriveApp = scriptObject<DriveApp>(execution, 'DriveApp', {
    ...folderMethods<Folder>(drive, undefined, 'DriveApp', () => drive.folder(drive.root())),
    Access: accesses,
    Permission: permissions,
    getRootFolder: () => drive.folder(drive.root()),
    getFileById: (id: string) => drive.file(itemOf(execution, id)),
    getFolderById: (id: string) => {
      const root = drive.root();
      const file = id === root.id ? root : itemOf(execution, id);
      return drive.folder(isFolder(file) ? file : itemOf(execution, 'a file is no folder'));
    },
    getTrashedFiles: () => drive.files(trashed().filter((file) => !isFolder(file))),
    getTrashedFolders: () => drive.folders(trashed().filter(isFolder)),
    continueFileIterator: (token: string) => drive.files(filesLeft(execution, 'FileIterator', token)),
    continueFolderIterator: (token: string) => drive.folders(filesLeft(execution, 'FolderIterator', token)),
    getStorageLimit: () => fifteenGigabytes,
    getStorageUsed: () =>
      findable(execution).reduce((sum, { content }) => sum + Buffer.from(content ?? '', 'base64').length, 0),
  });
  const trashed = () => findable(execution).filter((file) => file.trashed);
  return app;
}

function driveOf(execution: Execution, documentsADay: number): DriveOf {
  const drive: DriveOf = {
    execution,
    documentsADay,
    root: () => myDrive(execution),
    file: (file) => fileObject(drive, file),
    folder: (file) => folderObject(drive, file),
    files: (found) => iteratorOver(execution, 'FileIterator', found, drive.file),
    folders: (found) => iteratorOver(execution, 'FolderIterator', found, drive.folder),
  };
  return drive;
}

function folderObject(drive: DriveOf, file: DriveFile): Folder {
  const self: Folder = scriptObject<Folder>(
    drive.execution,
    'Folder',
    {
      ...itemMethods<Folder>(drive, file, 'Folder', () => self),
      ...folderMethods<Folder>(drive, file, 'Folder', () => self),
    },
    file,
  );
  return self;
}

/** Each person's own folder above all others; it is kept nowhere, because nothing about it can change. */
const myDrive = (execution: Execution): DriveFile => ({
  id: 'root',
  name: 'My Drive',
  mimeType: folderType,
  parents: [],
  createdByScript: false,
  trashed: false,
  createdTime: execution.state.now,
  permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: execution.effectiveUser }],
});

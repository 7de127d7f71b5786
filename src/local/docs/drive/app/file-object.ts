import { bytesOf, createBlob } from '../../../platform/utilities/blob.ts';
import { insideOf, scriptObject } from '../../../runtime/script-object.ts';
import type { DriveFile } from '../../../workspace/state.ts';
import { markdownBlob } from '../markdown-blob.ts';
import { copyFile } from '../new-file.ts';
import { pdfBlob } from '../pdf-blob.ts';
import { mustMayEdit, wrongDriveSignature } from './access.ts';
import type { DriveOf } from './drive-of.ts';
import { itemMethods } from './item-methods.ts';

type File = GoogleAppsScript.Drive.File;

/** reference/drive/file */
export function fileObject(drive: DriveOf, file: DriveFile): File {
  const { execution } = drive;
  const converted = (contentType: string) => {
    const document = execution.state.documents[file.id];
    if (document && contentType === 'application/pdf') return pdfBlob(execution, file.name, document);
    if (document && contentType === 'text/markdown') return markdownBlob(execution, file.name, document);
    if (contentType === file.mimeType) return bytes();
    throw execution.realm.exception(`Converting from ${file.mimeType} to ${contentType} is not supported.`);
  };
  const bytes = () =>
    createBlob(execution, {
      bytes: Buffer.from(file.content ?? '', 'base64'),
      name: file.name,
      contentType: file.mimeType,
    });
  const isGoogles = file.mimeType.startsWith('application/vnd.google-apps.');
  const self: File = scriptObject<File>(
    execution,
    'File',
    {
      ...itemMethods<File>(drive, file, 'File', () => self),
      getMimeType: () => file.mimeType,
      // One of Google's own kinds is given as PDF: reference/drive/file#getblob
      getBlob: () => (isGoogles ? converted('application/pdf') : bytes()),
      getAs: converted,
      getDownloadUrl: () =>
        (isGoogles ? null : `https://drive.google.com/uc?id=${file.id}&export=download`) as string,
      getTargetId: () => file.targetId ?? null,
      getTargetMimeType: () => execution.state.files[file.targetId ?? '']?.mimeType ?? null,
      makeCopy: (...given: unknown[]) => {
        const name = typeof given[0] === 'string' ? given[0] : undefined;
        const last = given.at(-1);
        const folder = insideOf<DriveFile>(last, 'Folder');
        if (given.length > 2 || (given.length > 0 && !folder && name !== last))
          throw wrongDriveSignature(execution, 'File.makeCopy', given);
        if (folder) mustMayEdit(execution, folder);
        const settings = {
          name: name ?? `Copy of ${file.name}`,
          mimeType: file.mimeType,
          parents: folder ? [folder.id] : file.parents,
        };
        return drive.file(copyFile(execution, file, settings, drive.documentsADay));
      },
      setContent: (content: string) => {
        mustMayEdit(execution, file);
        if (typeof content !== 'string') throw wrongDriveSignature(execution, 'File.setContent', [content]);
        file.content = bytesOf(content).toString('base64');
        file.modifiedTime = execution.now().toISOString();
        return self;
      },
    },
    file,
  );
  return self;
}

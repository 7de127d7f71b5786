import { blobContent, createBlob } from '../../../platform/utilities/blob.ts';
import type { Execution } from '../../../runtime/execution.ts';
import { scriptObject } from '../../../runtime/script-object.ts';
import { type DriveFile, newId } from '../../../workspace/state.ts';
import { textOf } from '../../model/tree.ts';
import { markdownBlob } from '../markdown-blob.ts';
import { copyFile, documentType, folderType, newFile, renameFile } from '../new-file.ts';
import { pdfBlob } from '../pdf-blob.ts';
import { peopleWith } from '../sharing.ts';
import { changeableFile, driveError, visibleFile } from '../visible-file.ts';
import { listFiles } from './list.ts';
import { fileResource } from './resource.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type GoogleFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Options = Readonly<Record<string, unknown>>;

/** Drive.Files of the advanced Drive service v3: developers.google.com/workspace/drive/api/reference/rest/v3/files */
export function driveFiles(execution: Execution, documentsADay: number): Files {
  const { state } = execution;
  const place = (method: string, parents: readonly unknown[]): string[] =>
    parents.map((id) => (id === 'root' ? 'root' : visibleFile(execution, method, id).id));
  const settingsOf = (resource: GoogleFile, method: string, from?: DriveFile) => ({
    name: resource.name ?? (from ? `Copy of ${from.name}` : 'Untitled'),
    mimeType: from?.mimeType ?? resource.mimeType ?? 'application/octet-stream',
    parents: place(method, resource.parents ?? from?.parents ?? []),
  });
  const answerOf = (method: string) => (message: string) => driveError(execution, method, message);
  const files: Partial<Files> = {
    create: (resource: GoogleFile, blob?: unknown, options?: Options) => {
      const uploaded = blobContent(blob);
      const settings = settingsOf(
        { ...(uploaded?.contentType ? { mimeType: uploaded.contentType } : {}), ...resource },
        'files.create',
      );
      const file = newFile(execution, settings, documentsADay);
      keepProperties(file, resource);
      keepContent(file, blob);
      return fileResource(file, options?.fields, answerOf('files.create'));
    },
    copy: (resource: GoogleFile, id: string, options?: Options) => {
      const from = visibleFile(execution, 'files.copy', id);
      if (from.mimeType === folderType)
        throw driveError(execution, 'files.copy', 'This file cannot be copied by the user.');
      const given = settingsOf(resource, 'files.copy', from);
      const file = copyFile(execution, from, given, documentsADay);
      keepProperties(file, resource, from);
      return fileResource(file, options?.fields, answerOf('files.copy'));
    },
    get: ((id: string, options?: Options) =>
      fileResource(
        visibleFile(execution, 'files.get', id),
        options?.fields,
        answerOf('files.get'),
      )) as Files['get'],
    list: (options: Options = {}) => listFiles(execution, options),
    generateIds: ({ count = 10 }: { count?: number } = {}) => ({
      kind: 'drive#generatedIds',
      space: 'drive',
      ids: Array.from({ length: count }, () => newId(state, 'File')),
    }),
    emptyTrash: () => {
      for (const file of Object.values(state.files))
        if (file.trashed && peopleWith(file, 'owner').includes(execution.effectiveUser))
          removeWithDescendants(execution, file.id);
    },
    update: (resource: GoogleFile, id: string, blob?: unknown, options?: Options) => {
      const file = changeableFile(execution, 'files.update', id);
      const added = place('files.update', ids(options?.addParents));
      const removed = ids(options?.removeParents);
      file.parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...added];
      if (resource.name !== undefined) renameFile(execution, file, resource.name);
      if (resource.description !== undefined) file.description = resource.description;
      if (resource.starred !== undefined) file.starred = resource.starred;
      file.modifiedTime = execution.now().toISOString();
      if (resource.trashed !== undefined) file.trashed = resource.trashed;
      if (resource.appProperties)
        changeProperties(file, resource.appProperties as Record<string, string | null>);
      keepContent(file, blob);
      return fileResource(file, options?.fields, answerOf('files.update'));
    },
    remove: (id: string) => {
      const file = visibleFile(execution, 'files.delete', id);
      if (!peopleWith(file, 'owner').includes(execution.effectiveUser))
        throw driveError(
          execution,
          'files.delete',
          'The user does not have sufficient permissions for this file.',
        );
      removeWithDescendants(execution, id);
    },
    export: (id: string, mimeType: string) => {
      const file = visibleFile(execution, 'files.export', id);
      const content = state.documents[id];
      if (content && mimeType === 'text/markdown') return markdownBlob(execution, file.name, content);
      if (content && mimeType === 'text/plain')
        return createBlob(execution, {
          bytes: Buffer.from(content.tabs.map(({ body }) => body.map(textOf).join('\n')).join('\n'), 'utf8'),
          name: `${file.name}.txt`,
          contentType: mimeType,
        });
      if (!content || mimeType !== 'application/pdf')
        throw driveError(execution, 'files.export', 'The requested conversion is not supported.');
      return pdfBlob(execution, file.name, content);
    },
  };
  return scriptObject<Files>(execution, 'Drive.Files', files);
}

const ids = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? value.split(',') : []);

function removeWithDescendants({ state }: Pick<Execution, 'state'>, id: string): void {
  for (const child of Object.values(state.files))
    if (child.parents.includes(id)) removeWithDescendants({ state }, child.id);
  const file = state.files[id];
  if (file?.createdByScript && state.documents[id])
    state.documentsRemoved = [...(state.documentsRemoved ?? []), file.createdTime];
  delete state.files[id];
  delete state.documents[id];
}

function keepProperties(file: DriveFile, resource: GoogleFile, from?: DriveFile): void {
  const properties = {
    ...from?.appProperties,
    ...(resource.appProperties as Record<string, string> | undefined),
  };
  if (Object.keys(properties).length > 0) file.appProperties = properties;
  if (resource.description !== undefined) file.description = resource.description;
  if (resource.starred !== undefined) file.starred = resource.starred;
  const target = resource.shortcutDetails?.targetId;
  if (target) file.targetId = target;
}

/** A property set to null is taken away. */
function changeProperties(file: DriveFile, changes: Readonly<Record<string, string | null>>): void {
  const properties = { ...file.appProperties };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete properties[key];
    else properties[key] = value;
  }
  file.appProperties = properties;
}

function keepContent(file: DriveFile, blob: unknown): void {
  const given = blobContent(blob);
  if (given && file.mimeType !== documentType) file.content = given.bytes.toString('base64');
}

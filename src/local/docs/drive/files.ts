import { blobContent } from '../../platform/utilities/blob.ts';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import type { DriveFile } from '../../workspace/state.ts';
import { pickFields } from './fields.ts';
import { documentType, newFile } from './new-file.ts';
import { pdfBlob } from './pdf-blob.ts';
import { readQuery } from './query.ts';
import { fileResource, wholeResource } from './resource.ts';
import { driveError, isVisible, visibleFile } from './visible-file.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type GoogleFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
type Options = Readonly<Record<string, unknown>>;

/** Drive.Files of the advanced Drive service v3: developers.google.com/workspace/drive/api/reference/rest/v3/files */
export function driveFiles(execution: Execution, documentsADay: number): Files {
  const { state } = execution;
  const place = (method: string, parents: readonly unknown[]): string[] =>
    parents.map((id) => (id === 'root' ? 'root' : visibleFile(execution, method, id).id));
  const create = (method: string, resource: GoogleFile, from?: DriveFile): DriveFile => {
    const file = newFile(
      execution,
      {
        name: resource.name ?? (from ? `Copy of ${from.name}` : 'Untitled'),
        mimeType: resource.mimeType ?? from?.mimeType ?? 'application/octet-stream',
        parents: place(method, resource.parents ?? from?.parents ?? []),
      },
      documentsADay,
    );
    const properties = {
      ...from?.appProperties,
      ...(resource.appProperties as Record<string, string> | undefined),
    };
    if (Object.keys(properties).length > 0) file.appProperties = properties;
    return file;
  };
  const files: Partial<Files> = {
    create: (resource: GoogleFile, blob?: unknown, options?: Options) => {
      const file = create('files.create', resource);
      keepContent(file, blob);
      return fileResource(file, options?.fields);
    },
    copy: (resource: GoogleFile, id: string, options?: Options) => {
      const from = visibleFile(execution, 'files.copy', id);
      const file = create('files.copy', resource, from);
      const content = state.documents[id];
      if (content) state.documents[file.id] = { ...structuredClone(content), id: file.id };
      return fileResource(file, options?.fields);
    },
    get: ((id: string, options?: Options) =>
      fileResource(visibleFile(execution, 'files.get', id), options?.fields)) as Files['get'],
    list: (options?: Options) => {
      const query = readQuery(String(options?.q ?? ''));
      if (!query) throw driveError(execution, 'files.list', 'Invalid Value');
      const found = Object.values(state.files).filter((file) => isVisible(execution, file) && query(file));
      const fields =
        typeof options?.fields === 'string'
          ? options.fields
          : 'kind,incompleteSearch,files(kind,id,name,mimeType)';
      const list = { kind: 'drive#fileList', incompleteSearch: false, files: found.map(wholeResource) };
      return pickFields(list, fields) as FileList;
    },
    update: (resource: GoogleFile, id: string, blob?: unknown, options?: Options) => {
      const file = visibleFile(execution, 'files.update', id);
      const added = place('files.update', ids(options?.addParents));
      const removed = ids(options?.removeParents);
      file.parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...added];
      if (resource.name !== undefined) file.name = resource.name;
      if (resource.trashed !== undefined) file.trashed = resource.trashed;
      if (resource.appProperties)
        changeProperties(file, resource.appProperties as Record<string, string | null>);
      keepContent(file, blob);
      return fileResource(file, options?.fields);
    },
    remove: (id: string) => {
      visibleFile(execution, 'files.delete', id);
      removeWithDescendants(execution, id);
    },
    export: (id: string, mimeType: string) => {
      const file = visibleFile(execution, 'files.export', id);
      const content = state.documents[id];
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
  delete state.files[id];
  delete state.documents[id];
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

import type { Execution } from '../../runtime/execution.ts';
import { newSpreadsheet } from '../../sheets/structure/new-spreadsheet.ts';
import { type DriveFile, newId } from '../../workspace/state.ts';
import { newDocument } from '../model/new-document.ts';

export const documentType = 'application/vnd.google-apps.document';
export const spreadsheetType = 'application/vnd.google-apps.spreadsheet';
export const folderType = 'application/vnd.google-apps.folder';
export const shortcutType = 'application/vnd.google-apps.shortcut';

const aDay = 24 * 60 * 60 * 1000;

/** Documents a consumer account may create in a day: developers.google.com/apps-script/guides/services/quotas */
export const consumerDocumentsADay = 250;

const idPrefixes: Readonly<Record<string, string>> = {
  [documentType]: 'Doc',
  [spreadsheetType]: 'Spreadsheet',
  [folderType]: 'Folder',
};

type GivenFile = { name: string; mimeType: string; parents: readonly string[] };

type State = Pick<Execution['state'], 'files' | 'documentsRemoved'>;

/** A file this script makes for the person it acts as, who owns it; a document or spreadsheet comes with its content. */
export function newFile(execution: Execution, given: GivenFile, documentsADay: number): DriveFile {
  const { state } = execution;
  if (given.mimeType === documentType) mustHaveQuota(execution, documentsADay);
  const id = newId(state, idPrefixes[given.mimeType] ?? 'File');
  const now = execution.now().toISOString();
  const file: DriveFile = {
    id,
    name: given.name,
    mimeType: given.mimeType,
    parents: given.parents.length > 0 ? [...given.parents] : ['root'],
    createdByScript: true,
    trashed: false,
    createdTime: now,
    modifiedTime: now,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: execution.effectiveUser }],
  };
  state.files[id] = file;
  if (given.mimeType === documentType) state.documents[id] = newDocument(id);
  if (given.mimeType === spreadsheetType)
    state.spreadsheets[id] = newSpreadsheet({ id, name: given.name, owner: execution.effectiveUser });
  return file;
}

/** A copy with the content of a document or spreadsheet, or the bytes of any other file. */
export function copyFile(
  execution: Execution,
  from: DriveFile,
  given: GivenFile,
  documentsADay: number,
): DriveFile {
  const { state } = execution;
  if (state.forms[from.id])
    throw execution.realm.exception('The embedded Workspace does not copy forms.', 'Error');
  const file = newFile(execution, given, documentsADay);
  const document = state.documents[from.id];
  if (document) state.documents[file.id] = { ...structuredClone(document), id: file.id };
  const spreadsheet = state.spreadsheets[from.id];
  if (spreadsheet)
    state.spreadsheets[file.id] = {
      ...structuredClone(spreadsheet),
      id: file.id,
      name: given.name,
      owner: execution.effectiveUser,
      editors: [],
    };
  if (from.content !== undefined) file.content = from.content;
  if (from.description !== undefined) file.description = from.description;
  return file;
}

/** A spreadsheet keeps its name itself as well. */
export function renameFile(execution: Execution, file: DriveFile, name: string): void {
  file.name = name;
  const spreadsheet = execution.state.spreadsheets[file.id];
  if (spreadsheet) spreadsheet.name = name;
  const form = execution.state.forms[file.id];
  if (form) form.fileTitle = name;
}

/** A document removed within the day was made all the same, and frees no place. */
export function documentsMade({ files, documentsRemoved = [] }: State, since: number): number {
  const there = Object.values(files)
    .filter((file) => file.mimeType === documentType && file.createdByScript)
    .map(({ createdTime }) => createdTime);
  return [...there, ...documentsRemoved].filter((made) => Date.parse(made) > since).length;
}

function mustHaveQuota(execution: Execution, documentsADay: number): void {
  if (documentsMade(execution.state, execution.now().getTime() - aDay) >= documentsADay)
    throw execution.realm.exception('Service invoked too many times for one day: document create.');
}

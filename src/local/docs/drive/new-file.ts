import type { Execution } from '../../runtime/execution.ts';
import { type DriveFile, newId } from '../../workspace/state.ts';
import { newDocument } from '../model/new-document.ts';

export const documentType = 'application/vnd.google-apps.document';
export const folderType = 'application/vnd.google-apps.folder';

const aDay = 24 * 60 * 60 * 1000;

/** Documents a consumer account may create in a day: developers.google.com/apps-script/guides/services/quotas */
export const consumerDocumentsADay = 250;

/** A file this script makes for the person it acts as, who owns it; a document comes with its one empty paragraph. */
export function newFile(
  execution: Execution,
  given: { name: string; mimeType: string; parents: readonly string[] },
  documentsADay: number,
): DriveFile {
  const { state } = execution;
  if (given.mimeType === documentType) mustHaveQuota(execution, documentsADay);
  const id = newId(
    state,
    given.mimeType === documentType ? 'Doc' : given.mimeType === folderType ? 'Folder' : 'File',
  );
  const file: DriveFile = {
    id,
    name: given.name,
    mimeType: given.mimeType,
    parents: given.parents.length > 0 ? [...given.parents] : ['root'],
    createdByScript: true,
    trashed: false,
    createdTime: execution.now().toISOString(),
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: execution.effectiveUser }],
  };
  state.files[id] = file;
  if (given.mimeType === documentType) state.documents[id] = newDocument(id);
  return file;
}

/** Counts the files still there, so that a document removed within the day frees its place, which on Google it does not. */
function mustHaveQuota(execution: Execution, documentsADay: number): void {
  const since = execution.now().getTime() - aDay;
  const today = Object.values(execution.state.files).filter(
    (file) => file.mimeType === documentType && file.createdByScript && Date.parse(file.createdTime) > since,
  );
  if (today.length >= documentsADay)
    throw execution.realm.exception('Service invoked too many times for one day: document create.');
}

import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';

const documentType = 'application/vnd.google-apps.document';
const pdfType = 'application/pdf';
const folderType = 'application/vnd.google-apps.folder';

/**
 * The folder of the call and the documents in it, made by the advanced Drive service so that drive.file is enough
 * (developers.google.com/workspace/drive/api/guides/api-specific-auth). Another member of staff may not see what a
 * colleague's account made: then a new folder is made for them, and nothing of the old one is touched.
 */
function callFolder({ Drive, SpreadsheetApp }: GoogleServices, memory: Memory, name: () => string): string {
  const known = memory.get('folder');
  if (known !== undefined && isThere(Drive, known)) return known;
  const mark = { callFolder: SpreadsheetApp.getActiveSpreadsheet().getId() };
  const id =
    findMade(Drive, folderType, mark) ??
    Drive.Files?.create({ name: name(), mimeType: folderType, appProperties: mark })?.id ??
    '';
  memory.set('folder', id);
  return id;
}

/** The document remembered under this name, or a new empty one in the call's folder. */
export function documentIn(
  google: GoogleServices,
  memory: Memory,
  folderName: () => string,
  key: string,
  name: string,
): { readonly id: string; readonly url: string } {
  const known = memory.get(`document.${key}`);
  if (known !== undefined) {
    const seen = look(google.Drive, known);
    if (seen === 'there' || (seen === 'not seen' && opens(google.DocumentApp, known)))
      return { id: known, url: documentUrl(known) };
  }
  const id = newIn(google, memory, folderName, key, documentType, (place) =>
    google.Drive.Files?.create({ name, mimeType: documentType, ...place }),
  );
  return { id, url: documentUrl(id) };
}

/** A PDF copy of a document remembered under a name of its own; what was copied once stays as it is. */
export function pdfIn(
  google: GoogleServices,
  memory: Memory,
  folderName: () => string,
  documentId: string,
  { key, name }: { readonly key: string; readonly name: string },
): string {
  const known = memory.get(`document.${key}`);
  if (known !== undefined && isThere(google.Drive, known)) return pdfUrl(known);
  const id = newIn(google, memory, folderName, key, pdfType, (place) => {
    const content = google.DocumentApp.openById(documentId).getAs(pdfType);
    return google.Drive.Files?.create({ name: `${name}.pdf`, mimeType: pdfType, ...place }, content);
  });
  return pdfUrl(id);
}

type InFolder = { readonly parents: string[]; readonly appProperties: Record<string, string> };

/** The file that carries the mark of this name, or a new one that does, remembered. */
function newIn(
  google: GoogleServices,
  memory: Memory,
  folderName: () => string,
  key: string,
  type: string,
  make: (place: InFolder) => { readonly id?: string | undefined } | undefined,
): string {
  const parent = callFolder(google, memory, folderName);
  const mark = { callDocument: `${parent} ${key}` };
  const id = findMade(google.Drive, type, mark) ?? make({ parents: [parent], appProperties: mark })?.id ?? '';
  memory.set(`document.${key}`, id);
  return id;
}

const documentUrl = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;
export const pdfUrl = (id: string): string => `https://drive.google.com/file/d/${id}/view`;
export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;

const isThere = (Drive: GoogleServices['Drive'], id: string): boolean => look(Drive, id) === 'there';

/** Only Drive's own "File not found" means gone: after any other failure a second file would be made beside the first. */
function look(Drive: GoogleServices['Drive'], id: string): 'there' | 'trashed' | 'not seen' {
  try {
    return Drive.Files?.get(id, { fields: 'id,trashed' })?.trashed === true ? 'trashed' : 'there';
  } catch (error) {
    if (/not found/i.test((error as Error).message)) return 'not seen';
    throw error;
  }
}

/** What a colleague's account made Drive does not show here, but Docs opens it where they let this account edit it. */
function opens(DocumentApp: GoogleServices['DocumentApp'], id: string): boolean {
  try {
    DocumentApp.openById(id).getTabs();
    return true;
  } catch {
    return false;
  }
}

/** A run cut short after it made a file did not live to remember it, so each file carries a mark to be found by. */
function findMade(
  Drive: GoogleServices['Drive'],
  type: string,
  mark: Readonly<Record<string, string>>,
): string | undefined {
  const [key, value] = Object.entries(mark)[0] ?? [];
  const q = `mimeType = '${type}' and trashed = false and appProperties has { key='${key}' and value='${value}' }`;
  return Drive.Files?.list({ q, fields: 'files(id)' })?.files?.[0]?.id;
}

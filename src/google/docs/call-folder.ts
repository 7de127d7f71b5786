import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';

const documentType = 'application/vnd.google-apps.document';
const folderType = 'application/vnd.google-apps.folder';

/**
 * The folder of the call and the documents in it, made by the advanced Drive service so that drive.file is enough
 * (developers.google.com/workspace/drive/api/guides/api-specific-auth). Another member of staff may not see what a
 * colleague's account made: then a new folder is made for them, and nothing of the old one is touched.
 */
function callFolder({ Drive }: GoogleServices, memory: Memory, name: () => string): string {
  const known = memory.get('folder');
  if (known !== undefined && isThere(Drive, known)) return known;
  const made = Drive.Files?.create({ name: name(), mimeType: folderType });
  const id = made?.id ?? '';
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
): { readonly id: string; readonly url: string; readonly isNew: boolean } {
  const known = memory.get(`document.${key}`);
  if (known !== undefined && isThere(google.Drive, known))
    return { id: known, url: documentUrl(known), isNew: false };
  const parent = callFolder(google, memory, folderName);
  const made = google.Drive.Files?.create({ name, mimeType: documentType, parents: [parent] });
  const id = made?.id ?? '';
  memory.set(`document.${key}`, id);
  return { id, url: documentUrl(id), isNew: true };
}

const documentUrl = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;
export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;

function isThere(Drive: GoogleServices['Drive'], id: string): boolean {
  try {
    return Drive.Files?.get(id, { fields: 'id,trashed' })?.trashed !== true;
  } catch {
    return false;
  }
}

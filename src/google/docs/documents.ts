import type { Ports } from '../../actions/ports.ts';
import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';
import { documentIn, folderUrl, pdfIn, pdfUrl } from './call-folder.ts';
import { invite, letIn, rolesOf, stopSharing } from './share-document.ts';
import { writeDocument } from './write-document.ts';

/** `folderName` is asked only when a folder has to be made. */
export function openDocuments(
  google: GoogleServices,
  memory: Memory,
  folderName: () => string,
): Ports['documents'] {
  return {
    write(key, value, whose = 'also people’s') {
      const { id, url } = documentIn(google, memory, folderName, key, value.title);
      return { url, ...writeDocument(google, id, value, whose === 'also people’s') };
    },
    pdf(key, copy) {
      const id = memory.get(`document.${key}`);
      return id === undefined ? null : pdfIn(google, memory, folderName, id, copy);
    },
    pdfMade(copyKey) {
      const id = memory.get(`document.${copyKey}`);
      return id === undefined ? '' : pdfUrl(id);
    },
    shareWith(key, email, role = 'reader') {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return false;
      try {
        // Our own letter carries the link; Google's would go out for each part.
        letIn(google.Drive, id, email, role);
        return true;
      } catch {
        // No Google account, or a domain that forbids sharing outside it.
        return false;
      }
    },
    rolesIn(key) {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return null;
      try {
        return rolesOf(google.Drive, id);
      } catch (error) {
        if (/not found/i.test((error as Error).message)) return null;
        throw error;
      }
    },
    invite(key, email, message) {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return 'File not found.';
      try {
        invite(google.Drive, id, email, message);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    },
    stopSharing(key, email) {
      const id = memory.get(`document.${key}`);
      if (id !== undefined) stopSharing(google.Drive, id, email);
    },
    makePublic(key) {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return false;
      try {
        google.Drive.Permissions?.create({ type: 'anyone', role: 'reader' }, id);
        return true;
      } catch {
        // A domain may forbid sharing outside it; the document is there all the same.
        return false;
      }
    },
    folderUrl() {
      const id = memory.get('folder');
      return id === undefined ? '' : folderUrl(id);
    },
  };
}

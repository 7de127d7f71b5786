import type { Ports } from '../../actions/ports.ts';
import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';
import { documentIn, folderUrl } from './call-folder.ts';
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
    shareWith(key, email, role = 'reader') {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return false;
      try {
        // Our own letter carries the link; Google's would go out for each part.
        google.Drive.Permissions?.create({ type: 'user', role, emailAddress: email }, id, {
          sendNotificationEmail: false,
        });
        return true;
      } catch {
        // No Google account, or a domain that forbids sharing outside it.
        return false;
      }
    },
    stopSharing(key, email) {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return;
      const given = google.Drive.Permissions?.list(id, { fields: 'permissions(id,emailAddress,role)' });
      for (const { id: permission, emailAddress, role } of given?.permissions ?? []) {
        const isOurs = role === 'reader' || role === 'commenter';
        // Who may write, or owns the document, got that right from a person.
        if (isOurs && permission !== undefined && emailAddress?.toLowerCase() === email.toLowerCase())
          google.Drive.Permissions?.remove(id, permission);
      }
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

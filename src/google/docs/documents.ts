import type { Ports } from '../../actions/ports.ts';
import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';
import { documentIn, folderUrl } from './call-folder.ts';
import { nameLength, writeDocument } from './write-document.ts';

const eachName = new RegExp(`.{${nameLength}}`, 'g');

/** A property holds 9 KB (developers.google.com/apps-script/guides/services/quotas). Of a longer document the first pieces are forgotten, and so kept twice rather than lost. */
const mostNames = Math.floor(9_000 / nameLength);

/** `folderName` is asked only when a folder has to be made. */
export function openDocuments(
  google: GoogleServices,
  memory: Memory,
  folderName: () => string,
): Ports['documents'] {
  return {
    write(key, value, whose = 'also people’s') {
      const { id, url } = documentIn(google, memory, folderName, key, value.title);
      if (whose === 'ours alone') {
        writeDocument(google, id, value, { keepsOthers: false, last: () => [], remember: () => {} });
        return { url };
      }
      const pieces = `pieces.${id}`;
      writeDocument(google, id, value, {
        keepsOthers: true,
        last: () => (memory.get(pieces) ?? '').match(eachName) ?? [],
        remember: (names) => memory.set(pieces, [...new Set(names)].slice(-mostNames).join('')),
      });
      return { url };
    },
    shareWith(key, email) {
      const id = memory.get(`document.${key}`);
      if (id === undefined) return false;
      try {
        // Our own letter carries the link; Google's would go out for each part.
        google.Drive.Permissions?.create({ type: 'user', role: 'reader', emailAddress: email }, id, {
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
      const given = google.Drive.Permissions?.list(id, { fields: 'permissions(id,emailAddress)' });
      for (const permission of given?.permissions ?? [])
        if (permission.id !== undefined && permission.emailAddress?.toLowerCase() === email.toLowerCase())
          google.Drive.Permissions?.remove(id, permission.id);
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

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
    write(key, value) {
      const { id, url } = documentIn(google, memory, folderName, key, value.title);
      const pieces = `pieces.${id}`;
      writeDocument(google, id, value, {
        last: () => (memory.get(pieces) ?? '').split(' ').filter((name) => name !== ''),
        remember: (names) => memory.set(pieces, [...new Set(names)].join(' ')),
      });
      return { url };
    },
    folderUrl() {
      const id = memory.get('folder');
      return id === undefined ? '' : folderUrl(id);
    },
  };
}

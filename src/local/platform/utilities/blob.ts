import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** What is inside a Blob the script holds. */
export type BlobContent = { bytes: Buffer; contentType: string | null; name: string | null };

/** Google's bytes are Java's: from -128 to 127. */
export const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];
const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 0xff));

/** Bytes of what a script gives where Google takes text or bytes; text is UTF-8. */
export const bytesOf = (data: unknown): Buffer =>
  Array.isArray(data) ? unsigned(data.map(Number)) : Buffer.from(String(data), 'utf8');

export function createBlob(execution: Execution, content: BlobContent): Blob {
  const blob: Blob = scriptObject<Blob>(
    execution,
    'Blob',
    {
      getBytes: () => signed(content.bytes),
      getDataAsString: () => content.bytes.toString('utf8'),
      getContentType: () => content.contentType,
      getName: () => content.name,
      isGoogleType: () => false,
      copyBlob: () => createBlob(execution, { ...content }),
      getBlob: () => blob,
      setName(name: string) {
        content.name = name;
        return blob;
      },
      setContentType(contentType: string | null) {
        content.contentType = contentType;
        return blob;
      },
      setBytes(data) {
        content.bytes = bytesOf(data);
        return blob;
      },
      setDataFromString(text: string) {
        content.bytes = Buffer.from(text, 'utf8');
        return blob;
      },
    },
    content,
  );
  return blob;
}

export const blobContent = (blob: unknown): BlobContent | undefined => insideOf<BlobContent>(blob, 'Blob');

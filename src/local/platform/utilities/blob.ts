import { nameOf } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';
import { mimeType } from '../basics/mime-type.ts';

type Blob = GoogleAppsScript.Base.Blob;

/** What is inside a Blob the script holds. */
export type BlobContent = { bytes: Buffer; contentType: string | null; name: string | null };

/** Google's bytes are Java's: from -128 to 127. */
export const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];
const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 0xff));

/** Bytes of what a script gives where Google takes text or bytes; text is UTF-8 unless the Charset says US_ASCII. */
export function bytesOf(data: unknown, charset?: unknown): Buffer {
  if (Array.isArray(data)) return unsigned(data.map(Number));
  const text = String(data);
  return nameOf(charset) === 'US_ASCII'
    ? Buffer.from(text.replace(/\P{ASCII}/gu, '?'), 'latin1')
    : Buffer.from(text, 'utf8');
}

const typesByExtension: Readonly<Record<string, string>> = {
  csv: mimeType.CSV,
  css: mimeType.CSS,
  docx: mimeType.MICROSOFT_WORD,
  gif: mimeType.GIF,
  htm: mimeType.HTML,
  html: mimeType.HTML,
  jpeg: mimeType.JPEG,
  jpg: mimeType.JPEG,
  js: mimeType.JAVASCRIPT,
  json: 'application/json',
  pdf: mimeType.PDF,
  png: mimeType.PNG,
  svg: mimeType.SVG,
  txt: mimeType.PLAIN_TEXT,
  xlsx: mimeType.MICROSOFT_EXCEL,
  zip: mimeType.ZIP,
};

export function createBlob(execution: Execution, content: BlobContent): Blob {
  const blob: Blob = scriptObject<Blob>(
    execution,
    'Blob',
    {
      getBytes: () => signed(content.bytes),
      getDataAsString: (charset: string = 'UTF-8') => new TextDecoder(charset).decode(content.bytes),
      getContentType: () => content.contentType,
      getName: () => content.name,
      isGoogleType: () => false,
      copyBlob: () => createBlob(execution, { ...content }),
      getBlob: () => blob,
      getAllBlobs: () => [blob],
      getAs(contentType) {
        if (contentType === content.contentType) return createBlob(execution, { ...content });
        throw execution.realm.exception(
          `The embedded Workspace does not convert ${content.contentType} to ${contentType}.`,
          'Error',
        );
      },
      setContentTypeFromExtension() {
        const extension = /\.(\w+)$/.exec(content.name ?? '')?.[1]?.toLowerCase() ?? '';
        content.contentType = typesByExtension[extension] ?? content.contentType;
        return blob;
      },
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
      setDataFromString(text: string, charset?: string) {
        content.bytes = Buffer.from(text, charset === 'ISO-8859-1' ? 'latin1' : 'utf8');
        return blob;
      },
    },
    content,
  );
  return blob;
}

export const blobContent = (blob: unknown): BlobContent | undefined => insideOf<BlobContent>(blob, 'Blob');

import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { parse } from 'csv-parse/sync';
import { enumeration } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { newId } from '../../workspace/state.ts';
import { bytesOf, createBlob, signed } from './blob.ts';
import { compression } from './compress.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';
import { signatures } from './signatures.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Deprecated, and still there: public scripts use them. */
type Json = { jsonStringify: (value: unknown) => string; jsonParse: (text: string) => unknown };

const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);
export function createUtilities(execution: Execution, sleep: (milliseconds: number) => void): Utilities {
  const webSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');
  const encode = (data: unknown, charset?: unknown) => bytesOf(data, charset).toString('base64');
  const decode = (alphabet: RegExp) => (encoded: string) => {
    if (!alphabet.test(encoded)) throw execution.realm.exception('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  };
  return scriptObject<Utilities & Json>(execution, 'Utilities', {
    Charset,
    base64Encode: encode,
    base64EncodeWebSafe: (data: unknown, charset?: unknown) => webSafe(encode(data, charset)),
    base64Decode: decode(/^[A-Za-z0-9+/\s]*={0,2}\s*$/),
    base64DecodeWebSafe: decode(/^[\w\s-]*={0,2}\s*$/),
    ...signatures(execution),
    ...compression(execution),
    formatDate(date, timeZone: string, format: string) {
      if (!types.isDate(date))
        throw execution.realm.exception(
          `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
        );
      return formatDate(date, timeZone, format);
    },
    formatString: (template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: () => uuid(newId(execution.state, 'uuid')),
    newBlob: (data: unknown, contentType?: string, name?: string) =>
      createBlob(execution, {
        bytes: bytesOf(data),
        contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
        name: name ?? null,
      }),
    parseCsv: (csv: string, delimiter = ',') =>
      parse(csv, {
        delimiter: String(delimiter),
        relaxColumnCount: true,
        skipEmptyLines: true,
      }) as string[][],
    jsonStringify: (value: unknown) => JSON.stringify(value) ?? 'undefined',
    jsonParse: (text: string) => JSON.parse(text) as unknown,
    sleep,
  });
}

/** Looks random and is the same in every run of the same story. */
function uuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

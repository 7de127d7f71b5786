import { createHash, createHmac } from 'node:crypto';
import { types } from 'node:util';
import { parse } from 'csv-parse/sync';
import { enumeration, nameOf } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { newId } from '../../workspace/state.ts';
import { bytesOf, createBlob, signed } from './blob.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

export function createUtilities(execution: Execution, sleep: (milliseconds: number) => void): Utilities {
  const webSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');
  const encode = (data: unknown) => bytesOf(data).toString('base64');
  const decode = (encoded: string) => signed(Buffer.from(encoded, 'base64'));
  return scriptObject<Utilities>(execution, 'Utilities', {
    Charset,
    DigestAlgorithm,
    base64Encode: encode,
    base64EncodeWebSafe: (data: unknown) => webSafe(encode(data)),
    base64Decode: decode,
    base64DecodeWebSafe: decode,
    computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: unknown) {
      const name = nameOf(algorithm);
      if (name === undefined || name === 'MD2')
        throw execution.realm.exception(
          `The embedded Workspace does not imitate the digest ${name}.`,
          'Error',
        );
      return signed(createHash(name.replace('_', '').toLowerCase()).update(bytesOf(value)).digest());
    },
    computeHmacSha256Signature: (value: unknown, key: unknown) =>
      signed(createHmac('sha256', bytesOf(key)).update(bytesOf(value)).digest()),
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

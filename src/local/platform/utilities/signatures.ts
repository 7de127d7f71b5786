import { createHash, createHmac, createSign } from 'node:crypto';
import { enumeration, nameOf } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { bytesOf, signed } from './blob.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const MacAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>('MacAlgorithm', []);
const RsaAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.RsaAlgorithm>('RsaAlgorithm', []);
const DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', []);

/** The names of Google's algorithms as Node has them: `HMAC_SHA_256` is sha256. */
const nodeName = (name: string): string =>
  name
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
    .toLowerCase();

/** Digests and signatures, as Google's signed bytes: developers.google.com/apps-script/reference/utilities/utilities */
export function signatures(
  execution: Execution,
): Pick<
  Utilities,
  | 'MacAlgorithm'
  | 'RsaAlgorithm'
  | 'DigestAlgorithm'
  | 'computeDigest'
  | 'computeHmacSignature'
  | 'computeHmacSha256Signature'
  | 'computeRsaSignature'
  | 'computeRsaSha1Signature'
  | 'computeRsaSha256Signature'
> {
  const hmac = (algorithm: string, value: unknown, key: unknown, charset?: unknown) =>
    signed(createHmac(algorithm, bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  const rsa = (algorithm: string, value: unknown, key: unknown, charset?: unknown) => {
    try {
      return signed(createSign(`RSA-${algorithm}`).update(bytesOf(value, charset)).sign(String(key)));
    } catch {
      throw execution.realm.exception('Invalid argument: key');
    }
  };
  const known = (algorithm: unknown): string => {
    const name = nameOf(algorithm);
    if (name === undefined) throw execution.realm.exception('Invalid argument: algorithm');
    if (name === 'MD2')
      throw execution.realm.exception('The embedded Workspace does not imitate the digest MD2.', 'Error');
    return nodeName(name);
  };
  return {
    MacAlgorithm,
    RsaAlgorithm,
    DigestAlgorithm,
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) =>
      signed(createHash(known(algorithm)).update(bytesOf(value, charset)).digest()),
    computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
      hmac(known(algorithm), value, key, charset),
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      hmac('sha256', value, key, charset),
    computeRsaSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
      rsa(known(algorithm), value, key, charset),
    computeRsaSha1Signature: (value: unknown, key: unknown, charset?: unknown) =>
      rsa('sha1', value, key, charset),
    computeRsaSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      rsa('sha256', value, key, charset),
  };
}

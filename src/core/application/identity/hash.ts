const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over UTF-16 units, then mixed so that every bit depends on every letter. 32 bits. */
function hash32(text: string, seed: number): number {
  // Looked up once: finding a global anew for every letter takes most of the time.
  const { imul } = Math;
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const seeds = [0x811c9dc5, 0x9e3779b9] as const;
const hexadecimal = (bits: number): string => `0000000${bits.toString(16)}`.slice(-8);

/** 64 bits as 16 hexadecimal digits: tells contents apart, keeps no secret. */
export const longHash = (text: string): string =>
  hexadecimal(hash32(text, seeds[0])) + hexadecimal(hash32(text, seeds[1]));

/** 24 bits as four letters, for a sketch of many values. */
export const shortHash = (text: string): string => lettersOf(numberHash(text));

/** 32 bits as a number, for sorting and for making letters of. */
export const numberHash = (text: string): number => hash32(text, seeds[0]);

/** What `shortHash` makes of such a number. */
export function lettersOf(bits: number): string {
  const digit = (shift: number): string => digits.charAt((bits >>> shift) & 63);
  return digit(0) + digit(6) + digit(12) + digit(18);
}

/** A short, stable name for a text (two 32-bit FNV-1a sums, 14 digits to base 36): for telling texts apart, not for secrets. */
export function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13);
  }
  return part(first) + part(second);
}

const part = (sum: number): string => `000000${(sum >>> 0).toString(36)}`.slice(-7);

import { inOneLine } from './fill.ts';

/** An applicant and its partners, by everything a letter could name them by. */
export type Named = { readonly code: string; readonly names: readonly string[] };

/** Codes and names of other applications that a text names; what the reader's own application shares with them does not count. */
export function othersNamed(text: string, own: Named, others: readonly Named[]): readonly string[] {
  const plain = plainOf(text);
  const ours = own.names.map(plainOf);
  const found = new Set<string>();
  for (const { code, names } of others) {
    if (code === own.code) continue;
    if (holds(plain, plainOf(code))) found.add(code);
    for (const name of names) {
      const other = plainOf(name);
      if (other.length < 4 || ours.includes(other)) continue;
      if (holds(plain, other)) found.add(inOneLine(name));
    }
  }
  return [...found];
}

const plainOf = (text: string): string => oneLine(text).toLowerCase();
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As a word of its own: A-1 is not in A-12. */
function holds(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

import { shortHash } from '../../core/application/identity/hash.ts';

/** Letters of a piece's name: 36 bits, so that no paragraph of a person's is ever taken for one of ours. */
export const nameLength = 6;

export type PieceKind = 'text' | 'item' | 'table';

/**
 * Short name of a piece by its kind and words; '' for an empty line, which is nobody's. White space and control
 * characters do not count: Docs gives line breaks, and the ends of cells, back in another form than they were given.
 */
export function nameOf(kind: PieceKind, text: string): string {
  const words = text.replace(/[\s\p{C}]+/gu, '');
  if (words === '' && kind !== 'table') return '';
  return (shortHash(`${kind} ${words}`) + shortHash(`${words} ${kind}`)).slice(0, nameLength);
}

import type { Span } from '../spans.ts';
import { likeness, stemsOf } from '../words/inflection.ts';
import { unseen, type Word } from '../words/words.ts';
import type { Identity } from './identities.ts';

export type NameIndex = ReadonlyMap<string, readonly Identity[]>;
const indexLength = 3;

/** Identities by the beginning of each stem of their first word. */
export function indexNames(identities: readonly Identity[]): NameIndex {
  const found = new Map<string, Identity[]>();
  for (const identity of identities)
    for (const key of new Set(stemsOf(identity.words[0] ?? '').map((stem) => stem.slice(0, indexLength)))) {
      const list = found.get(key);
      if (list) list.push(identity);
      else found.set(key, [identity]);
    }
  return found;
}

/** The best name that begins at a word of the text, and how many words it has. */
export function longestMatch(
  words: readonly Word[],
  at: number,
  text: string,
  application: string,
  byStem: NameIndex,
): { readonly span: Span; readonly length: number } | undefined {
  const first = words[at];
  if (!first) return undefined;
  const keys = [first.plain.slice(0, indexLength), first.plain.slice(0, indexLength - 1)];
  let best: Identity | undefined;
  for (const key of keys)
    for (const identity of byStem.get(key) ?? [])
      if (
        (!best || isBetter(identity, best, application)) &&
        matches(identity, words, at, text, identity.application === application)
      )
        best = identity;
  const last = best && words[at + best.words.length - 1];
  if (!best || !last) return undefined;
  const to = afterQuote(text, first.from, last.to);
  return {
    span: { from: first.from, to, replacement: replacementOf(best, application) },
    length: best.words.length,
  };
}

/** Longer first, then the application's own, so that its partners keep their numbers; a name before a town. */
function isBetter(identity: Identity, best: Identity, application: string): boolean {
  const worth = (each: Identity): number =>
    each.words.length * 4 + (each.application === application ? 2 : 0) + (each.kind === 'town' ? 0 : 1);
  return worth(identity) > worth(best);
}

/** A quotation mark opened inside a name is closed after it, and goes with it. */
function afterQuote(text: string, from: number, to: number): number {
  const marks = text.slice(from, to).match(/["„“”«»]/gu)?.length ?? 0;
  return marks % 2 === 1 && /["„“”«»]/u.test(text.charAt(to)) ? to + 1 : to;
}

const between = /^[\s"'„“”‘’«».,/&–-]{0,3}$/u;
const hidden = new RegExp(`[${unseen}]`, 'gu');

function matches(
  { words: names, kind, ordinary }: Identity,
  words: readonly Word[],
  at: number,
  text: string,
  own: boolean,
): boolean {
  for (let step = 0; step < names.length; step += 1) {
    const word = words[at + step];
    const name = names[step] ?? '';
    if (!word) return false;
    if (kind === 'number' ? word.plain !== name : !likeness(name, word.plain)) return false;
    const before = words[at + step - 1];
    if (step > 0 && before && !between.test(text.slice(before.to, word.from).replace(hidden, '')))
      return false;
  }
  // A short number is somebody's only where it stands in their own application.
  if (kind === 'number') return own || names.join('').length > 4;
  if (names.length > 1) return true;
  return isNameAlone(names[0] ?? '', words[at], kind, ordinary, own);
}

/** Months and words of the calendar that look like forms of a town: Nisan is April, not Niš. */
const neverPlaces = new Set('nisan mart mars orders kava'.split(' '));

/** A single word is a name when it is written as one, or when it is an adjective of a place. */
function isNameAlone(
  name: string,
  word: Word | undefined,
  kind: Identity['kind'],
  ordinary: boolean,
  own: boolean,
): boolean {
  if (!word) return false;
  const how = likeness(name, word.plain);
  if (how === 'alike' || (kind === 'town' && neverPlaces.has(word.plain))) return false;
  if (how === 'adjective') return kind === 'town' && name.length > 2;
  if (!word.capital) return own && kind === 'organisation' && !ordinary && name === word.plain;
  if (name.length < 4 && word.plain.length > name.length + 2) return false;
  return !ordinary || (!word.first && (own || word.plain === name)) || word.text === word.text.toUpperCase();
}

function replacementOf({ kind, partner, application }: Identity, own: string): string {
  if (kind === 'town') return '[town]';
  if (kind === 'number') return '[number]';
  if (application !== own || partner === null) return '[organisation]';
  return labelOf(partner);
}

/** What stands for an organisation, by its place in the application; the lead is 0. */
export const labelOf = (partner: number): string => (partner === 0 ? '[lead]' : `[partner ${partner}]`);

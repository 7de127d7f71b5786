import { sameTraits, type Traits } from './recognise-organisation.ts';

/** In one group of look-alikes each is compared with this many others at most, so that thousands stay quick. */
const compared = 40;

function keysOf({ registration, email, names, town, words }: Traits): string[] {
  const keys = names.map((name) => `name ${name}`);
  if (registration !== '') keys.push(`registration ${registration}`);
  if (email !== '') keys.push(`email ${email}`);
  if (town !== '') keys.push(...words.map((word) => `town ${town} ${word}`));
  return keys;
}

/** For each entry the number of its cluster: entries that are the same organisation, directly or through a third spelling. */
export function clusterOrganisations(entries: readonly Traits[]): number[] {
  const parents = entries.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const representatives = new Map<string, number[]>();
  entries.forEach((traits, index) => {
    for (const key of keysOf(traits)) {
      const met = representatives.get(key) ?? [];
      representatives.set(key, met);
      const same = met.filter((other) => isSame(traits, entries[other]));
      for (const other of same) parents[rootOf(index)] = rootOf(other);
      if (same.length === 0 && met.length < compared) met.push(index);
    }
  });
  return entries.map((_, index) => rootOf(index));
}

const isSame = (left: Traits, right: Traits | undefined): boolean =>
  right !== undefined && sameTraits(left, right).same;

import { commonOrder } from './common-order.ts';

/** What to do with a document, from its top to its end: places of what is there and of what is wanted. */
export type Edit =
  | { readonly do: 'keep' | 'remove'; readonly present: number; readonly wanted?: number }
  | { readonly do: 'insert'; readonly wanted: number };

/**
 * Turns a document into another one without touching what people wrote in it. Pieces go by names; `remembered` are
 * those written last time, as often as they were written. Whatever has another name, or is there more often than it
 * was written, is a person's and stays where it stands; an empty line ('') stays too. Pieces that stay are not written
 * anew, so that comments on them stay as well. A new piece takes the place of the one it replaces, else it follows the
 * piece before it.
 */
export function planEdits(
  present: readonly string[],
  remembered: readonly string[],
  wanted: readonly string[],
): readonly Edit[] {
  const pairs = commonOrder(present, wanted);
  const left = new Map<string, number>();
  for (const name of remembered) left.set(name, (left.get(name) ?? 0) + 1);
  const take = (name: string): boolean => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count > 0;
  };
  for (const [place] of pairs) take(present[place] ?? '');

  const edits: Edit[] = [];
  let [place, next] = [0, 0];
  for (const [presentEnd, wantedEnd] of [...pairs, [present.length, wanted.length] as const]) {
    const between = range(place, presentEnd).map((index) => {
      const name = present[index] ?? '';
      return { index, isOurs: name !== '' && take(name) };
    });
    let replaced = between.filter(({ isOurs }) => isOurs).length;
    const insertUpTo = (end: number) => {
      for (; next < end; next += 1) edits.push({ do: 'insert', wanted: next });
    };
    if (replaced === 0) insertUpTo(wantedEnd);
    for (const { index, isOurs } of between) {
      if (isOurs) {
        replaced -= 1;
        insertUpTo(replaced === 0 ? wantedEnd : Math.min(next + 1, wantedEnd));
      }
      edits.push({ do: isOurs ? 'remove' : 'keep', present: index });
    }
    if (presentEnd < present.length) edits.push({ do: 'keep', present: presentEnd, wanted: wantedEnd });
    [place, next] = [presentEnd + 1, wantedEnd + 1];
  }
  return edits;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

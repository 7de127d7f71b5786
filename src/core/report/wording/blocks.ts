import type { Block, GapFiller } from '../documents/document.ts';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const note = (text: string): Block => ({ kind: 'note', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });

/** Said instead of a blank: what is missing, who can fill it in, and where. */
export const gap = (missing: string, who: GapFiller = 'staff'): Block => ({
  kind: 'gap',
  text: `no answer yet: ${missing}`,
  who,
});

/** In a cell of a table, where a whole sentence would drown the answers that are there. */
export const open = 'no answer yet';
export const orOpen = (text: string): string => (text.trim() === '' ? open : text);

export const textOr = (text: string, missing: string): Block =>
  text.trim() === '' ? gap(missing) : paragraph(text);

/** A table, or the gap when it would have no row. */
export const tableOr = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  missing: string,
): Block => (rows.length === 0 ? gap(missing) : { kind: 'table', header, rows });

export const listOr = (items: readonly string[], missing: string, who?: GapFiller): Block =>
  items.length === 0 ? gap(missing, who) : { kind: 'list', items };

export const concat = <Item>(lists: readonly (readonly Item[])[]): Item[] =>
  lists.reduce<Item[]>((all, list) => all.concat(list), []);

/** Ends the gap of what a plan does not say yet, before the name of a tab. */
export const together = 'staff and partners add it in tab';

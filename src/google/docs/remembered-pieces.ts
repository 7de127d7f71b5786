import { nameLength } from './piece-name.ts';

type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** What was written last time, by names and as often as it was written. */
export type Remembered = { readonly body: readonly string[]; readonly footer: readonly string[] };

const marks = { body: 'cso-cooperation:', footer: 'cso-cooperation-f:' } as const;

/** A name of a range holds 256 letters (developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#createnamedrangerequest). */
const namesARange = Math.floor((256 - marks.footer.length) / nameLength);
const eachName = new RegExp(`.{${nameLength}}`, 'g');

/** How many pieces a range is tied to, so that it outlives most of them. */
const ties = 12;

/**
 * The pieces of ours are remembered in the document itself, in the names of named ranges: saved with what they speak
 * of, by one and the same save, so that no run can end between the two; copied and restored with it; and without the
 * 500 KB that all properties of an add-on may hold together (developers.google.com/apps-script/guides/services/quotas).
 */
export function readRemembered(tab: DocumentTab): Remembered {
  const names = tab.getNamedRanges().map((range) => range.getName());
  const under = (mark: string) =>
    names
      .filter((name) => name.startsWith(mark))
      .reduce<string[]>((all, name) => all.concat(name.slice(mark.length).match(eachName) ?? []), []);
  return { body: under(marks.body), footer: under(marks.footer) };
}

/** Remembers these in place of those before, tied to pieces at the places given. */
export function remember(tab: DocumentTab, pieces: Remembered, places: readonly number[]): void {
  // An empty document has nothing to tie a name to, and nothing to be remembered.
  if (places.length === 0) return;
  const before = tab
    .getNamedRanges()
    .filter((range) => range.getName().startsWith(marks.body) || range.getName().startsWith(marks.footer));
  const range = tiedRange(tab, places);
  for (const part of ['body', 'footer'] as const)
    for (let from = 0; from < pieces[part].length; from += namesARange)
      tab.addNamedRange(marks[part] + pieces[part].slice(from, from + namesARange).join(''), range);
  for (const each of before) each.remove();
}

/** A range over pieces from top to end: it is there as long as one of them is. */
function tiedRange(tab: DocumentTab, places: readonly number[]): GoogleAppsScript.Document.Range {
  const body = tab.getBody();
  const step = Math.ceil(places.length / ties);
  const builder = tab.newRange();
  for (const [index, place] of places.entries())
    if (index % step === 0) builder.addElement(body.getChild(place));
  return builder.build();
}

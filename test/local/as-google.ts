/**
 * Name of a test that shows a behaviour of Google, and where that is known from: a page of developers.google.com
 * (`reference/spreadsheet/range#setvaluesvalues` is below /apps-script, `/workspace/…` from the root), another public
 * address, or `assumed: why`, where sources are silent or in conflict and we took the harsher reading. The list of
 * behaviours in the README is made from these names.
 */
export const asGoogle = (behaviour: string, source: string): string => `${behaviour} [as Google: ${source}]`;

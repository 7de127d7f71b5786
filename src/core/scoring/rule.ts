/** Placeholder until the grammar is written: an evidence rule read from the Criteria tab. */
export type Rule = { readonly text: string };

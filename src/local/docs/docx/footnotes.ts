import type { DocumentElement } from '../state.ts';

/** The footnotes met while a document is written, by their number, which Word keeps apart from the text. */
export type Footnotes = {
  readonly add: (footnote: { children: DocumentElement[] }) => number;
  readonly all: () => readonly (readonly DocumentElement[])[];
};

export function collectFootnotes(): Footnotes {
  const met: DocumentElement[][] = [];
  return { add: ({ children }) => met.push(children), all: () => met };
}

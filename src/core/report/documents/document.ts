/** Who can fill a gap; staff, where nothing is said. */
export type GapFiller = 'partners' | 'staff';

/** A piece of a document. Texts are literal: nothing in them is a pattern, a placeholder or markup. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** "no answer yet: ...": said in words, so that nothing is ever blank. */
  | { readonly kind: 'gap'; readonly text: string; readonly who?: GapFiller }
  /** Small print: dates of data, citations. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  /** An answer after what was asked. */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

/** A report or plan as a value; one adapter turns it into a Doc. Headings are unique within a document. */
export type DocumentValue = {
  /** File name and title. */
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** Disclaimer and citation, version and date of the data. */
  readonly footer: readonly string[];
};

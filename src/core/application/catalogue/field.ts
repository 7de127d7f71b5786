import type { CodeList } from './codes.ts';

type FieldKind =
  | 'text'
  | 'paragraph'
  | 'email'
  | 'number'
  | 'year'
  | 'month'
  | 'yes-no'
  | 'one-of'
  | 'any-of'
  | 'cost-lines'
  | 'consent';

/** One thing we need to know: what our form asks, and what an office's own form is matched to. */
export type Field = {
  /** Stable key, `organisation2.benefit`; used in rules, the Questions tab and tests. */
  readonly key: string;
  /** Unique in the form, so that every column of the response sheet can be told apart. */
  readonly title: string;
  readonly help: string;
  readonly kind: FieldKind;
  readonly choices?: CodeList;
  readonly required: boolean;
  /** Section of the form it stands in. */
  readonly section: string;
};

export type Draft = Omit<Field, 'section' | 'required' | 'help'> & {
  readonly help?: string;
  readonly required?: boolean;
};

export const inSection = (section: string, drafts: readonly Draft[]): Field[] =>
  drafts.map((draft) => ({ help: '', required: false, ...draft, section }));

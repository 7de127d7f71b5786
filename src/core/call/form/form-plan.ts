/** Where a section or a choice leads: the key of a section, or the end of the form. */
export type GoTo = string | 'submit';

export type FormQuestion = {
  /** Key of the field it answers; navigation questions have keys of their own (`another.organisation3`). */
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly kind: 'text' | 'paragraph' | 'email' | 'number' | 'year' | 'month' | 'one-of' | 'any-of' | 'date';
  /** Labels; with `goTo` for all of them or for none (Forms cannot mix). */
  readonly choices: readonly { readonly label: string; readonly goTo?: GoTo }[];
  readonly required: boolean;
};

/** A page of the form. The first has no page break before it. `next`: where it leads unless a choice says otherwise; '' is the following one. */
export type FormSection = {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly questions: readonly FormQuestion[];
  readonly next: GoTo | '';
};

/** A form as a value: what one adapter builds with Forms and what the embedded applicant walks through. */
export type FormPlan = {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly sections: readonly FormSection[];
};

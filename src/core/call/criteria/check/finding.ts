/** Something about the criteria worth another look. Advice: nothing is changed, and nothing waits for it. */
export type Finding = {
  /** Code of the criterion; '' when it is about all of them. */
  readonly criterion: string;
  /** A whole sentence. */
  readonly what: string;
  /** The section of the guidelines it stands on. */
  readonly section: string;
  readonly suggestion: string;
};

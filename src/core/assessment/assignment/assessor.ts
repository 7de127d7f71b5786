/** Somebody who judges applications: a row of the Assessors tab, read. */
export type Assessor = {
  /** Given once, like X1: what others see instead of a name. */
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  /** Codes of the languages they read; none given: any. */
  readonly languages: readonly string[];
  /** Organisations, or codes of applications, they declared a tie with. */
  readonly ties: readonly string[];
  /** False: stays in the record, and is given nothing more. */
  readonly active: boolean;
};

/** What an assignment looks at in an application; organisations with their addresses, the lead first. */
export type ToAssess = {
  readonly code: string;
  readonly language: string;
  readonly organisations: readonly {
    readonly name: string;
    readonly registrationNumber: string;
    readonly email: string;
  }[];
};

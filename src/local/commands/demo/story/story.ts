/** What became of one given application. */
export type Received = {
  readonly key: string;
  /** A-07; '' while it is in the response sheet only. */
  readonly code: string;
  readonly notes: readonly string[];
};

export type Project = {
  readonly code: string;
  readonly plan: string;
  /** Names of the documents made. */
  readonly reports: readonly string[];
  /** What the internal report says "no answer yet" about. */
  readonly gaps: readonly string[];
};

/** What the demo did, for tests and for the page; the lines told on the way say it in words. */
export type Story = {
  readonly received: readonly Received[];
  readonly notReceived: readonly { readonly key: string; readonly why: string }[];
  readonly shortlisted: readonly string[];
  readonly selected: readonly string[];
  readonly projects: readonly Project[];
};

export type Tell = (line: string) => void;

/** How far a call is played. */
const stages = ['scored', 'shortlisted', 'planned', 'reported'] as const;
export type Stage = (typeof stages)[number];

export type PlayOptions = {
  /** The last stage played; 'reported' unless given. */
  readonly until?: Stage;
  /** As typed into Settings: 2026-03-31 23:59, on the wall clock of Sarajevo. */
  readonly deadline?: string;
  /** Most for one application, in EUR. */
  readonly ceiling?: number;
  readonly tell?: Tell;
};

export const reaches = ({ until = 'reported' }: PlayOptions, stage: Stage): boolean =>
  stages.indexOf(until) >= stages.indexOf(stage);

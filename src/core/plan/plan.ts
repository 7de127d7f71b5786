import type {
  Activity,
  Assistance,
  Challenge,
  CostLine,
  FollowUpStep,
  Outcome,
} from '../application/application.ts';

/**
 * The cooperation plan made with the partners (section 5.2, R-063). Plain texts and numbers only, so that every part
 * of it can stand in a cell: days are YYYY-MM-DD, months YYYY-MM, '' is not known yet.
 */
export type Plan = {
  /** Code of the project, like P-07. */
  readonly code: string;
  readonly title: string;
  readonly sharedGoal: string;
  readonly partners: readonly PlanPartner[];
  readonly activities: readonly PlanActivity[];
  readonly followUp: readonly Numbered<FollowUpStep>[];
  readonly outcomes: readonly PlanOutcome[];
  readonly challenges: readonly Numbered<Challenge>[];
  readonly points: readonly PlanPoint[];
  readonly support: PlanSupport;
  readonly reports: readonly PlanReport[];
  readonly starts: string;
  readonly ends: string;
  readonly notes: string;
  readonly version: number;
};

/** Every line keeps its number within the plan for good: partner-1, A1, follow-up-1, O1, challenge-1, cost-1, R1 ... */
type Numbered<Line> = Line & { readonly id: string };

export type PlanPartner = {
  readonly id: string;
  readonly name: string;
  /** 'lead' or 'partner' when drafted; staff may word it differently. */
  readonly role: string;
  readonly town: string;
  readonly email: string;
  readonly responsibilities: string;
  readonly learningGoal: string;
  /** '' until this partner has agreed, then the day or whatever was typed about it. */
  readonly agreed: string;
  /** When a partner came in after the start, or left: a day, or what was typed; '' is from the start, and still there. */
  readonly joined: string;
  readonly left: string;
};

/** `type` is a code of the list of activity types, or what was typed. */
export type PlanActivity = Numbered<Activity> & {
  /** Answers to the questions of its type, and to those of a type it had before, which are kept. */
  readonly details: readonly ActivityDetail[];
};

/** `question` is a code of the activity questions, or what was typed. */
export type ActivityDetail = { readonly question: string; readonly answer: string };

/** What the report form and the Outcomes tab refer to by its number. */
export type PlanOutcome = Numbered<Outcome> & {
  /** What was promised first, in the application or in the first version kept; '' while nothing was. */
  readonly promised: string;
  readonly promisedIndicator: string;
  readonly promisedSource: string;
  /** When or why it is no longer aimed at; '' while it is. A promise stays in sight when it is dropped. */
  readonly dropped: string;
};

/** What an interview did not, or only partly, confirm, to be settled with the partners. */
export type PlanPoint = {
  readonly id: string;
  /** Code of the criterion, or what was typed. */
  readonly criterion: string;
  readonly what: string;
  /** How it was settled; '' while it is open. */
  readonly settled: string;
};

type PlanSupport = {
  /** In `currency`; null: not decided. */
  readonly money: number | null;
  readonly currency: string;
  readonly costLines: readonly Numbered<CostLine>[];
  readonly assistance: readonly Numbered<Assistance>[];
};

export const reportKinds = ['interim', 'final', 'ad hoc'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A report the partners owe. The due date is stored when it is agreed: it does not move when the plan's dates do. */
export type PlanReport = {
  /** Stable within the plan: R1, R2 ... */
  readonly id: string;
  readonly kind: ReportKind;
  readonly due: string;
  /** Why it is asked for, in a sentence. */
  readonly reason: string;
  /** Why it is not waited for any longer; '': it is. */
  readonly waived: string;
};

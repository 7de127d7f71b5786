import type { Assistance, Challenge, CostLine, FollowUpStep } from '../application/application.ts';

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
  readonly followUp: readonly FollowUpStep[];
  readonly outcomes: readonly PlanOutcome[];
  readonly challenges: readonly Challenge[];
  readonly support: PlanSupport;
  readonly reports: readonly PlanReport[];
  readonly starts: string;
  readonly ends: string;
  readonly notes: string;
  readonly version: number;
};

export type PlanPartner = {
  readonly name: string;
  /** 'lead' or 'partner' when drafted; staff may word it differently. */
  readonly role: string;
  readonly town: string;
  readonly email: string;
  readonly responsibilities: string;
  readonly learningGoal: string;
  /** '' until this partner has agreed, then the day or whatever was typed about it. */
  readonly agreed: string;
};

export type PlanActivity = {
  /** Stable within the plan: A1, A2 ... */
  readonly id: string;
  /** Code of the list of activity types, or what was typed. */
  readonly type: string;
  readonly what: string;
  readonly who: string;
  readonly from: string;
  readonly to: string;
};

export type PlanOutcome = {
  /** Stable within the plan: O1, O2 ... What the report form and the Outcomes tab refer to. */
  readonly id: string;
  readonly level: string;
  readonly outcome: string;
  readonly indicator: string;
  readonly source: string;
  /** What the application promised, when the plan words it differently; '' otherwise. */
  readonly promised: string;
};

export type PlanSupport = {
  /** In `currency`; null: not decided. */
  readonly money: number | null;
  readonly currency: string;
  readonly costLines: readonly CostLine[];
  readonly assistance: readonly Assistance[];
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
};

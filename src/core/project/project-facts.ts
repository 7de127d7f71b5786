import type { FollowUp } from '../learning/follow-up.ts';
import type { AgreementState } from '../plan/agreement/agreement-state.ts';
import type { PlanActivity } from '../plan/plan.ts';
import type { ReportState } from '../report/received/report-states.ts';

/** What it takes to say where a project stands. Days are YYYY-MM-DD, or what was typed; '' is not known. */
export type ProjectFacts = {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  /** False when the decision to select it was taken back. */
  readonly isSelected: boolean;
  readonly starts: string;
  readonly ends: string;
  /** Of the plan; 0: it was never saved. */
  readonly version: number;
  readonly activities: readonly Pick<PlanActivity, 'id' | 'what' | 'from' | 'to'>[];
  readonly agreements: readonly AgreementState[];
  readonly reports: readonly ReportOfProject[];
  /** Promises of the plan that are still aimed at, and how many of them somebody checked. */
  readonly outcomes: { readonly promised: number; readonly verified: number };
  readonly support: readonly SupportOfProject[];
  readonly impressions: readonly { readonly date: string; readonly kind: string }[];
  readonly lessons: { readonly worked: number; readonly avoid: number };
  readonly followUps: readonly FollowUp[];
  /** Addresses; '' is not made yet. */
  readonly documents: {
    readonly plan: string;
    readonly beneficiaryReport: string;
    readonly internalReport: string;
  };
  /** When the internal report was made last; '' is not known. */
  readonly internalReportDay: string;
};

export type ReportOfProject = Pick<
  ReportState,
  'id' | 'kind' | 'due' | 'state' | 'received' | 'daysLate' | 'incomplete'
>;

/** A line of the support ledger. */
type SupportOfProject = {
  readonly stage: 'planned' | 'given';
  readonly date: string;
  readonly what: string;
  /** Planned, its day passed, and nothing given. */
  readonly isOverdue: boolean;
};

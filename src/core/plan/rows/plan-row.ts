/** The part of a plan that stands in the project's own row of the Projects tab. */
type ProjectPlanRow = {
  readonly project: string;
  readonly title: string;
  readonly sharedGoal: string;
  readonly starts: string;
  readonly ends: string;
  readonly money: number | '';
  readonly currency: string;
  readonly notes: string;
  readonly version: number;
};

export const planRowKinds = ['partner', 'activity', 'detail', 'follow-up', 'challenge', 'point'] as const;
export type PlanRowKind = (typeof planRowKinds)[number];

/**
 * A row of the Plans tab. `type` is a partner's role, an activity's type, the question a detail answers or the
 * criterion of a point; `what` a partner's responsibilities, an activity, an answer, a follow-up step, a challenge or
 * a point; `from` and `to` also when a partner came in and left, `from` when a follow-up step is to happen; `note` a
 * partner's learning goal, the response to a challenge, or how a point was settled.
 */
export type PlanRow = {
  readonly project: string;
  /** One of `planRowKinds`, or what a person typed. */
  readonly kind: string;
  /** Of a detail: that of its activity and the question, as A1.host. */
  readonly id: string;
  readonly type: string;
  readonly who: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
  readonly town: string;
  readonly email: string;
  readonly agreed: string;
};

type OutcomeRow = {
  readonly project: string;
  readonly id: string;
  readonly level: string;
  readonly outcome: string;
  readonly indicator: string;
  readonly source: string;
  readonly promised: string;
  readonly promisedIndicator: string;
  readonly promisedSource: string;
  readonly dropped: string;
};

/** A planned support entry: a cost line with its amount, or technical assistance with its kind and days. */
export type PlannedSupportRow = {
  readonly project: string;
  readonly id: string;
  readonly kind: 'money' | 'technical assistance';
  readonly assistance: string;
  readonly what: string;
  readonly organisation: string;
  readonly amount: number | '';
  readonly currency: string;
  readonly days: number | '';
};

export type ReportRow = {
  readonly project: string;
  readonly id: string;
  readonly kind: string;
  readonly due: string;
  readonly reason: string;
  readonly waived: string;
};

export type PlanRows = {
  readonly project: ProjectPlanRow;
  readonly plans: readonly PlanRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly support: readonly PlannedSupportRow[];
  readonly reports: readonly ReportRow[];
};

/** The support row for money that no cost line explains; it makes the planned money of the tab add up. Reworded by a person, it is a cost line. */
export const rest = { id: 'rest', what: 'Not broken down into costs' } as const;

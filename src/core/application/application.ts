/** A cell as Sheets gives it: dates are instants, '' is empty. */
export type Cell = string | number | boolean | Date;

/** Money as asked for. `amount` is null when the answer holds no figure; `doubt` says why a person must look at it. */
export type Money = { readonly amount: number | null; readonly doubt: string };

export type Organisation = {
  readonly role: 'lead' | 'partner';
  readonly name: string;
  readonly registrationNumber: string;
  readonly town: string;
  /** Code of the list of countries, or what was typed. */
  readonly country: string;
  /** Null: not answered. Rural is either of the two (T10); both are kept. */
  readonly basedInRuralArea: boolean | null;
  readonly servesRuralArea: boolean | null;
  /** Codes; what matches no code stays as it was typed. */
  readonly sectors: readonly string[];
  readonly foundedYear: number | null;
  readonly paidStaff: string;
  readonly networks: string;
  /** Codes of expertise; an office's own form may bring free text, kept as one entry as typed. */
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly benefit: string;
  /** Null: not asked or not answered. */
  readonly confirmed: boolean | null;
  readonly email: string;
};

export type Activity = {
  /** Code of the list of activity types, or what was typed. */
  readonly type: string;
  readonly what: string;
  readonly who: string;
  /** Month as YYYY-MM, '' when unknown. */
  readonly from: string;
  readonly to: string;
};

export type FollowUpStep = { readonly what: string; readonly who: string; readonly when: string };
export type Challenge = { readonly challenge: string; readonly response: string };
export type Outcome = {
  /** Code of the list of outcome levels, '' when the form did not ask for it. */
  readonly level: string;
  readonly outcome: string;
  readonly indicator: string;
  readonly source: string;
};
export type CostLine = {
  readonly what: string;
  readonly amount: number | null;
  readonly organisation: string;
};
export type Assistance = { readonly kind: string; readonly days: number | null; readonly what: string };

/**
 * One application as the applicant meant it, whichever form asked for it. Texts are as typed (trimmed at the ends);
 * an answer without a letter, digit or symbol is ''. Lists hold only entries with an answer in them.
 */
export type Application = {
  readonly title: string;
  readonly language: string;
  readonly formOfCooperation: string;
  readonly sharedGoal: string;
  /** The lead first. */
  readonly organisations: readonly Organisation[];
  readonly activities: readonly Activity[];
  readonly followUp: readonly FollowUpStep[];
  readonly previous: {
    /** 'track-record', 'new-partnership' or ''. */
    readonly path: string;
    readonly sinceYear: number | null;
    readonly jointActivities: string;
    readonly quality: string;
    readonly reasons: string;
  };
  readonly preparation: {
    readonly needsAssessment: boolean | null;
    readonly needsAssessmentEvidence: string;
    readonly cooperationPlan: boolean | null;
    readonly cooperationPlanEvidence: string;
    readonly challenges: readonly Challenge[];
  };
  readonly complementarity: string;
  readonly continuation: {
    readonly how: string;
    readonly paidBy: string;
    readonly replicableBy: string;
    readonly withoutOurSupport: string;
  };
  readonly outcomes: readonly Outcome[];
  readonly support: {
    /** In the call's currency. */
    readonly requested: Money;
    readonly costLines: readonly CostLine[];
    readonly assistance: readonly Assistance[];
    readonly ownContribution: string;
  };
  /** Fields (keys of the catalogue) the form asks at all, so that "not asked" differs from "not answered". */
  readonly asked: readonly string[];
};

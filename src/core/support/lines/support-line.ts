/** A readable row of the Support tab. Days are YYYY-MM-DD, '' or what was typed. */
export type SupportLine = {
  readonly row: number;
  readonly project: string;
  readonly id: string;
  readonly stage: 'planned' | 'given';
  readonly date: string;
  readonly kind: 'money' | 'technical assistance';
  /** Code of the kinds of assistance, or what was typed; '' for money. */
  readonly assistance: string;
  readonly what: string;
  readonly organisation: string;
  /** Money in the call's currency, or expert days, to the hundredth. Null: no figure that can be counted. */
  readonly value: number | null;
  /** Money as it was typed, and its currency: '' is that of the call. */
  readonly amount: number | null;
  readonly currency: string;
  readonly givenBy: string;
  /** No. of the planned line it is given for; '' when none is named. */
  readonly ofPlan: string;
};

/** What belongs together: all money, and each kind of assistance by itself, because days of one do not stand for another. */
export const bucketOf = ({ kind, assistance }: Pick<SupportLine, 'kind' | 'assistance'>): string =>
  kind === 'money' ? 'money' : `assistance ${assistance}`;

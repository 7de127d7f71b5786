import type { Target } from '../../selection/portfolio/read-targets.ts';

/** How ties are broken, in this order (T4, T7); what is left tied is named as tied. */
export type TieBreak = 'more-than-two-organisations' | 'rural' | 'lower-amount' | 'earlier';

/**
 * The Settings tab read to values: one call. Null: not filled in. Money is in `currency`, days are expert days;
 * dates are instants.
 */
export type Settings = {
  readonly office: string;
  readonly country: string;
  readonly language: string;
  /** Like BA-2026-1; part of every code and file name. */
  readonly callCode: string;
  readonly callTitle: string;
  readonly opens: Date | null;
  /** The last moment that is on time; a deadline given to the minute holds until the end of that minute. */
  readonly deadline: Date | null;
  readonly timeZone: string;
  readonly currency: string;
  /** Units of another currency for one unit of the call's: { BAM: 1.95583 }. Names are upper case. */
  readonly exchangeRates: Readonly<Record<string, number>>;
  /** Most that one application may ask for. */
  readonly ceiling: number | null;
  readonly envelopeMoney: number | null;
  readonly envelopeDays: number | null;
  readonly tieBreak: readonly TieBreak[];
  /** Number of places on the shortlist; null when the envelope alone decides. */
  readonly shortlistPlaces: number | null;
  /** The least % of attainable for the shortlist; null when there is none. */
  readonly shortlistPercent: number | null;
  /** Places kept for categories that are no part of the score (R-022, T7). */
  readonly reservedPlaces: readonly Target[];
  /** Categories and types of cooperation the call wants to attract. */
  readonly targets: readonly Target[];
  /** How many assessors each application has; two or more. */
  readonly assessorsEach: number;
  /** How assessors' scores count; decided before the first one comes. */
  readonly scoresCounted: 'raw' | 'adjusted';
  /** Until when assessors are asked to answer. */
  readonly assessmentDue: Date | null;
  readonly senderName: string;
  readonly replyTo: string;
  readonly privacyNotice: string;
  readonly disclaimer: string;
  /** Stands where text of the guidelines is reproduced. */
  readonly citation: string;
  readonly approver: string;
};

import type { TieBreak } from '../call/settings/settings.ts';

/** What the tie-break looks at; none of it is part of the score. */
export type TieFacts = {
  /** Different organisations. */
  readonly organisations: number;
  readonly rural: boolean;
  /** In the call's currency; null when unclear, which comes last. */
  readonly amount: number | null;
  readonly submittedAt: Date | null;
};

/** The first rule that tells two applications of equal score apart, and how: below 0 when `one` comes first. Null: none does. */
export function breakTie(
  order: readonly TieBreak[],
  one: TieFacts,
  other: TieFacts,
): { readonly by: TieBreak; readonly difference: number } | null {
  for (const by of order) {
    const difference = place(by, one) - place(by, other);
    // Infinity less Infinity: neither is known.
    if (difference !== 0 && !Number.isNaN(difference)) return { by, difference };
  }
  return null;
}

/** Lower comes first. */
function place(by: TieBreak, facts: TieFacts): number {
  if (by === 'more-than-two-organisations') return facts.organisations > 2 ? 0 : 1;
  if (by === 'rural') return facts.rural ? 0 : 1;
  if (by === 'lower-amount') return facts.amount ?? Number.POSITIVE_INFINITY;
  return facts.submittedAt?.getTime() ?? Number.POSITIVE_INFINITY;
}

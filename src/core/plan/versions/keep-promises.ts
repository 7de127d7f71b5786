import type { Plan, PlanOutcome } from '../plan.ts';

/**
 * The edited plan, in which every outcome still carries what was promised first, however it is worded now; one that
 * was promised and is taken out stays, marked as dropped on that day. Nobody rewords a promise by editing the plan.
 */
export function keepPromises(before: Plan, edited: Plan, today: string): Plan {
  const still = new Set(edited.outcomes.map(({ id }) => id));
  const outcomes = edited.outcomes.map((outcome) => {
    const earlier = before.outcomes.find(({ id }) => id === outcome.id);
    return earlier ? { ...outcome, ...firstWords(earlier, outcome) } : outcome;
  });
  const dropped = before.outcomes
    .filter(({ id, promised }) => promised !== '' && !still.has(id))
    .map((outcome) => ({ ...outcome, dropped: outcome.dropped || today }));
  return { ...edited, outcomes: [...outcomes, ...dropped] };
}

/** What partners have read in a version that was kept is promised from then on. */
export const promiseNow = (plan: Plan): Plan => ({
  ...plan,
  outcomes: plan.outcomes.map((outcome) => ({
    ...outcome,
    promised: outcome.promised || outcome.outcome,
    promisedIndicator: outcome.promisedIndicator || outcome.indicator,
    promisedSource: outcome.promisedSource || outcome.source,
  })),
});

const firstWords = (earlier: PlanOutcome, outcome: PlanOutcome) => ({
  promised: earlier.promised || outcome.promised,
  promisedIndicator: earlier.promisedIndicator || outcome.promisedIndicator,
  promisedSource: earlier.promisedSource || outcome.promisedSource,
});

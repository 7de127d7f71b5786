import type { Plan, PlanOutcome } from './plan.ts';

/** The edited plan, in which every outcome worded anew still carries what the application promised; worded back, it carries nothing. */
export const keepPromises = (before: Plan, edited: Plan): Plan => ({
  ...edited,
  outcomes: edited.outcomes.map((outcome) =>
    kept(
      before.outcomes.find(({ id }) => id === outcome.id),
      outcome,
    ),
  ),
});

function kept(before: PlanOutcome | undefined, outcome: PlanOutcome): PlanOutcome {
  if (before === undefined) return outcome;
  const first = before.promised || before.outcome;
  return { ...outcome, promised: first === outcome.outcome ? '' : first };
}

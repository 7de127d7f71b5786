import type { PlanOutcome } from '../plan.ts';

/** How an outcome differs from what was promised first, one difference a line: for the plan and every report of it. */
export function firstPromise(outcome: PlanOutcome): string[] {
  const { promised, promisedIndicator, promisedSource, dropped } = outcome;
  return [
    changed('Promised at first', promised, outcome.outcome),
    changed('Measured at first by', promisedIndicator, outcome.indicator),
    changed('Source at first', promisedSource, outcome.source),
    dropped.trim() === '' ? '' : `No longer aimed at: ${dropped}`,
  ].filter((line) => line !== '');
}

const changed = (label: string, first: string, now: string): string =>
  first.trim() === '' || first === now ? '' : `${label}: ${first}`;

export const isDropped = ({ dropped }: Pick<PlanOutcome, 'dropped'>): boolean => dropped.trim() !== '';

import type { Plan } from '../../plan/plan.ts';
import { askedOutcomes, plannedActivity, promisedOutcome } from './prefill-report.ts';
import { reportMost } from './report-form.ts';

/** What the plan holds beyond the places of the form, and where it is answered instead; nothing of it is left unsaid. */
export function noRoom(plan: Plan): string[] {
  const { activities, partners } = plan;
  return [
    ...activities
      .slice(reportMost.activities)
      .map(
        (activity) => `${plannedActivity(activity)}\n(Please write what became of it under "Methodology".)`,
      ),
    ...partners
      .slice(reportMost.organisations)
      .map(({ name }) => `${name}\n(Please let it answer for itself, through its own link.)`),
    ...askedOutcomes(plan)
      .slice(reportMost.outcomes)
      .map(
        (outcome) =>
          `${promisedOutcome(outcome)}\n(Please write what became of it under "Anything else that was achieved or not achieved".)`,
      ),
  ];
}

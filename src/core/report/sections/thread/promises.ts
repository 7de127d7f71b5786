import type { Outcome } from '../../../application/application.ts';
import type { PlanOutcome } from '../../../plan/plan.ts';
import type { ProjectRecord } from '../../record/project-record.ts';

/** What was promised first and what was agreed about it. */
export type Promised = {
  /** O1, O2 ...; '' for a promise of the application that the plan does not have at all. */
  readonly id: string;
  readonly first: {
    /** Where it was promised first. */
    readonly where: 'application' | 'plan';
    readonly outcome: string;
    readonly level: string;
    readonly indicator: string;
    readonly source: string;
  };
  /** Null: it is not in the plan. */
  readonly agreed: PlanOutcome | null;
};

/** Every promise once, in the order of the plan; those of the application that are gone from it stand at the end. */
export function promisesOf({ plan, application }: Pick<ProjectRecord, 'plan' | 'application'>): Promised[] {
  const asked = application.outcomes.filter(({ outcome }) => outcome.trim() !== '');
  const claimed: Outcome[] = [];
  const agreed = plan.outcomes.map((line): Promised => {
    const words = line.promised || line.outcome;
    const from = asked.find(({ outcome }) => plain(outcome) === plain(words));
    if (from) claimed.push(from);
    return {
      id: line.id,
      first: {
        where: from ? 'application' : 'plan',
        outcome: words,
        level: from?.level ?? line.level,
        indicator: from?.indicator ?? (line.promised === '' ? line.indicator : line.promisedIndicator),
        source: from?.source ?? (line.promised === '' ? line.source : line.promisedSource),
      },
      agreed: line,
    };
  });
  const gone = asked
    .filter((outcome) => !claimed.includes(outcome))
    .map((outcome): Promised => ({ id: '', first: { where: 'application', ...outcome }, agreed: null }));
  return [...agreed, ...gone];
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** The name of a promise wherever it is spoken of. */
export const promiseTitle = ({ id, agreed, first }: Promised): string =>
  [id, (agreed?.outcome || first.outcome).trim() || 'not worded'].filter((part) => part !== '').join(': ');

import { labelOf, outcomeLevels } from '../../../application/catalogue/codes.ts';
import type { Plan } from '../../../plan/plan.ts';
import { firstPromise, isDropped } from '../../../plan/versions/first-promise.ts';
import type { Block } from '../../documents/document.ts';
import { gap, orOpen, subheading, tableOr, together } from '../../wording/blocks.ts';

/** Promises with how they will be measured; what was promised first stays beside what is promised now. */
export function plannedOutcomes({ outcomes }: Plan): Block[] {
  const aimedAt = outcomes.filter((outcome) => !isDropped(outcome));
  const dropped = outcomes.filter(isDropped);
  const missing = outcomeLevels.filter(({ code }) => !aimedAt.some(({ level }) => level === code));
  return [
    tableOr(
      ['Outcome', 'For', 'How it will be measured', 'Where it can be verified'],
      aimedAt.map((outcome) => [
        [`${outcome.id}: ${orOpen(outcome.outcome)}`, ...firstPromise(outcome)].join('\n'),
        ...[labelOf(outcomeLevels, outcome.level), outcome.indicator, outcome.source].map(orOpen),
      ]),
      `what will change; ${together} Outcomes.`,
    ),
    ...(aimedAt.length === 0
      ? []
      : missing.map(({ label }) => gap(`what will change for: ${label}; ${together} Outcomes.`))),
    ...(dropped.length === 0
      ? []
      : [
          subheading('Promised at first and dropped'),
          tableOr(
            ['Outcome', 'Dropped'],
            dropped.map(({ id, promised, outcome, dropped: why }) => [`${id}: ${promised || outcome}`, why]),
            '',
          ),
        ]),
  ];
}

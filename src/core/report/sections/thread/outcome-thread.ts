import { labelOf } from '../../../application/catalogue/codes.ts';
import { isDropped } from '../../../plan/versions/first-promise.ts';
import type { Block } from '../../documents/document.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, gap, open, subheading } from '../../wording/blocks.ts';
import { reachedChoices } from '../../wording/report-choices.ts';
import { noReport } from '../voices/used-reports.ts';
import { inWords, type Question } from '../voices/voices.ts';
import { about, isClaimed, isGone, isVerified, outcomeStages, proofOf } from './outcome-stages.ts';
import { type Promised, promisesOf, promiseTitle } from './promises.ts';
import { type SaidOfOutcome, saidOfOutcomes } from './said-of-outcomes.ts';

/**
 * R-086, the whole way of each promise: promised in the application, agreed in the plan, reported by the partners,
 * verified by staff. A promise that was dropped, or that nobody reported on, stays in sight; a claim nobody checked is
 * marked as one.
 */
export function outcomeThread(record: ProjectRecord): Block[] {
  const promises = promisesOf(record);
  const said = saidOfOutcomes(record);
  if (promises.length === 0)
    return [
      ...(record.reports.length === 0 ? [noReport(record)] : []),
      gap('the plan promises no outcomes; staff and partners add them in tab Outcomes.'),
    ];
  return [
    ...(record.reports.length === 0 ? [noReport(record)] : []),
    inAWord(record),
    ...concat(promises.map((promised) => thread(record, promised, about(promised, said)))),
  ];
}

/** One question for each promise of the plan. */
export const outcomeQuestions = (record: ProjectRecord): Question[] => {
  const said = saidOfOutcomes(record);
  return record.plan.outcomes.map(({ id }) => ({
    about: `whether outcome ${id} was achieved`,
    list: reachedChoices,
    partners: said
      .filter((each) => each.id === id)
      .map(({ report, reached }) => ({ who: report.organisation, code: reached })),
    staff: [{ who: 'Staff', code: proofOf(record, id)?.reached ?? '' }],
  }));
};

function inAWord(record: ProjectRecord): Block {
  const questions = outcomeQuestions(record);
  return {
    kind: 'table',
    header: ['Outcome', 'Partners reported', 'Staff found', 'Verified'],
    rows: record.plan.outcomes.map(({ id, ...outcome }, index) => {
      const { partners = [], list = [] } = questions[index] ?? {};
      const proof = proofOf(record, id);
      return [
        isDropped(outcome) ? `${id} (dropped)` : id,
        inWords(partners, list),
        labelOf(reachedChoices, proof?.reached ?? '') || open,
        isVerified(proof) ? 'yes' : 'not verified yet',
      ];
    }),
  };
}

function thread(record: ProjectRecord, promised: Promised, said: readonly SaidOfOutcome[]): Block[] {
  const { id } = promised;
  return [
    subheading(promiseTitle(promised)),
    {
      kind: 'table',
      header: ['Stage', 'What is known'],
      rows: outcomeStages(record, promised, said).map(({ stage, words }) => [stage, words]),
    },
    ...(said.length === 0 && !isGone(promised) && record.reports.length > 0
      ? [
          gap(
            `what became of outcome ${id}: nobody has reported on it; the partners tell it on the report form.`,
            'partners',
          ),
        ]
      : []),
    ...(isClaimed(said) && !isVerified(proofOf(record, id))
      ? [
          gap(
            `whether what is reported of outcome ${id} is so; staff write who verified it, how and when in tab Outcomes.`,
          ),
        ]
      : []),
  ];
}

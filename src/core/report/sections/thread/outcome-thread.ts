import { labelOf, outcomeLevels } from '../../../application/catalogue/codes.ts';
import { isDropped } from '../../../plan/versions/first-promise.ts';
import type { Block } from '../../document.ts';
import type { OutcomeProof, ProjectRecord } from '../../record/project-record.ts';
import { concat, gap, open, orOpen, subheading } from '../../wording/blocks.ts';
import { reachedChoices } from '../../wording/report-choices.ts';
import { showDay } from '../../wording/show.ts';
import { noReport, whoSays } from '../voices/used-reports.ts';
import { inWords, type Question } from '../voices/voices.ts';
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

const about = ({ id }: Promised, said: readonly SaidOfOutcome[]): SaidOfOutcome[] =>
  id === '' ? [] : said.filter((each) => each.id === id);

const proofOf = ({ proofs }: ProjectRecord, id: string): OutcomeProof | undefined =>
  id === '' ? undefined : proofs.find(({ outcome }) => outcome === id);

const isVerified = (proof: OutcomeProof | undefined): proof is OutcomeProof =>
  proof !== undefined && proof.verifiedBy.trim() !== '';

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
  const proof = proofOf(record, promised.id);
  const dropped = promised.agreed === null || isDropped(promised.agreed);
  const claimed = said.some(
    ({ reached, achieved }) => reached === 'achieved' || reached === 'partly' || achieved !== '',
  );
  const { id } = promised;
  return [
    subheading(promiseTitle(promised)),
    {
      kind: 'table',
      header: ['Stage', 'What is known'],
      rows: [
        ['Promised in the application', firstWords(promised)],
        ['Agreed in the plan', agreedWords(record, promised)],
        ['Reported', reportedWords(said, dropped)],
        ['Verified', verifiedWords(proof, said.length > 0)],
      ],
    },
    ...(said.length === 0 && !dropped && record.reports.length > 0
      ? [
          gap(
            `what became of outcome ${id}: nobody has reported on it; the partners tell it on the report form.`,
            'partners',
          ),
        ]
      : []),
    ...(claimed && !isVerified(proof)
      ? [
          gap(
            `whether what is reported of outcome ${id} is so; staff write who verified it, how and when in tab Outcomes.`,
          ),
        ]
      : []),
  ];
}

type Words = {
  readonly outcome: string;
  readonly level: string;
  readonly indicator: string;
  readonly source: string;
};

const labels = { level: 'For', indicator: 'Measured by', source: 'Source' } as const;
const nowLabels = {
  outcome: 'Changed to',
  level: 'Now for',
  indicator: 'Now measured by',
  source: 'Source now',
} as const;
const parts = ['outcome', 'level', 'indicator', 'source'] as const;

const wordOf = (words: Words, part: (typeof parts)[number]): string =>
  part === 'level' ? labelOf(outcomeLevels, words.level) : words[part].trim();

const allWords = (words: Words): string =>
  parts
    .map((part) => {
      const said = wordOf(words, part) || 'not said';
      return part === 'outcome' ? said : `${labels[part]}: ${said}`;
    })
    .join('\n');

const firstWords = ({ first }: Promised): string =>
  first.where === 'application'
    ? allWords(first)
    : `Not in the application. Promised first in the plan:\n${allWords(first)}`;

function agreedWords({ plan }: ProjectRecord, { first, agreed }: Promised): string {
  if (agreed === null) return 'Left out: the plan does not have it.';
  const gone = isDropped(agreed) ? [`Dropped: ${showDay(agreed.dropped)}`] : [];
  const draft = plan.version === 0 ? ['Not agreed yet; the plan is a draft.'] : [];
  const changed = parts.filter((part) => wordOf(first, part) !== wordOf(agreed, part));
  if (changed.length === 0) return [...draft, ...gone, 'As promised.'].join('\n');
  return [
    ...draft,
    ...gone,
    ...changed.map((part) => `${nowLabels[part]}: ${wordOf(agreed, part) || 'not said'}`),
    ...(changed.length < parts.length ? ['All else as promised.'] : []),
  ].join('\n');
}

function reportedWords(said: readonly SaidOfOutcome[], dropped: boolean): string {
  if (said.length === 0)
    return dropped ? 'Not reported: it is no longer aimed at.' : `${open}: nobody has reported on it`;
  return said
    .map(({ report, reached, achieved, verified, notAchieved }) =>
      [
        `${whoSays(report)}: ${labelOf(reachedChoices, reached) || open}`,
        achieved,
        `How it can be verified: ${orOpen(verified)}`,
        notAchieved === '' && reached === 'achieved' ? '' : `Not achieved, and why: ${orOpen(notAchieved)}`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n\n');
}

function verifiedWords(proof: OutcomeProof | undefined, isReported: boolean): string {
  const found = labelOf(reachedChoices, proof?.reached ?? '');
  const note = proof?.note.trim() ?? '';
  const lines = isVerified(proof)
    ? [
        `Staff found: ${found || open}`,
        `By whom and how: ${proof.verifiedBy}`,
        `When: ${orOpen(showDay(proof.verifiedOn))}`,
      ]
    : [
        isReported ? 'not verified yet: reported only' : 'not verified yet',
        found === '' ? '' : `Staff think, without anybody named who checked it: ${found}`,
      ];
  return [...lines, note === '' ? '' : `Staff note: ${note}`].filter((line) => line !== '').join('\n');
}

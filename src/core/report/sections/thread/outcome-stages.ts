import { labelOf, outcomeLevels } from '../../../application/catalogue/codes.ts';
import { isDropped } from '../../../plan/versions/first-promise.ts';
import type { OutcomeProof, ProjectRecord } from '../../record/project-record.ts';
import { open, orOpen } from '../../wording/blocks.ts';
import { reachedChoices } from '../../wording/report-choices.ts';
import { showDay } from '../../wording/show.ts';
import { whoSays } from '../voices/used-reports.ts';
import type { Promised } from './promises.ts';
import type { SaidOfOutcome } from './said-of-outcomes.ts';

/** The four stages of a promise, in words and in this order: what heading 9 and the sidebar both show. */
export function outcomeStages(
  record: ProjectRecord,
  promised: Promised,
  said: readonly SaidOfOutcome[],
): { readonly stage: string; readonly words: string }[] {
  return [
    { stage: 'Promised in the application', words: firstWords(promised) },
    { stage: 'Agreed in the plan', words: agreedWords(record, promised) },
    { stage: 'Reported', words: reportedWords(said, isGone(promised)) },
    { stage: 'Verified', words: verifiedWords(proofOf(record, promised.id), said.length > 0) },
  ];
}

/** What was said of one promise. */
export const about = ({ id }: Promised, said: readonly SaidOfOutcome[]): SaidOfOutcome[] =>
  id === '' ? [] : said.filter((each) => each.id === id);

/** Left out of the plan, or dropped in it. */
export const isGone = ({ agreed }: Promised): boolean => agreed === null || isDropped(agreed);

/** Somebody says that some of it was reached. */
export const isClaimed = (said: readonly SaidOfOutcome[]): boolean =>
  said.some(({ reached, achieved }) => reached === 'achieved' || reached === 'partly' || achieved !== '');

export const proofOf = ({ proofs }: ProjectRecord, id: string): OutcomeProof | undefined =>
  id === '' ? undefined : proofs.find(({ outcome }) => outcome === id);

export const isVerified = (proof: OutcomeProof | undefined): proof is OutcomeProof =>
  proof !== undefined && proof.verifiedBy.trim() !== '';

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

import { inWords } from '../../../scoring/evidence/round.ts';
import type { Block } from '../../documents/document.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import type { SelectionProcess } from '../../record/selection-process.ts';
import {
  concat,
  gap,
  listOr,
  note,
  orOpen,
  paragraph,
  subheading,
  tableOr,
  textOr,
} from '../../wording/blocks.ts';
import { showDay } from '../../wording/show.ts';

const unknown = 'how the selection went is not known; staff record it in the sidebar under Selection.';

/** Who approved the criteria and when they were public; who assessed, and how far they agreed. */
export const criteriaProcess = ({ process }: ProjectRecord): Block[] =>
  process === null
    ? [gap(unknown)]
    : [...approval(process.criteria), ...ties(process), ...assessment(process)];

function approval({
  approvedBy,
  approvedOn,
  procedure,
  document,
  precedes,
  changed,
}: SelectionProcess['criteria']) {
  return [
    approvedBy === ''
      ? gap('who approved the criteria; staff record it in the sidebar under Call, Criteria.')
      : paragraph(
          `Criteria approved by ${approvedBy} on ${orOpen(showDay(approvedOn))}: ${orOpen(procedure)}.`,
        ),
    ...(document === '' ? [] : [paragraph(`Published: ${document}`)]),
    ...(precedes === null
      ? []
      : [
          note(
            precedes
              ? 'They were public before the first application came.'
              : 'The first application came before they were public.',
          ),
        ]),
    ...(changed ? [note('They were changed after they were published.')] : []),
  ];
}

const ties = ({ tieBreak }: SelectionProcess): Block[] => [
  paragraph(`Order of the tie-break: ${tieBreak.length === 0 ? 'none' : tieBreak.join(', ')}.`),
];

const assessment = ({ assessors, agreement }: SelectionProcess): Block[] => [
  assessors.length === 0
    ? gap('which assessors read this application; their scores come in through the assessment forms.')
    : paragraph(`Assessors of this application: ${assessors.length} (${assessors.join(', ')}).`),
  ...(agreement.length === 0
    ? []
    : [
        note(
          'Agreement of the assessors over all applications (Krippendorff’s alpha, ordinal; 1 is full agreement):',
        ),
        tableOr(
          ['Criterion', 'Agreement'],
          agreement.map(({ code, alpha }) => [
            code,
            alpha === null ? 'too few scores to tell' : inWords(alpha),
          ]),
          'no agreement.',
        ),
      ]),
];

/** How the line was drawn, and everything that departed from the ranking. */
export const shortlistProcess = ({ process }: ProjectRecord): Block[] =>
  process === null
    ? [gap(unknown)]
    : [
        textOr(
          process.how.line,
          'how the shortlist was drawn; it is recorded when it is applied in the sidebar.',
        ),
        ...named('The tie-break decided:', process.how.tieBreaks),
        ...named('Reserved places:', process.how.reservedPlaces),
        process.how.overrides.length === 0
          ? paragraph('Nothing departed from the ranking.')
          : tableOr(
              ['Application', 'Departs from the ranking', 'Reason'],
              process.how.overrides.map(({ code, why, reason }) => [code, why, orOpen(reason)]),
              'no departures.',
            ),
      ];

const named = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [note(title), listOr(items, 'nothing.')];

export const panelConflicts = ({ process }: ProjectRecord): Block[] =>
  process === null || process.panelConflicts === ''
    ? [gap('which conflicts of interest the interview panel declared; staff record it with the interview.')]
    : [paragraph(`Conflicts declared by the interview panel: ${process.panelConflicts}`)];

/** Who decided, and whether what was sealed stands. */
export const sealBlocks = ({ process }: ProjectRecord): Block[] =>
  !process || process.seals.length === 0
    ? [gap('the decision is not sealed; staff record and seal it in the sidebar under Selection, Decision.')]
    : concat(process.seals.map(sealBlock));

const sealBlock = (seal: SelectionProcess['seals'][number]): Block[] => [
  subheading(seal.number === 1 ? 'Sealed decision' : `Amendment ${seal.number - 1}`),
  paragraph(
    `Decided by ${orOpen(seal.body)} on ${orOpen(showDay(seal.date))}. Members: ${orOpen(seal.members.join(', '))}.`,
  ),
  ...(seal.why === '' ? [] : [paragraph(`Why it was amended: ${seal.why}`)]),
  ...conflictsOf(seal.conflicts),
  paragraph(`Sealed on ${seal.sealedAt}, mark ${seal.mark}. ${seal.check.join(' ')}`),
];

function conflictsOf(conflicts: readonly string[] | null): Block[] {
  if (conflicts === null) return [gap('which conflicts of interest were declared.')];
  return conflicts.length === 0
    ? [paragraph('The members declared that there were no conflicts of interest.')]
    : [note('Conflicts of interest declared:'), listOr(conflicts, 'none.')];
}

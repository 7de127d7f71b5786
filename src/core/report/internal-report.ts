import type { CodeList } from '../application/catalogue/codes.ts';
import type { Block, DocumentValue, Section } from './document.ts';
import type { ProjectRecord } from './project-record.ts';
import { followUpActions, lessonsLearned } from './sections/recorded/learning.ts';
import { partnerTable, projectName } from './sections/recorded/names.ts';
import { selectionRecord } from './sections/recorded/selection.ts';
import { supportGiven } from './sections/recorded/support.ts';
import { benefitVoices, reportedBenefit } from './sections/reported/benefit.ts';
import { foreseenChallenges, reportedChallenges, slipped } from './sections/reported/challenges.ts';
import { continuationVoices, reportedContinuation } from './sections/reported/continuation.ts';
import { reportedMethodology } from './sections/reported/methodology.ts';
import { reportedOutcomes, verifiedOutcomes } from './sections/reported/outcomes.ts';
import { reportedSuccess, successVoices } from './sections/reported/success.ts';
import { differences, impressionsOf, staffOf, staffSaid, type Voice } from './sections/reported/voices.ts';
import { gap, subheading } from './wording/blocks.ts';
import { footer } from './wording/footer.ts';
import { type InternalItem, internalHeadings } from './wording/headings.ts';
import { benefitChoices, continuationChoices, successChoices } from './wording/report-choices.ts';
import { subtitle } from './wording/subtitle.ts';

/**
 * The internal report of section 5.3.1: twelve items, from what partners reported and what staff saw, side by side and
 * never merged (R-077, R-077a).
 */
export function internalReport(
  record: ProjectRecord,
  { disclaimer }: { readonly disclaimer: string },
): DocumentValue {
  const plain = (item: InternalItem, blocks: readonly Block[]): Section => ({
    heading: internalHeadings[item],
    blocks: [...blocks, ...staffSaid(record, item)],
  });
  const voices = (item: InternalItem, reported: readonly Block[], more: Compared = {}): Section => ({
    heading: internalHeadings[item],
    blocks: twoVoices(record, item, reported, more),
  });
  return {
    title: `${record.code} Internal report`,
    subtitle: subtitle(record),
    sections: [
      plain('name', projectName(record)),
      plain('partners', partnerTable(record)),
      plain('selection', selectionRecord(record)),
      plain('support', supportGiven(record)),
      voices('methodology', reportedMethodology(record)),
      voices('success', reportedSuccess(record), {
        ...{
          list: successChoices,
          partners: successVoices(record),
          about: 'How successful the cooperation was',
        },
      }),
      voices('benefit', reportedBenefit(record), {
        ...{ list: benefitChoices, partners: benefitVoices(record), about: 'Who benefited' },
      }),
      voices('continuation', reportedContinuation(record), {
        ...{ list: continuationChoices, partners: continuationVoices(record) },
        about: 'Whether the cooperation will continue',
      }),
      voices('outcomes', reportedOutcomes(record), {
        last: [subheading('Promised, reported, verified'), verifiedOutcomes(record)],
      }),
      voices('challenges', reportedChallenges(record), {
        last: [
          ...[subheading('Foreseen in the plan'), foreseenChallenges(record)],
          ...[subheading('What slipped'), slipped(record)],
        ],
      }),
      plain('lessons', lessonsLearned(record)),
      plain('followUp', followUpActions(record)),
    ],
    footer: [
      // R-002, T5: content is internal until its sharing is approved.
      'Internal: to be shared outside the office only with a recorded approval.',
      ...footer(disclaimer, '5.3.1', record),
    ],
  };
}

type Compared = {
  readonly about?: string;
  readonly list?: CodeList;
  readonly partners?: readonly Voice[];
  readonly last?: readonly Block[];
};

function twoVoices(
  record: ProjectRecord,
  item: InternalItem,
  reported: readonly Block[],
  { about = '', list = [], partners = [], last = [] }: Compared,
): Block[] {
  const observed = staffSaid(record, item, list);
  const staff = impressionsOf(record, item).map((impression) => ({
    who: staffOf(impression),
    code: impression.judgement,
  }));
  const judged = staff.some(({ code }) => code !== '');
  return [
    subheading('Partners reported'),
    ...reported,
    subheading('Staff observed'),
    ...(observed.length > 0
      ? observed
      : [gap('no impression of staff; who knows the project writes one under this heading in the sidebar.')]),
    ...(judged ? differences(about, [...partners, ...staff], list) : []),
    ...last,
  ];
}

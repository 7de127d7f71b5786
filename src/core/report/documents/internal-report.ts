import type { CodeList } from '../../application/catalogue/codes.ts';
import type { ProjectRecord } from '../record/project-record.ts';
import { followUpActions, lessonsLearned } from '../sections/recorded/learning.ts';
import { partnerTable, planAgreements, projectName } from '../sections/recorded/names.ts';
import { progressTable } from '../sections/recorded/progress.ts';
import { selectionRecord } from '../sections/recorded/selection.ts';
import { supportGiven } from '../sections/recorded/support.ts';
import { benefitInAWord, benefitQuestions, reportedBenefit } from '../sections/reported/benefit.ts';
import {
  challengeQuestion,
  foreseenChallenges,
  reportedChallenges,
  slipped,
} from '../sections/reported/challenges.ts';
import {
  continuationInAWord,
  continuationQuestion,
  reportedContinuation,
} from '../sections/reported/continuation.ts';
import { activityQuestions, reportedMethodology } from '../sections/reported/methodology.ts';
import { notPromised } from '../sections/reported/outcomes.ts';
import {
  problemQuestion,
  reportedSuccess,
  successInAWord,
  successQuestion,
} from '../sections/reported/success.ts';
import { outcomeQuestions, outcomeThread } from '../sections/thread/outcome-thread.ts';
import { staffSaid } from '../sections/voices/impressions.ts';
import { findingBlocks, findings, type Question } from '../sections/voices/voices.ts';
import { gap, subheading } from '../wording/blocks.ts';
import { footer } from '../wording/footer.ts';
import { type InternalItem, internalHeadings } from '../wording/headings.ts';
import { benefitChoices, continuationChoices, successChoices } from '../wording/report-choices.ts';
import { subtitle } from '../wording/subtitle.ts';
import type { Block, DocumentValue, Section } from './document.ts';

/**
 * The internal report of section 5.3.1: twelve items, from what partners reported and what staff saw, side by side and
 * never merged (R-077, R-077a). Where they differ, that is a finding of its own.
 */
export function internalReport(
  record: ProjectRecord,
  { disclaimer }: { readonly disclaimer: string },
): DocumentValue {
  const plain = (item: InternalItem, blocks: readonly Block[]): Section => ({
    heading: internalHeadings[item],
    blocks: [...blocks, ...observedToo(record, item)],
  });
  const voices = (item: InternalItem, parts: Voices): Section => ({
    heading: internalHeadings[item],
    blocks: twoVoices(record, item, parts),
  });
  return {
    title: `${record.code} Internal report`,
    subtitle: subtitle(record),
    sections: [
      plain('name', projectName(record)),
      plain('partners', [...partnerTable(record), ...planAgreements(record)]),
      plain('selection', selectionRecord(record)),
      plain('support', supportGiven(record)),
      voices('methodology', {
        reported: reportedMethodology(record),
        questions: activityQuestions(record),
        last: [subheading('Progress during the support'), progressTable(record)],
      }),
      voices('success', {
        first: [successInAWord(record)],
        reported: reportedSuccess(record),
        questions: [successQuestion(record), problemQuestion(record)],
        list: successChoices,
      }),
      voices('benefit', {
        first: benefitInAWord(record),
        reported: reportedBenefit(record),
        questions: benefitQuestions(record),
        list: benefitChoices,
      }),
      voices('continuation', {
        first: [continuationInAWord(record)],
        reported: reportedContinuation(record),
        questions: [continuationQuestion(record)],
        list: continuationChoices,
      }),
      voices('outcomes', {
        reported: [...outcomeThread(record), ...notPromised(record)],
        title: 'From promise to proof',
        questions: outcomeQuestions(record),
      }),
      voices('challenges', {
        reported: reportedChallenges(record),
        questions: [challengeQuestion(record)],
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

type Voices = {
  readonly first?: readonly Block[];
  readonly title?: string;
  readonly reported: readonly Block[];
  readonly questions: readonly Question[];
  readonly list?: CodeList;
  readonly last?: readonly Block[];
};

function twoVoices(record: ProjectRecord, item: InternalItem, parts: Voices): Block[] {
  const { first = [], title = 'Partners reported', reported, questions, list = [], last = [] } = parts;
  const observed = staffSaid(record, item, list);
  return [
    ...first,
    ...findingBlocks('Findings: where the voices differ', questions.map(findings)),
    subheading(title),
    ...reported,
    subheading('Staff observed'),
    ...(observed.length > 0
      ? observed
      : [gap('no impression of staff; who knows the project writes one under this heading in the sidebar.')]),
    ...last,
  ];
}

function observedToo(record: ProjectRecord, item: InternalItem): Block[] {
  const observed = staffSaid(record, item);
  return observed.length === 0 ? [] : [subheading('Staff observed'), ...observed];
}

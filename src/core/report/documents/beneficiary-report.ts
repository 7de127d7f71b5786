import type { ProjectRecord } from '../record/project-record.ts';
import { partnerTable, projectName } from '../sections/recorded/names.ts';
import { reportsTable } from '../sections/recorded/progress.ts';
import { benefitQuestions, reportedBenefit } from '../sections/reported/benefit.ts';
import { challengeQuestion, reportedChallenges } from '../sections/reported/challenges.ts';
import { continuationQuestion, reportedContinuation } from '../sections/reported/continuation.ts';
import { activityQuestions, reportedMethodology } from '../sections/reported/methodology.ts';
import { reportedOutcomes } from '../sections/reported/outcomes.ts';
import { problemQuestion, reportedSuccess, successQuestion } from '../sections/reported/success.ts';
import { outcomeQuestions } from '../sections/thread/outcome-thread.ts';
import { findingBlocks, partnersDiffer, type Question } from '../sections/voices/voices.ts';
import { subheading } from '../wording/blocks.ts';
import { footer } from '../wording/footer.ts';
import { beneficiaryHeadings as heading } from '../wording/headings.ts';
import { subtitle } from '../wording/subtitle.ts';
import type { DocumentValue } from './document.ts';

/**
 * The report of section 5.2 from everything the partners have sent: eight items, each attributed, none left blank. It
 * holds what partners said and what is on record with them; scores, staff's impressions and conflicts are not in it (T5).
 */
export const beneficiaryReport = (
  record: ProjectRecord,
  { disclaimer }: { readonly disclaimer: string },
): DocumentValue => ({
  title: `${record.code} Beneficiary report`,
  subtitle: subtitle(record),
  sections: [
    {
      heading: heading.name,
      blocks: [
        ...projectName(record),
        subheading('Reports this document is made from'),
        reportsTable(record),
      ],
    },
    { heading: heading.partners, blocks: partnerTable(record) },
    {
      heading: heading.methodology,
      blocks: [...reportedMethodology(record), ...apart(activityQuestions(record))],
    },
    {
      heading: heading.success,
      blocks: [...reportedSuccess(record), ...apart([successQuestion(record), problemQuestion(record)])],
    },
    { heading: heading.benefit, blocks: [...reportedBenefit(record), ...apart(benefitQuestions(record))] },
    {
      heading: heading.continuation,
      blocks: [...reportedContinuation(record), ...apart([continuationQuestion(record)])],
    },
    { heading: heading.outcomes, blocks: [...reportedOutcomes(record), ...apart(outcomeQuestions(record))] },
    {
      heading: heading.challenges,
      blocks: [...reportedChallenges(record), ...apart([challengeQuestion(record)])],
    },
  ],
  footer: footer(disclaimer, '5.2', record),
});

const apart = (questions: readonly Question[]) =>
  findingBlocks('The partners see it differently', questions.map(partnersDiffer));

import type { DocumentValue } from './document.ts';
import type { ProjectRecord } from './project-record.ts';
import { partnerTable, projectName } from './sections/recorded/names.ts';
import { reportedBenefit } from './sections/reported/benefit.ts';
import { reportedChallenges } from './sections/reported/challenges.ts';
import { reportedContinuation } from './sections/reported/continuation.ts';
import { reportedMethodology } from './sections/reported/methodology.ts';
import { reportedOutcomes } from './sections/reported/outcomes.ts';
import { reportedSuccess } from './sections/reported/success.ts';
import { footer } from './wording/footer.ts';
import { beneficiaryHeadings as heading } from './wording/headings.ts';
import { subtitle } from './wording/subtitle.ts';

/** The report of section 5.2 from everything the partners have sent: eight items, each attributed, none left blank. */
export const beneficiaryReport = (
  record: ProjectRecord,
  { disclaimer }: { readonly disclaimer: string },
): DocumentValue => ({
  title: `${record.code} Beneficiary report`,
  subtitle: subtitle(record),
  sections: [
    { heading: heading.name, blocks: projectName(record) },
    { heading: heading.partners, blocks: partnerTable(record) },
    { heading: heading.methodology, blocks: reportedMethodology(record) },
    { heading: heading.success, blocks: reportedSuccess(record) },
    { heading: heading.benefit, blocks: reportedBenefit(record) },
    { heading: heading.continuation, blocks: reportedContinuation(record) },
    { heading: heading.outcomes, blocks: reportedOutcomes(record) },
    { heading: heading.challenges, blocks: reportedChallenges(record) },
  ],
  footer: footer(disclaimer, '5.2', record),
});

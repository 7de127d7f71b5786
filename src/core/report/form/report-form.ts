import type { FormPlan, FormQuestion, FormSection } from '../../call/form/form-plan.ts';
import type { Settings } from '../../call/settings/settings.ts';
import { beneficiaryHeadings } from '../wording/headings.ts';
import {
  activityQuestions,
  anyChallengesQuestion,
  benefitQuestions,
  challengeQuestions,
  continuationQuestions,
  long,
  numbered,
  outcomeQuestions,
  ownQuestions,
  partnerQuestions,
  startQuestions,
  successQuestions,
  text,
} from '../wording/report-questions.ts';

/** How many of each thing the report form can take. */
export const reportMost = { organisations: 6, activities: 6, outcomes: 8, challenges: 4 } as const;
export type ReportMost = { readonly [Thing in keyof typeof reportMost]: number };

/**
 * The report form: the eight items of section 5.2 in their order, each page under the guideline's own words (R-065a).
 * A partner that answers for itself alone is led to a short page behind them.
 */
export function reportForm(
  {
    office,
    callCode,
    callTitle,
    privacyNotice,
  }: Pick<Settings, 'office' | 'callCode' | 'callTitle' | 'privacyNotice'>,
  most: ReportMost = reportMost,
): FormPlan {
  const { name, partners, methodology, success, benefit, continuation, outcomes, challenges } =
    beneficiaryHeadings;
  const page = (
    key: string,
    title: string,
    help: string,
    questions: readonly FormQuestion[],
  ): FormSection => ({
    ...{ key: `report.${key}`, title, help, questions, next: '' },
  });
  const pages = [
    page(
      'start',
      'About this report',
      'Some answers are already filled in from your cooperation plan.',
      startQuestions({ project: 'report.name', own: 'report.own' }),
    ),
    page('name', name, '', [text('title', 'Name of the project', { required: true })]),
    page('partners', partners, '', partnerQuestions),
    page('methodology', methodology, '', [
      long('methodology', 'Methodology', 'What you did and how. Half a page is enough.', true),
      ...numbered(most.activities, activityQuestions),
    ]),
    page('success', success, 'A problem told honestly helps others.', successQuestions),
    page('benefit', benefit, 'One answer for each organisation. Leave empty what you do not need.', [
      ...numbered(most.organisations, benefitQuestions),
    ]),
    page('continuation', continuation, '', continuationQuestions),
    page('outcomes', outcomes, 'What you promised is filled in from your cooperation plan.', [
      ...numbered(most.outcomes, outcomeQuestions),
      long('otherOutcomes', 'Anything else that was achieved or not achieved'),
    ]),
    page('challenges', challenges, '', [
      anyChallengesQuestion,
      ...numbered(most.challenges, challengeQuestions),
    ]),
    page('own', 'Your own organisation', 'You answer for your organisation alone.', ownQuestions),
  ];
  return {
    title: `Report on your project: ${callTitle || callCode}`,
    description: [`Report to ${office}.`, privacyNotice].filter((part) => part !== '').join('\n\n'),
    confirmation: 'Thank you. Your report has been received.',
    sections: pages.map((section, index) =>
      index >= pages.length - 2 ? { ...section, next: 'submit' } : section,
    ),
  };
}

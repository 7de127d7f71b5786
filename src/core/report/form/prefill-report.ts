import { activityTypes, labelOf } from '../../application/catalogue/codes.ts';
import type { Plan, PlanActivity, PlanOutcome, ReportKind } from '../../plan/plan.ts';
import { reportKindChoices } from '../wording/report-choices.ts';
import { showMonth, showSpan } from '../wording/show.ts';
import { reportMost } from './report-form.ts';

type ReportedProject = { readonly code: string; readonly title: string; readonly kind?: ReportKind };

/** What the office knows already and nobody has to type again (R-066, R-067, R-072): question key to text, choices as their labels. */
export function prefillReport(plan: Plan, { code, title, kind }: ReportedProject): Record<string, string> {
  const filled: Record<string, string> = {
    'report.projectCode': code,
    'report.title': title,
    'report.partners': plan.partners.map(({ name }) => name).join('\n'),
  };
  if (kind) filled['report.kind'] = labelOf(reportKindChoices, kind);
  plan.activities.slice(0, reportMost.activities).forEach((activity, index) => {
    filled[`report.activity${index + 1}.planned`] = plannedActivity(activity);
  });
  plan.partners.slice(0, reportMost.organisations).forEach(({ name }, index) => {
    filled[`report.organisation${index + 1}.name`] = name;
  });
  plan.outcomes.slice(0, reportMost.outcomes).forEach((outcome, index) => {
    filled[`report.outcome${index + 1}.promised`] = promise(outcome);
  });
  return filled;
}

const plannedActivity = ({ id, type, what, from, to }: PlanActivity): string => {
  const span = showSpan(from, to, showMonth);
  const head = [labelOf(activityTypes, type), what].filter((text) => text !== '').join(': ');
  return `${id}: ${head}${span === '' ? '' : ` (${span})`}`;
};

const promise = ({ id, outcome, indicator, source }: PlanOutcome): string =>
  [
    `${id}: ${outcome}`,
    indicator === '' ? '' : `Measured by: ${indicator}`,
    source === '' ? '' : `Verified in: ${source}`,
  ]
    .filter((line) => line !== '')
    .join('\n');

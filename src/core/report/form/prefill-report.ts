import { activityTypes, labelOf } from '../../application/catalogue/codes.ts';
import type { Plan, PlanActivity, PlanOutcome, ReportKind } from '../../plan/plan.ts';
import { howChoices, reportKindChoices, scopeChoices } from '../wording/report-choices.ts';
import { showMonth, showSpan } from '../wording/show.ts';
import { reportMost } from './report-form.ts';

export type ReportLink = {
  readonly code: string;
  readonly title: string;
  readonly kind?: ReportKind;
  /** Of the due report, like R1. */
  readonly number?: string;
  /** Who answers: the lead for the whole project, or a partner for itself alone. */
  readonly organisation?: { readonly name: string; readonly email: string };
  readonly scope?: 'project' | 'own';
  readonly how?: 'form' | 'paper';
};

/** What the office knows already and nobody has to type again (R-066, R-067, R-072): question key to text, choices as their labels. */
export function prefillReport(
  plan: Plan,
  { code, title, kind, number, organisation, scope, how }: ReportLink,
): Record<string, string> {
  const filled: Record<string, string> = { 'report.projectCode': code };
  const known = {
    number,
    answeredBy: organisation?.name,
    email: organisation?.email,
    kind: kind && labelOf(reportKindChoices, kind),
    scope: scope && labelOf(scopeChoices, scope),
    how: how && labelOf(howChoices, how),
  };
  for (const [key, text] of Object.entries(known)) if (text) filled[`report.${key}`] = text;
  return scope === 'own' ? filled : { ...filled, 'report.title': title, ...planned(plan) };
}

/** A partner that answers for itself alone is not asked any of this. */
function planned(plan: Plan): Record<string, string> {
  const filled: Record<string, string> = {
    'report.partners': plan.partners.map(({ name }) => name).join('\n'),
  };
  plan.activities.slice(0, reportMost.activities).forEach((activity, index) => {
    filled[`report.activity${index + 1}.planned`] = plannedActivity(activity);
  });
  plan.partners.slice(0, reportMost.organisations).forEach(({ name }, index) => {
    filled[`report.organisation${index + 1}.name`] = name;
  });
  askedOutcomes(plan)
    .slice(0, reportMost.outcomes)
    .forEach((outcome, index) => {
      filled[`report.outcome${index + 1}.promised`] = promisedOutcome(outcome);
    });
  return filled;
}

/** A promise the partners and the office have dropped is not asked for; the documents still show it. */
export const askedOutcomes = ({ outcomes }: Plan): PlanOutcome[] =>
  outcomes.filter(({ dropped }) => dropped === '');

export const plannedActivity = ({ id, type, what, from, to }: PlanActivity): string => {
  const span = showSpan(from, to, showMonth);
  const head = [labelOf(activityTypes, type), what].filter((text) => text !== '').join(': ');
  return `${id}: ${head}${span === '' ? '' : ` (${span})`}`;
};

export const promisedOutcome = ({ id, outcome, indicator, source }: PlanOutcome): string =>
  [
    `${id}: ${outcome}`,
    indicator === '' ? '' : `Measured by: ${indicator}`,
    source === '' ? '' : `Verified in: ${source}`,
  ]
    .filter((line) => line !== '')
    .join('\n');

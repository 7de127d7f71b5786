import { outcomeLevels } from '../../application/catalogue/codes.ts';
import { isDay, monthsLater } from '../../time/dates.ts';
import type { Plan } from '../plan.ts';
import { presentPartners } from '../present-partners.ts';
import { isDropped } from '../versions/first-promise.ts';
import { activityHints } from './activity-hints.ts';
import { each, isBlank, when } from './hint.ts';
import { reportingBurden } from './reporting-burden.ts';
import { supportHints } from './support-hints.ts';

/** What people may want to think over before the plan is agreed; each names what it is about and why. */
export const planHints = (plan: Plan): string[] => [
  ...dateHints(plan),
  ...partnerHints(plan),
  ...pointHints(plan),
  ...activityHints(plan),
  ...outcomeHints(plan),
  ...challengeHints(plan),
  ...supportHints(plan),
  ...reportHints(plan),
  ...burdenHints(plan),
];

const dateHints = ({ starts, ends }: Plan): string[] => [
  ...when(starts === '', 'The plan has no start date.'),
  ...when(ends === '', 'The plan has no end date, so no report date can be proposed.'),
];

/** Every partner should benefit (section 4.1), and everybody should know who does what. */
function partnerHints(plan: Plan): string[] {
  const present = presentPartners(plan);
  const leads = present.filter(({ role }) => role.trim().toLowerCase() === 'lead');
  const names = present.map(({ name }) => name.trim().toLowerCase());
  return [
    ...when(present.length === 1, 'Only one partner is left: cooperation needs two.'),
    ...when(present.length > 0 && leads.length === 0, 'No partner leads the project.'),
    ...when(leads.length > 1, 'More than one partner leads the project.'),
    ...when(new Set(names).size < names.length, 'Two partners have the same name.'),
    ...each(present, ({ id, name, responsibilities, learningGoal }) => {
      const who = isBlank(name) ? `Partner ${id.replace('partner-', '')}` : name;
      return [
        ...when(isBlank(name), `${who} has no name yet.`),
        ...when(isBlank(responsibilities), `${who} has no responsibility yet.`),
        ...when(
          isBlank(learningGoal),
          `${who} has no learning goal yet; every partner should benefit (section 4.1).`,
        ),
      ];
    }),
  ];
}

const pointHints = ({ points }: Plan): string[] =>
  each(points, ({ id, settled }) =>
    when(isBlank(settled), `Point ${id.replace('point-', '')} of the interview is not settled yet.`),
  );

/** Three levels of outcomes and how each is measured (section 5.2, R-055, R-056). */
function outcomeHints({ outcomes }: Plan): string[] {
  const aimedAt = outcomes.filter((outcome) => !isDropped(outcome));
  if (aimedAt.length === 0)
    return ['The plan promises no outcome, so the report will have nothing to compare with.'];
  const missing = outcomeLevels.filter(({ code }) => !aimedAt.some(({ level }) => level === code));
  return [
    ...missing.map(
      ({ label }) => `No outcome is for ${label.charAt(0).toLowerCase()}${label.slice(1)} (section 5.2).`,
    ),
    ...each(aimedAt, ({ id, level, indicator, source }) => [
      ...when(isBlank(level), `Outcome ${id} does not say for whom.`),
      ...when(isBlank(indicator), `Outcome ${id} has no indicator: how will you measure it?`),
      ...when(isBlank(source), `Outcome ${id} has no source of verification: where can it be checked?`),
    ]),
  ];
}

/** Section 5.2 asks for an analysis of challenges and how to overcome them. */
const challengeHints = ({ challenges }: Plan): string[] =>
  challenges.length === 0
    ? ['No challenge is foreseen: what could go wrong?']
    : each(challenges, ({ id, response }) =>
        when(
          isBlank(response),
          `Challenge ${id.replace('challenge-', '')} has no response: what will the partners do then?`,
        ),
      );

/** Reporting fits the support. */
function burdenHints(plan: Plan): string[] {
  const { hours, worth, reports, isTooMuch } = reportingBurden(plan);
  if (!isTooMuch) return [];
  const much = `Reporting takes about ${hours} hours, and the support is worth about ${Math.round(worth ?? 0)} hours of work`;
  return [
    reports.length > 1
      ? `${much}: ask for fewer reports (section 5.2).`
      : `${much}: tell the partners that short answers are enough (section 5.2).`,
  ];
}

const reportHints = ({ reports, starts, ends }: Plan): string[] => [
  ...when(reports.length > 0 && !reports.some(({ kind }) => kind === 'final'), 'No final report is planned.'),
  ...each(
    reports.filter(({ due }) => isDay(due)),
    ({ id, kind, due }) => [
      ...when(isDay(starts) && due < starts, `Report ${id} is due on ${due}, before the project starts.`),
      ...when(
        kind === 'final' && isDay(ends) && due < ends,
        `The final report ${id} is due on ${due}, before the project ends.`,
      ),
      ...when(
        kind === 'interim' && isDay(ends) && due > ends,
        `The interim report ${id} is due on ${due}, after the project has ended.`,
      ),
      ...when(
        kind === 'final' && isDay(ends) && due > monthsLater(ends, 3),
        `The final report ${id} is due on ${due}, more than three months after the end.`,
      ),
    ],
  ),
];

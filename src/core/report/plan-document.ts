import { assistanceKinds, labelOf, outcomeLevels } from '../application/catalogue/codes.ts';
import type { Plan, PlanSupport } from '../plan/plan.ts';
import type { Block, DocumentValue } from './document.ts';
import type { ProjectRecord } from './project-record.ts';
import { activityText } from './sections/reported/methodology.ts';
import { gap, open, orOpen, paragraph, subheading, tableOr, textOr } from './wording/blocks.ts';
import { footer } from './wording/footer.ts';
import { beneficiaryHeadings } from './wording/headings.ts';
import { showDay, showDays, showMoney, showMonth, showSpan } from './wording/show.ts';
import { subtitle } from './wording/subtitle.ts';

type Planned = Pick<ProjectRecord, 'plan' | 'call' | 'dataDate'>;

/** The cooperation plan to read, discuss and sign; the reporting requirements are the guideline's eight items. */
export function planDocument(
  { plan, call, dataDate }: Planned,
  { disclaimer }: { readonly disclaimer: string },
): DocumentValue {
  return {
    title: `${plan.code} Cooperation plan`,
    subtitle: subtitle({ title: plan.title, call }),
    sections: [
      { heading: 'The project', blocks: project(plan) },
      { heading: 'Partners and responsibilities', blocks: [partners(plan)] },
      { heading: 'Activities', blocks: [activities(plan)] },
      { heading: 'Follow-up by the partners', blocks: [followUp(plan)] },
      { heading: 'Expected outcomes and how they will be measured', blocks: [outcomes(plan)] },
      { heading: 'Challenges and how to overcome them', blocks: [challenges(plan)] },
      { heading: 'Support', blocks: support(plan.support) },
      { heading: 'Reporting requirements', blocks: reporting(plan) },
      ...(plan.notes === '' ? [] : [{ heading: 'Notes', blocks: [paragraph(plan.notes)] }]),
      { heading: 'Agreement', blocks: [agreement(plan, call.office)] },
    ],
    footer: footer(disclaimer, '5.2', { dataDate, version: plan.version }),
  };
}

const together = 'staff and partners add it in tab';

const project = ({ title, sharedGoal, starts, ends }: Plan): Block[] => [
  textOr(title, 'the project has no name; staff fill it in in tab Projects.'),
  subheading('Shared goal'),
  textOr(sharedGoal, `the goal the partners share; ${together} Projects.`),
  subheading('Duration'),
  textOr(showSpan(starts, ends, showDay), `when the project starts and ends; ${together} Projects.`),
];

const partners = (plan: Plan): Block =>
  tableOr(
    ['Partner', 'Role', 'Town or village', 'E-mail', 'Responsibilities', 'Wants to learn or get'],
    plan.partners.map(({ name, role, town, email, responsibilities, learningGoal }) =>
      [name, role, town, email, responsibilities, learningGoal].map(orOpen),
    ),
    `who takes part; ${together} Plans.`,
  );

const activities = (plan: Plan): Block =>
  tableOr(
    ['Activity', 'Who', 'When'],
    plan.activities.map((activity) => [
      activityText(activity),
      orOpen(activity.who),
      orOpen(showSpan(activity.from, activity.to, showMonth)),
    ]),
    `what the partners will do; ${together} Plans.`,
  );

const followUp = (plan: Plan): Block =>
  tableOr(
    ['What', 'Who', 'When'],
    plan.followUp.map(({ what, who, when }) => [what, who, when].map(orOpen)),
    `what the partners do together afterwards; ${together} Plans.`,
  );

const outcomes = (plan: Plan): Block =>
  tableOr(
    ['Outcome', 'For', 'How it will be measured', 'Where it can be verified'],
    plan.outcomes.map(({ id, level, outcome, indicator, source }) => [
      `${id}: ${orOpen(outcome)}`,
      ...[labelOf(outcomeLevels, level), indicator, source].map(orOpen),
    ]),
    `what will change; ${together} Outcomes.`,
  );

const challenges = (plan: Plan): Block =>
  tableOr(
    ['Challenge', 'What the partners will do then'],
    plan.challenges.map(({ challenge, response }) => [challenge, response].map(orOpen)),
    `what could go wrong; ${together} Plans.`,
  );

const support = ({ money, currency, costLines, assistance }: PlanSupport): Block[] => [
  subheading('Money'),
  money === null
    ? gap(`the amount; staff decide it in tab Projects.`)
    : paragraph(showMoney(money, currency)),
  tableOr(
    ['Cost', 'Organisation', 'Amount'],
    costLines.map(({ what, organisation, amount }) => [
      ...[what, organisation].map(orOpen),
      amount === null ? open : showMoney(amount, currency),
    ]),
    'what the money is for; staff and partners add it in tab Support.',
  ),
  subheading('Technical assistance'),
  tableOr(
    ['Kind', 'What for', 'Days'],
    assistance.map(({ kind, what, days }) => [
      ...[labelOf(assistanceKinds, kind), what].map(orOpen),
      days === null ? open : showDays(days),
    ]),
    'whether technical assistance is given; staff decide it in tab Support.',
  ),
];

const reporting = ({ reports }: Plan): Block[] => [
  tableOr(
    ['Report', 'Due', 'Why'],
    reports.map(({ id, kind, due, reason }) => [`${id}: ${kind}`, orOpen(showDay(due)), orOpen(reason)]),
    'at least one report has to be agreed; staff add it in tab Reports.',
  ),
  paragraph('Each report is given on the report form and covers the following:'),
  { kind: 'list', items: Object.values(beneficiaryHeadings) },
];

/** Cells to write in by hand stay empty; what has been agreed already is printed. */
const agreement = ({ partners: organisations }: Plan, office: string): Block => ({
  kind: 'table',
  header: ['Organisation', 'Name and position', 'Signature', 'Date agreed'],
  rows: [
    ...organisations.map(({ name, agreed }) => [orOpen(name), '', '', showDay(agreed)]),
    [office === '' ? 'The office' : office, '', '', ''],
  ],
});

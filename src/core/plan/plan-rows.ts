import type { Plan } from './plan.ts';
import { type PlannedSupportRow, type PlanRow, type PlanRows, rest } from './plan-row.ts';

/** The plan laid out in readable cells, so that everything typed in it can be read and mended in the tabs. */
export function planToRows(plan: Plan): PlanRows {
  const project = plan.code;
  return {
    project: {
      project,
      title: plan.title,
      sharedGoal: plan.sharedGoal,
      starts: plan.starts,
      ends: plan.ends,
      money: plan.support.money ?? '',
      currency: plan.support.currency,
      notes: plan.notes,
      version: plan.version,
    },
    plans: planRows(plan),
    outcomes: plan.outcomes.map((outcome) => ({ project, ...outcome })),
    support: supportRows(plan),
    reports: plan.reports.map((report) => ({ project, ...report })),
  };
}

function planRows({ code: project, partners, activities, followUp, challenges }: Plan): PlanRow[] {
  const row = (kind: string, id: string, cells: Partial<PlanRow>): PlanRow => ({
    ...empty,
    ...cells,
    project,
    kind,
    id,
  });
  return [
    ...partners.map(({ name, role, responsibilities, learningGoal, town, email, agreed }, index) =>
      row('partner', `partner-${index + 1}`, {
        ...{ type: role, who: name, what: responsibilities, note: learningGoal },
        ...{ town, email, agreed },
      }),
    ),
    ...activities.map(({ id, ...activity }) => row('activity', id, activity)),
    ...followUp.map(({ what, who, when }, index) =>
      row('follow-up', `follow-up-${index + 1}`, { what, who, from: when }),
    ),
    ...challenges.map(({ challenge, response }, index) =>
      row('challenge', `challenge-${index + 1}`, { what: challenge, note: response }),
    ),
  ];
}

const blank = { type: '', who: '', what: '', from: '', to: '', note: '', town: '', email: '', agreed: '' };
const empty: PlanRow = { project: '', kind: '', id: '', ...blank };

function supportRows({ code: project, support }: Plan): PlannedSupportRow[] {
  const { money, currency, costLines, assistance } = support;
  const moneyRow = (
    id: string,
    what: string,
    organisation: string,
    amount: number | '',
  ): PlannedSupportRow => ({
    ...{ project, id, kind: 'money', assistance: '', what, organisation, amount, currency, days: '' },
  });
  const explained = costLines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const unexplained = Math.round(((money ?? 0) - explained) * 100) / 100;
  return [
    ...costLines.map((line, index) =>
      moneyRow(`cost-${index + 1}`, line.what, line.organisation, line.amount ?? ''),
    ),
    ...(unexplained > 0 ? [moneyRow(rest.id, rest.what, '', unexplained)] : []),
    ...assistance.map(
      ({ kind, days, what }, index): PlannedSupportRow => ({
        ...{ project, id: `assistance-${index + 1}`, kind: 'technical assistance', assistance: kind },
        ...{ what, organisation: '', amount: '', currency: '', days: days ?? '' },
      }),
    ),
  ];
}

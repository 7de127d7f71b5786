import type { Plan, PlanActivity } from '../plan.ts';
import { type PlannedSupportRow, type PlanRow, type PlanRowKind, type PlanRows, rest } from './plan-row.ts';

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

function planRows({ code: project, partners, activities, followUp, challenges, points }: Plan): PlanRow[] {
  const row = (kind: PlanRowKind, id: string, cells: Partial<PlanRow>): PlanRow => ({
    ...empty,
    ...cells,
    project,
    kind,
    id,
  });
  const ofActivity = ({ details, ...activity }: PlanActivity): PlanRow[] => [
    row('activity', activity.id, activity),
    ...details
      .filter(({ answer }) => answer !== '')
      .map(({ question, answer }) =>
        row('detail', `${activity.id}.${question}`, { type: question, what: answer }),
      ),
  ];
  return [
    ...partners.map(({ id, name, role, responsibilities, learningGoal, town, email, agreed, joined, left }) =>
      row('partner', id, {
        ...{ type: role, who: name, what: responsibilities, note: learningGoal },
        ...{ town, email, agreed, from: joined, to: left },
      }),
    ),
    ...activities.reduce<PlanRow[]>((all, activity) => all.concat(ofActivity(activity)), []),
    ...followUp.map(({ id, what, who, when }) => row('follow-up', id, { what, who, from: when })),
    ...challenges.map(({ id, challenge, response }) =>
      row('challenge', id, { what: challenge, note: response }),
    ),
    ...points.map(({ id, criterion, what, settled }) =>
      row('point', id, { type: criterion, what, note: settled }),
    ),
  ];
}

const blank = { type: '', who: '', what: '', from: '', to: '', note: '', town: '', email: '', agreed: '' };
const empty: PlanRow = { project: '', kind: '', id: '', ...blank };

function supportRows({ code: project, support }: Plan): PlannedSupportRow[] {
  const { money, currency, costLines, assistance } = support;
  const none = { project, assistance: '', organisation: '', amount: '', currency: '', days: '' } as const;
  const explained = costLines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const unexplained = Math.round(((money ?? 0) - explained) * 100) / 100;
  const moneyRow = (line: Pick<PlannedSupportRow, 'id' | 'what' | 'amount' | 'organisation'>) =>
    ({ ...none, kind: 'money', currency, ...line }) as const;
  return [
    ...costLines.map(({ amount, ...line }) => moneyRow({ ...line, amount: amount ?? '' })),
    ...(unexplained > 0 ? [moneyRow({ ...rest, organisation: '', amount: unexplained })] : []),
    ...assistance.map(
      ({ id, kind, days, what }): PlannedSupportRow => ({
        ...none,
        ...{ id, kind: 'technical assistance', assistance: kind, what, days: days ?? '' },
      }),
    ),
  ];
}

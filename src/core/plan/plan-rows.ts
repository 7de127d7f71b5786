import type { Plan } from './plan.ts';

/** The part of a plan that stands in the project's own row of the Projects tab. */
export type ProjectPlanRow = {
  readonly project: string;
  readonly title: string;
  readonly sharedGoal: string;
  readonly starts: string;
  readonly ends: string;
  readonly money: number | '';
  readonly currency: string;
  readonly notes: string;
  readonly version: number;
};

export const planRowKinds = ['partner', 'activity', 'follow-up', 'challenge'] as const;

/**
 * A row of the Plans tab. `type` is a partner's role or an activity's type; `what` a partner's responsibilities, an
 * activity, a follow-up step or a challenge; `from` also holds when a follow-up step is to happen; `note` a partner's
 * learning goal or the response to a challenge.
 */
export type PlanRow = {
  readonly project: string;
  /** One of `planRowKinds`, or what a person typed. */
  readonly kind: string;
  readonly id: string;
  readonly type: string;
  readonly who: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
  readonly town: string;
  readonly email: string;
  readonly agreed: string;
};

export type OutcomeRow = {
  readonly project: string;
  readonly id: string;
  readonly level: string;
  readonly outcome: string;
  readonly indicator: string;
  readonly source: string;
  readonly promised: string;
};

/** A planned support entry: a cost line with its amount, or technical assistance with its kind and days. */
export type PlannedSupportRow = {
  readonly project: string;
  readonly id: string;
  readonly kind: 'money' | 'technical assistance';
  readonly assistance: string;
  readonly what: string;
  readonly organisation: string;
  readonly amount: number | '';
  readonly currency: string;
  readonly days: number | '';
};

export type ReportRow = {
  readonly project: string;
  readonly id: string;
  readonly kind: string;
  readonly due: string;
  readonly reason: string;
};

export type PlanRows = {
  readonly project: ProjectPlanRow;
  readonly plans: readonly PlanRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly support: readonly PlannedSupportRow[];
  readonly reports: readonly ReportRow[];
};

/** The support row for money that no cost line explains; it makes the planned money of the tab add up. Reworded by a person, it is a cost line. */
export const rest = { id: 'rest', what: 'Not broken down into costs' } as const;

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

import { type ActivityDetail, type Plan, type PlanReport, reportKinds } from '../plan.ts';
import { numberOutcomes, numberPlanRows, numberReports, numberSupport } from './number-lines.ts';
import { type PlanRow, type PlanRowKind, type PlanRows, type ReportRow, rest } from './plan-row.ts';

/**
 * The plan as it stands in the tabs now. The lists may be whole tabs: rows of other projects are passed over. A
 * report's unknown kind goes into its reason, so that nothing typed is dropped.
 */
export function planFromRows({ project, plans, outcomes, support, reports }: PlanRows): Plan {
  const ours = <Row extends { readonly project: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.project === project.project);
  const rows = numberPlanRows(ours(plans));
  const ofKind = (kind: PlanRowKind) => rows.filter((row) => row.kind === kind);
  const planned = numberSupport(ours(support)).filter(({ id, what }) => id !== rest.id || what !== rest.what);
  return {
    code: project.project,
    title: project.title,
    sharedGoal: project.sharedGoal,
    partners: ofKind('partner').map(({ id, who, type, town, email, what, note, agreed, from, to }) => ({
      ...{ id, name: who, role: type, town, email, responsibilities: what, learningGoal: note, agreed },
      ...{ joined: from, left: to },
    })),
    activities: ofKind('activity').map(({ id, type, what, who, from, to }) => ({
      ...{ id, type, what, who, from, to, details: detailsOf(id, ofKind('detail')) },
    })),
    followUp: ofKind('follow-up').map(({ id, what, who, from }) => ({ id, what, who, when: from })),
    outcomes: numberOutcomes(ours(outcomes)).map(({ project: _, ...outcome }) => outcome),
    challenges: ofKind('challenge').map(({ id, what, note }) => ({ id, challenge: what, response: note })),
    points: ofKind('point').map(({ id, type, what, note }) => ({
      ...{ id, criterion: type, what, settled: note },
    })),
    support: {
      money: orNull(project.money),
      currency: project.currency,
      costLines: planned
        .filter(({ kind }) => kind === 'money')
        .map(({ id, what, amount, organisation }) => ({ id, what, amount: orNull(amount), organisation })),
      assistance: planned
        .filter(({ kind }) => kind !== 'money')
        .map(({ id, assistance, days, what }) => ({ id, kind: assistance, days: orNull(days), what })),
    },
    reports: numberReports(ours(reports)).map(report),
    starts: project.starts,
    ends: project.ends,
    notes: project.notes,
    version: project.version,
  };
}

const orNull = (quantity: number | ''): number | null => (quantity === '' ? null : quantity);

const detailsOf = (activity: string, rows: readonly PlanRow[]): ActivityDetail[] =>
  rows
    .filter(({ id, type, what }) => id === `${activity}.${type}` && what !== '')
    .map(({ type, what }) => ({ question: type, answer: what }));

function report({ id, kind, due, reason, waived }: ReportRow): PlanReport {
  const known = reportKinds.find((ours) => ours === kind.trim().toLowerCase());
  if (known) return { id, kind: known, due, reason, waived };
  const why = [kind, reason].filter((text) => text !== '').join(': ');
  return { id, kind: 'ad hoc', due, reason: why, waived };
}

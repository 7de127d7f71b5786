import { type Plan, type PlanReport, reportKinds } from './plan.ts';
import { type PlanRow, type PlanRows, planRowKinds, type ReportRow, rest } from './plan-row.ts';

/**
 * The plan as it stands in the tabs now. The lists may be whole tabs: rows of other projects are passed over. A row
 * whose kind is none of ours is read as an activity of that type, and a report's unknown kind goes into its reason, so
 * that nothing typed is dropped; a row added without an id gets the next free one.
 */
export function planFromRows({ project, plans, outcomes, support, reports }: PlanRows): Plan {
  const ours = <Row extends { readonly project: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.project === project.project);
  const rows = ours(plans);
  const ofKind = (kind: string) => rows.filter((row) => kindOf(row) === kind);
  const planned = ours(support).filter(({ id, what }) => id !== rest.id || what !== rest.what);
  return {
    code: project.project,
    title: project.title,
    sharedGoal: project.sharedGoal,
    partners: ofKind('partner').map(({ who, type, town, email, what, note, agreed }) => ({
      ...{ name: who, role: type, town, email, responsibilities: what, learningGoal: note, agreed },
    })),
    activities: withIds(ofKind('activity'), 'A').map(activity),
    followUp: ofKind('follow-up').map(({ what, who, from }) => ({ what, who, when: from })),
    outcomes: withIds(ours(outcomes), 'O').map(({ id, level, outcome, indicator, source, promised }) => ({
      ...{ id, level, outcome, indicator, source, promised },
    })),
    challenges: ofKind('challenge').map(({ what, note }) => ({ challenge: what, response: note })),
    support: {
      money: project.money === '' ? null : project.money,
      currency: project.currency,
      costLines: planned
        .filter(({ kind }) => kind === 'money')
        .map(({ what, amount, organisation }) => ({
          what,
          amount: amount === '' ? null : amount,
          organisation,
        })),
      assistance: planned
        .filter(({ kind }) => kind !== 'money')
        .map(({ assistance, days, what }) => ({ kind: assistance, days: days === '' ? null : days, what })),
    },
    reports: withIds(ours(reports), 'R').map(report),
    starts: project.starts,
    ends: project.ends,
    notes: project.notes,
    version: project.version,
  };
}

const plain = (text: string): string => text.trim().toLowerCase();

const kindOf = ({ kind }: PlanRow): string =>
  planRowKinds.find((known) => known === plain(kind)) ?? 'activity';

function activity({ id, kind, type, what, who, from, to }: PlanRow) {
  const named = plain(kind) === 'activity' ? type : [kind, type].filter((text) => text !== '').join(' ');
  return { id, type: named, what, who, from, to };
}

function report({ id, kind, due, reason }: ReportRow): PlanReport {
  const known = reportKinds.find((ours) => ours === plain(kind));
  if (known) return { id, kind: known, due, reason };
  return { id, kind: 'ad hoc', due, reason: [kind, reason].filter((text) => text !== '').join(': ') };
}

function withIds<Row extends { readonly id: string }>(rows: readonly Row[], letter: string): Row[] {
  const taken = rows.map(({ id }) => id);
  let next = 1;
  const free = (): string => {
    while (taken.includes(`${letter}${next}`)) next += 1;
    taken.push(`${letter}${next}`);
    return `${letter}${next}`;
  };
  return rows.map((row) => (row.id.trim() === '' ? { ...row, id: free() } : row));
}

import { type PlannedSupportRow, type PlanRow, type PlanRowKind, planRowKinds, rest } from './plan-row.ts';

/**
 * Rows as they stand in a tab, each with the number it goes by: one a person added without a number, or copied from
 * another line, gets the next free one. The order is the tab's, so reading and writing find the same lines.
 */
export function numberPlanRows<Row extends PlanRow>(rows: readonly Row[]): Row[] {
  const known = rows.map((row) => ({ ...row, ...kindAndType(row) }));
  const lines = numbered(
    known,
    ({ kind }) => prefixOf[kind],
    ({ kind }) => kind,
  );
  const activities = lines.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
  const used = new Set<string>();
  return lines.map((row) => (row.kind === 'detail' ? detail(row, activities, used) : row));
}

/** A detail goes by its activity and its question; asked twice of one activity, the second is a question of its own. */
function detail<Row extends PlanRow>(row: Row, activities: readonly string[], used: Set<string>): Row {
  const activity = activities.find((id) => row.id.startsWith(`${id}.`));
  if (activity === undefined) return row;
  const question = row.type || row.id.slice(activity.length + 1);
  let type = question;
  for (let next = 2; used.has(`${activity}.${type}`); next += 1) type = `${question} ${next}`;
  used.add(`${activity}.${type}`);
  return { ...row, id: `${activity}.${type}`, type };
}

export const numberActivities = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  numbered(rows, () => 'A');

export const numberOutcomes = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  numbered(rows, () => 'O');

export const numberReports = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  numbered(rows, () => 'R');

type Support = Pick<PlannedSupportRow, 'id' | 'kind' | 'what'>;

export const numberSupport = <Row extends Support>(rows: readonly Row[]): Row[] =>
  numbered(
    rows.map((row) => (row.id === rest.id && row.what !== rest.what ? { ...row, id: '' } : row)),
    ({ kind }) => (kind === 'money' ? 'cost-' : 'assistance-'),
  );

/** What the numbers of each kind begin with; a detail has that of its activity. */
const prefixOf: Readonly<Record<PlanRowKind, string>> = {
  partner: 'partner-',
  activity: 'A',
  detail: '',
  'follow-up': 'follow-up-',
  challenge: 'challenge-',
  point: 'point-',
};

/** A kind that is none of ours is read as an activity of that type, so that nothing typed is dropped. */
function kindAndType({ kind, type }: PlanRow): { readonly kind: PlanRowKind; readonly type: string } {
  const plain = kind.trim().toLowerCase();
  const known = planRowKinds.find((one) => one === plain);
  if (known) return { kind: known, type };
  return { kind: 'activity', type: [kind, type].filter((text) => text !== '').join(' ') };
}

function numbered<Row extends { readonly id: string }>(
  rows: readonly Row[],
  prefix: (row: Row) => string,
  group: (row: Row) => string = prefix,
): Row[] {
  const name = (row: Row, id: string) => `${group(row)} ${id}`;
  const taken = new Set(rows.map((row) => name(row, row.id.trim())));
  const used = new Set<string>();
  return rows.map((row) => {
    let id = row.id.trim();
    if (prefix(row) !== '' && (id === '' || used.has(name(row, id)))) {
      let next = 1;
      while (taken.has(name(row, `${prefix(row)}${next}`))) next += 1;
      id = `${prefix(row)}${next}`;
      taken.add(name(row, id));
    }
    used.add(name(row, id));
    return { ...row, id };
  });
}

import type { Plan } from '../plan.ts';
import { planFromRows } from '../rows/plan-from-rows.ts';
import type { PlanRows } from '../rows/plan-row.ts';
import { planToRows } from '../rows/plan-rows.ts';

type Line = Readonly<Record<string, string | number>>;

/** A cell that two people changed in different ways. */
export type Collision = { readonly line: string; readonly field: string; readonly now: string };

export type Merged = { readonly plan: Plan; readonly collisions: readonly Collision[] };

/**
 * What was edited, put onto the plan as it stands now: what others changed, added or removed meanwhile stays as they
 * left it. `seen` are the plans the edits began from: the one loaded, and those sent since of which nobody knows
 * whether they arrived. A line removed by one and changed by the other stays. The version is that of now.
 */
export function mergePlans(seen: readonly Plan[], edited: Plan, now: Plan): Merged {
  const bases = seen.map(planToRows);
  const mine = planToRows(edited);
  const theirs = planToRows(now);
  const collisions: Collision[] = [];
  const lines = <Key extends Exclude<keyof PlanRows, 'project'>>(key: Key): PlanRows[Key] =>
    mergeLines(
      bases.map((rows) => rows[key] as readonly Line[]),
      mine[key] as readonly Line[],
      theirs[key] as readonly Line[],
      collisions,
    ) as unknown as PlanRows[Key];
  const project = mergeFields(
    bases.map((rows) => rows.project),
    { ...mine.project, version: now.version },
    theirs.project,
    collisions,
  ) as PlanRows['project'];
  const rows = {
    ...{ project, plans: lines('plans'), outcomes: lines('outcomes') },
    ...{ support: lines('support'), reports: lines('reports') },
  };
  return { plan: planFromRows(rows), collisions };
}

const nameOf = (line: Line): string =>
  `${line.kind === 'technical assistance' ? '' : (line.kind ?? '')} ${line.id}`;

function mergeLines(
  seen: readonly (readonly Line[])[],
  mine: readonly Line[],
  theirs: readonly Line[],
  collisions: Collision[],
): Line[] {
  const by = (lines: readonly Line[]) => new Map(lines.map((line): [string, Line] => [nameOf(line), line]));
  const bases = seen.map(by);
  const now = by(theirs);
  const own = by(mine);
  const knownAs = (name: string): Line[] =>
    bases.map((base) => base.get(name)).filter((line) => line !== undefined);
  const merged: Line[] = [];
  for (const line of mine) {
    const known = knownAs(nameOf(line));
    const there = now.get(nameOf(line));
    if (!there) {
      // Removed by somebody else, unless it is new or was changed here; what was sent since may never have arrived.
      const loaded = bases[0]?.get(nameOf(line));
      if (!loaded || !isSame(loaded, line)) merged.push(line);
    } else if (known.length === 0 && line.kind !== 'detail' && !isSame(line, there)) {
      // Two new lines got the same number: the one that is there keeps it.
      merged.push(there, { ...line, id: '' });
    } else merged.push(mergeFields(known, line, there, collisions));
  }
  for (const line of theirs) {
    const known = knownAs(nameOf(line));
    if (!own.has(nameOf(line)) && !known.some((base) => isSame(base, line))) merged.push(line);
  }
  return merged;
}

function mergeFields(bases: readonly Line[], mine: Line, now: Line, collisions: Collision[]): Line {
  const merged: Record<string, string | number> = {};
  for (const field of Object.keys(mine)) {
    const own = mine[field] ?? '';
    const other = now[field] ?? '';
    const known = bases.map((base) => base[field] ?? '');
    merged[field] = known.includes(own) ? other : own;
    if (own !== other && !known.includes(own) && !known.includes(other)) {
      const kind = String(mine.kind ?? '');
      collisions.push({ line: `${kind} ${mine.id ?? ''}`.trim(), field, now: String(other) });
    }
  }
  return merged;
}

const isSame = (one: Line, other: Line): boolean =>
  Object.keys(one).every((field) => (one[field] ?? '') === (other[field] ?? ''));

import type { Assessment } from '../assessment.ts';

/** How far an assessor scores above (+) or below (−) others on the same work, in points of the 0 to 5 scale. */
type Shift = { readonly assessor: string; readonly points: number; readonly shared: number };

export type Strictness =
  | { readonly known: true; readonly shifts: readonly Shift[] }
  | { readonly known: false; readonly why: string };

/** Applications an assessor must share with others before anything is said. */
const leastShared = 3;
/** Shrinks what little evidence would exaggerate: as if each assessor had given this many scores right on the average. */
const shrinkage = 4;
const rounds = 500;

/**
 * An additive model: a score is the worth of the work (one for each criterion of each application) plus the assessor's
 * shift, which is shrunk towards 0. Only on work that several scored, with enough of it, and when the assessors are
 * linked by it, directly or through others. Multiplying or standardising each assessor alone would punish whoever drew
 * strong applications; this does not. The shifts sum to 0 when everyone scored everything, so that nothing changes then.
 */
export function strictnessOf(assessments: readonly Assessment[]): Strictness {
  const cells = sharedCells(assessments);
  const assessors = [...new Set(assessments.map(({ assessor }) => assessor))].sort();
  const shared = new Map(assessors.map((assessor) => [assessor, sharedBy(assessor, cells)]));
  if (assessors.length < 2) return { known: false, why: 'There are fewer than two assessors.' };
  const thin = assessors.filter((assessor) => (shared.get(assessor) ?? 0) < leastShared);
  if (thin.length > 0)
    return {
      known: false,
      why: `${thin.join(', ')} shared fewer than ${leastShared} applications with others.`,
    };
  if (!isConnected(assessors, cells))
    return { known: false, why: 'The assessors fall into groups that share no application.' };
  const points = estimate(assessors, cells);
  return {
    known: true,
    shifts: assessors.map((assessor) => ({
      assessor,
      points: points.get(assessor) ?? 0,
      shared: shared.get(assessor) ?? 0,
    })),
  };
}

type Given = { readonly assessor: string; readonly score: number };
type Cell = { readonly application: string; readonly given: readonly Given[] };

/** Scores by criterion and application, where at least two assessors gave one. */
function sharedCells(assessments: readonly Assessment[]): Cell[] {
  const cells = new Map<string, { application: string; given: Given[] }>();
  for (const { application, criterion, assessor, score } of assessments) {
    if (score === null) continue;
    const key = JSON.stringify([application, criterion]);
    const cell = cells.get(key) ?? { application, given: [] };
    cell.given.push({ assessor, score });
    cells.set(key, cell);
  }
  return [...cells.values()].filter(({ given }) => given.length > 1);
}

const sharedBy = (assessor: string, cells: readonly Cell[]): number =>
  new Set(
    cells
      .filter(({ given }) => given.some((each) => each.assessor === assessor))
      .map(({ application }) => application),
  ).size;

function isConnected(assessors: readonly string[], cells: readonly Cell[]): boolean {
  const reached = new Set(assessors.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { given } of cells)
      if (given.some(({ assessor }) => reached.has(assessor)))
        for (const { assessor } of given) reached.add(assessor);
  }
  return reached.size === assessors.length;
}

/** Work and assessors are estimated in turn until neither moves. */
function estimate(assessors: readonly string[], cells: readonly Cell[]): Map<string, number> {
  let shifts = new Map(assessors.map((assessor) => [assessor, 0]));
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Map(assessors.map((assessor) => [assessor, { sum: 0, count: 0 }]));
    for (const { given } of cells) {
      const worth =
        given.reduce((sum, { assessor, score }) => sum + score - (shifts.get(assessor) ?? 0), 0) /
        given.length;
      for (const { assessor, score } of given) {
        const entry = sums.get(assessor);
        if (!entry) continue;
        entry.sum += score - worth;
        entry.count += 1;
      }
    }
    const next = new Map(
      assessors.map((assessor) => {
        const { sum, count } = sums.get(assessor) ?? { sum: 0, count: 0 };
        return [assessor, sum / (count + shrinkage)];
      }),
    );
    const moved = Math.max(
      ...assessors.map((each) => Math.abs((next.get(each) ?? 0) - (shifts.get(each) ?? 0))),
    );
    shifts = next;
    if (moved < 1e-10) break;
  }
  const middle = [...shifts.values()].reduce((sum, each) => sum + each, 0) / assessors.length;
  return new Map([...shifts].map(([assessor, points]) => [assessor, points - middle]));
}

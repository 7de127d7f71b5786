import type { Assessment } from '../assessment.ts';
import { spreadOf } from './spread.ts';

/** One criterion of one application on which assessors are far apart. */
export type CellToDiscuss = {
  readonly application: string;
  readonly criterion: string;
  /** Highest less lowest, in points of 0 to 5. */
  readonly range: number;
  readonly scores: readonly { readonly assessor: string; readonly score: number }[];
};

/** Two points of five apart is another reading of the anchors, not a shade of it. */
const farApart = 2;

/** Farthest apart first. */
export function cellsToDiscuss(assessments: readonly Assessment[]): readonly CellToDiscuss[] {
  const cells = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const key = JSON.stringify([assessment.application, assessment.criterion]);
    const cell = cells.get(key);
    if (cell) cell.push(assessment);
    else cells.set(key, [assessment]);
  }
  return [...cells.values()]
    .flatMap((cell): CellToDiscuss[] => {
      const scores = cell.flatMap(({ assessor, score }) => (score === null ? [] : [{ assessor, score }]));
      const range = spreadOf(scores.map(({ score }) => score)).range ?? 0;
      const { application = '', criterion = '' } = cell[0] ?? {};
      return range < farApart ? [] : [{ application, criterion, range, scores }];
    })
    .sort(
      (one, other) =>
        other.range - one.range ||
        compareText(one.application, other.application) ||
        compareText(one.criterion, other.criterion),
    );
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

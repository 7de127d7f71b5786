import type { Place, Problem } from '../../problem.ts';
import { plannedFor } from '../project-ledger.ts';
import type { SupportLine } from './support-line.ts';

/** Lines of one project that do not fit together: they are counted, but not as somebody may have meant it. */
export function mismatches(
  lines: readonly SupportLine[],
  at: (row: number, column: string) => Place,
): Problem[] {
  const planned = lines.filter(({ stage }) => stage === 'planned');
  const twice = planned.filter(
    ({ id, row }) => id !== '' && planned.some((other) => other.id === id && other.row < row),
  );
  const astray = lines.filter((line) => line.ofPlan !== '' && !plannedFor(line, planned));
  return [
    ...twice.map(({ id, row }) => ({
      where: at(row, 'id'),
      what: `The number ${id} stands at two planned lines; both are counted, and what names it is held against the upper one.`,
      remedy: 'Empty the number of one of them.',
    })),
    ...astray.map(({ ofPlan, row }) => ({
      where: at(row, 'planned'),
      what: planned.some(({ id }) => id === ofPlan)
        ? `The planned line ${ofPlan} is for another kind of support; the line is counted as given without a plan.`
        : `There is no planned line ${ofPlan} in this project; the line is counted as given without a plan.`,
      remedy: 'Correct the number, or empty it.',
    })),
  ];
}

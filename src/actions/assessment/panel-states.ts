import { describeProblem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { type Panel, readAssessors } from './read-panel.ts';

/** Where assessors and assignment stand, in one line each. */
export function panelStates(ports: Ports): Readonly<Record<'assessors' | 'assignment', string>> {
  const panel = readAssessors(ports);
  if (!panel.ok) {
    const [first] = panel.problems;
    return { assessors: first ? describeProblem(first) : '', assignment: '' };
  }
  const { assessors, assigned } = countsOf(panel.value);
  const open = panel.value.assignments.filter(({ state }) => state === 'to look at').length;
  return {
    assessors:
      panel.value.assessors.length === 0
        ? 'Nobody is registered yet.'
        : `${assessors} active. ${open === 0 ? 'No tie waits to be looked at.' : `${open} possible conflicts to look at.`}`,
    assignment: assigned === 0 ? 'Nothing is assigned yet.' : `${assigned} applications are assigned.`,
  };
}

/** For the Guide: assessors who are active, and applications given to some. What cannot be read counts as nothing. */
export function panelCounts(ports: Ports): { readonly assessors: number; readonly assigned: number } {
  const panel = readAssessors(ports);
  if (!panel.ok) return { assessors: 0, assigned: 0 };
  return countsOf(panel.value);
}

function countsOf({ assessors, assignments }: Panel): {
  readonly assessors: number;
  readonly assigned: number;
} {
  const assigned = assignments.filter(({ state, practice }) => state === 'assigned' && !practice);
  return {
    assessors: assessors.filter(({ active }) => active).length,
    assigned: new Set(assigned.map(({ application }) => application)).size,
  };
}

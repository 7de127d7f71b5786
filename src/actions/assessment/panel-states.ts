import { describeProblem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { readAssessors } from './read-panel.ts';

/** Where assessors and assignment stand, in one line each. */
export function panelStates(ports: Ports): Readonly<Record<'assessors' | 'assignment', string>> {
  const panel = readAssessors(ports);
  if (!panel.ok) {
    const [first] = panel.problems;
    return { assessors: first ? describeProblem(first) : '', assignment: '' };
  }
  const { assessors, assignments } = panel.value;
  const active = assessors.filter((assessor) => assessor.active).length;
  const open = assignments.filter(({ state }) => state === 'to look at').length;
  const assigned = assignments.filter(({ state, practice }) => state === 'assigned' && !practice);
  const applications = new Set(assigned.map(({ application }) => application)).size;
  return {
    assessors:
      assessors.length === 0
        ? 'Nobody is registered yet.'
        : `${active} active. ${open === 0 ? 'No tie waits to be looked at.' : `${open} possible conflicts to look at.`}`,
    assignment:
      applications === 0 ? 'Nothing is assigned yet.' : `${applications} applications are assigned.`,
  };
}

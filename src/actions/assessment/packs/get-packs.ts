import { workOf } from '../../../core/assessment/answers/work.ts';
import { ok, type Result } from '../../../core/problem.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';

/** Who has a reading pack, who was written to, and for whom names have returned. */
export function getPacks(ports: Ports) {
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const work = workOf(panel.value.assignments);
  return ok({
    assessors: panel.value.assessors
      .filter(({ active, pack }) => active || pack !== '')
      .map(({ code, pack, released, named }) => ({
        code,
        applications: work.filter(({ assessor }) => assessor === code).length,
        pack,
        released: released ? ports.words(released) : '',
        named: named ? ports.words(named) : '',
      })),
  }) satisfies Result<unknown>;
}

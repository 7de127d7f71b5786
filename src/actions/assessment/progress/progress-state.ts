import { workOf } from '../../../core/assessment/answers/work.ts';
import type { Ports } from '../../ports.ts';
import { readAssessors } from '../read-panel.ts';

/** How far forms are, in one line; who has answered is asked on the screen itself, because it reads every form's answers. */
export function progressState(ports: Ports): { readonly progress: string } {
  const panel = readAssessors(ports);
  if (!panel.ok) return { progress: '' };
  const busy = new Set(workOf(panel.value.assignments).map(({ assessor }) => assessor));
  const made = panel.value.assessors.filter(({ code, form }) => busy.has(code) && form !== '').length;
  return {
    progress: busy.size === 0 ? 'Comes when something is assigned.' : `${made} of ${busy.size} forms made.`,
  };
}

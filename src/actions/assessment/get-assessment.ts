import { ok, type Result } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { blindStates } from './blind/blind-state.ts';
import { panelStates } from './panel-states.ts';
import { progressState } from './progress/progress-state.ts';

/** One line for each screen of the assessment, by the name of the screen: where it stands. */
export function getAssessment(ports: Ports) {
  return ok({
    states: { ...panelStates(ports), ...blindStates(ports), ...progressState(ports) },
  }) satisfies Result<unknown>;
}

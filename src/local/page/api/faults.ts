import type { Workspace } from '../../workspace/workspace.ts';
import type { FaultSettings } from '../messages.ts';

export type FaultsAhead = {
  /** Sets what is given, and tells what is in force. */
  readonly change: (workspace: Workspace, given: Partial<FaultSettings>) => FaultSettings;
};

/** What goes wrong on purpose: a Workspace takes these and does not tell them. */
export function createFaults(): FaultsAhead {
  let next: FaultSettings['next'] = null;
  let runsThen = 0;
  let callCost = 0;
  return {
    change(workspace, given) {
      if (workspace.executions.length > runsThen) next = null;
      if (given.next !== undefined) {
        next = given.next;
        runsThen = workspace.executions.length;
        workspace.failNext(given.next ?? { atCall: Number.POSITIVE_INFINITY, kind: 'throw' });
      }
      if (given.callCost !== undefined) {
        callCost = given.callCost;
        workspace.callCost(callCost);
      }
      if (given.events !== undefined) workspace.events = given.events;
      return { next, callCost, events: workspace.events };
    },
  };
}

import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, withoutSpareRows } from '../a-call.ts';

export const until = { selected: '2026-05-20', reserve: '2026-09-30', notSelected: '2026-06-15' };

export const record = {
  body: 'Selection committee',
  date: '2026-05-04',
  members: ['Member 1', 'Member 2'],
  conflicts: [{ member: 'Member 2', application: 'A-02', tie: 'sits on the board of the partner' }],
  why: '',
};

/** Three applications, each with a final decision and a reason; nothing is sealed. */
export function aDecidedCall(more: Parameters<typeof anApplication>[1] = {}): Workspace {
  const workspace = anOpenCall();
  apply(workspace, anApplication('Orchard', more), anApplication('Meadow'), anApplication('Brook'));
  const decide = (code: string, status: 'selected' | 'reserve' | 'not selected', reason: string) =>
    ask(workspace, 'setStatus', { code, status, reason });
  decide('A-01', 'selected', 'Both partners gain.');
  decide('A-02', 'reserve', 'Second in rank; the envelope ends here.');
  decide('A-03', 'not selected', 'The follow-up is open; A-01 explains it.');
  withoutSpareRows(workspace);
  return workspace;
}

export function aSealedCall(more: Parameters<typeof anApplication>[1] = {}): Workspace {
  const workspace = aDecidedCall(more);
  ask(workspace, 'saveDecision', record);
  ask(workspace, 'sealDecision', {});
  return workspace;
}

/** Letters drafted; the outbox emptied of acknowledgements. */
export function aCallWithLetters(more: Parameters<typeof anApplication>[1] = {}): Workspace {
  const workspace = aSealedCall(more);
  ask(workspace, 'draftLetters', { until });
  workspace.change((state) => {
    state.mails.length = 0;
  });
  withoutSpareRows(workspace);
  return workspace;
}

import { readFileSync } from 'node:fs';
import {
  type GivenApplication,
  givenApplication,
} from '../../../../src/local/commands/demo/given/application.ts';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { anOpenCall, apply } from '../../a-call.ts';

/** The applications of the example, as they were sent. */
export const examples: readonly GivenApplication[] = (
  JSON.parse(
    readFileSync(new URL('../../../examples/open-call/applications.json', import.meta.url), 'utf8'),
  ) as unknown[]
).map((each) => givenApplication.parse(each));

export const assessorAddress = (number: number): string => `assessor${number}@example.net`;

/** A call with these applications, and as many assessors to whom they are assigned. */
export function aPanelWith(applications: readonly GivenApplication[], assessors: number): Workspace {
  const workspace = anOpenCall();
  workspace.events = 'lost';
  apply(workspace, ...applications);
  workspace.events = 'once';
  workspace.run('syncNow');
  for (let number = 1; number <= assessors; number += 1)
    ask(workspace, 'saveAssessor', {
      code: '',
      name: `Reader ${number}`,
      email: assessorAddress(number),
      organisation: '',
      languages: '',
      ties: '',
      active: true,
    });
  const proposal = ask(workspace, 'proposeAssignment', { letIn: null });
  const letIn = proposal.kinds.map(({ kind }) => kind);
  const { digest } = ask(workspace, 'proposeAssignment', { letIn });
  ask(workspace, 'applyAssignment', { letIn, digest });
  return workspace;
}

/** Staff hide every word they are asked about, until none is left. */
export function hideAll(workspace: Workspace): number {
  let decided = 0;
  for (;;) {
    const { doubts } = ask(workspace, 'getDoubts', {});
    if (doubts.length === 0) return decided;
    ask(workspace, 'decideDoubts', {
      decisions: doubts.map(({ word }) => ({ word, decision: 'hide' as const })),
    });
    decided += doubts.length;
  }
}

import { deserialize, serialize } from 'node:v8';
import type { Workspace } from '../../src/local/workspace/workspace.ts';
import { aWorkspaceWith } from './a-call.ts';

export type CutRun = { readonly atCall: number; readonly workspace: Workspace };

/**
 * Does the act once undisturbed, and then once for each service call it made, ended by Google at that call; each from
 * the same moment. Of calls that leave the same behind, the first stands for all. `every` looks at each n-th call only.
 */
export function cutAtEachCall(
  before: Workspace,
  act: (workspace: Workspace) => unknown,
  every = 1,
): { readonly undisturbed: Workspace; readonly calls: number; readonly cut: Iterable<CutRun> } {
  const kept = serialize(before.state);
  const again = () => aWorkspaceWith(deserialize(kept));
  const undisturbed = again();
  act(undisturbed);
  const calls = Math.max(...undisturbed.executions.map((each) => each.calls));
  function* cut(): Generator<CutRun> {
    const left = new Set<string>();
    for (let atCall = 1; atCall <= calls; atCall += every) {
      const workspace = again();
      workspace.failNext({ atCall, kind: 'kill' });
      try {
        act(workspace);
      } catch {
        // Whoever pressed a button sees an error; what matters here is what is left.
      }
      const state = JSON.stringify(workspace.state);
      if (left.has(state)) continue;
      left.add(state);
      yield { atCall, workspace };
    }
  }
  return { undisturbed, calls, cut: cut() };
}

import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Fault } from '../../src/local/runtime/calls/fault.ts';
import { isServiceCall } from '../../src/local/runtime/calls/is-service-call.ts';
import type { Workspace } from '../../src/local/workspace/workspace.ts';
import { aWorkspaceWith } from './a-call.ts';

export type CutRun = { readonly at: string; readonly workspace: Workspace };

type Call = { readonly name: string; readonly service: boolean; readonly before: string };

/**
 * Does the act, one execution, once undisturbed, and then again and again from the same moment: ended by Google before
 * every single call and after the last; with an error instead of every call that brings or takes data; and with every
 * call that changed something done although the script is told it failed.
 *
 * Ended before a call is the same as ended after the one before it, and what two moments have both left behind goes on
 * in the same way, so of moments with the same state one run stands for all. `errors` false: ends alone. `every` looks
 * at each n-th of these failures only.
 */
export function cutAtEachCall(
  before: Workspace,
  act: (workspace: Workspace) => unknown,
  { errors = true, every = 1 }: { readonly errors?: boolean; readonly every?: number } = {},
): { readonly undisturbed: Workspace; readonly calls: number; readonly cut: Iterable<CutRun> } {
  const kept = serialize(before.state);
  const again = () => aWorkspaceWith(deserialize(kept));
  const undisturbed = again();
  const calls: Call[] = [];
  undisturbed.watchCalls((className, method) =>
    calls.push({
      name: `${className}.${method}`,
      service: isServiceCall(className, method),
      before: stateOf(undisturbed),
    }),
  );
  act(undisturbed);
  undisturbed.watchCalls(() => {});
  const end = stateOf(undisturbed);

  function* cut(): Generator<CutRun> {
    const left = new Set<string>();
    for (const [index, fault] of faultsOf(calls, end).entries()) {
      if (index % every !== 0 || (!errors && fault.kind === 'throw')) continue;
      const workspace = again();
      workspace.failNext(fault);
      try {
        act(workspace);
      } catch {
        // Whoever pressed a button sees an error; what matters here is what is left.
      }
      const state = stateOf(workspace);
      if (left.has(state)) continue;
      left.add(state);
      const { kind, when = 'before', atCall } = fault;
      yield { at: `${kind} ${when} call ${atCall}, ${calls[atCall - 1]?.name}`, workspace };
    }
  }
  return { undisturbed, calls: calls.length, cut: cut() };
}

function faultsOf(calls: readonly Call[], end: string): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [index, { service, before }] of calls.entries()) {
    const atCall = index + 1;
    if (!seen.has(before)) faults.push({ atCall, kind: 'kill' });
    seen.add(before);
    if (service) faults.push({ atCall, kind: 'throw' });
    if (before !== (calls[atCall]?.before ?? end)) faults.push({ atCall, kind: 'throw', when: 'after' });
  }
  return [...faults, { atCall: calls.length, kind: 'kill', when: 'after' }];
}

const stateOf = ({ state }: Workspace): string =>
  createHash('sha1').update(serialize(state)).digest('base64');

import type { Fault } from '../../runtime/calls/fault.ts';
import type { ExecutionKind, World } from '../world.ts';

/** The next execution of all, or of these. */
export type WhichExecution = { readonly kind?: ExecutionKind; readonly functionName?: string };

export type PlannedFaults = { readonly faults: readonly Fault[]; readonly of: WhichExecution };

/** Planned again for the same executions, the last word counts. */
export function planFaults(
  { plannedFaults }: World,
  given: Fault | readonly Fault[],
  of: WhichExecution,
): void {
  const at = plannedFaults.findIndex(
    (planned) => planned.of.kind === of.kind && planned.of.functionName === of.functionName,
  );
  if (at >= 0) plannedFaults.splice(at, 1);
  const faults = 'atCall' in given ? [given] : given;
  if (faults.length > 0) plannedFaults.push({ faults, of });
}

/** What this execution has to bear; it is taken off the list. */
export function takeFaults({ plannedFaults }: World, execution: Required<WhichExecution>): Fault[] {
  const mine = plannedFaults.filter(
    ({ of }) =>
      (of.kind ?? execution.kind) === execution.kind &&
      (of.functionName ?? execution.functionName) === execution.functionName,
  );
  for (const each of mine) plannedFaults.splice(plannedFaults.indexOf(each), 1);
  return mine.flatMap(({ faults }) => faults);
}

import type { Workspace } from '../../workspace/workspace.ts';

/** What one or several executions in a row asked for; `seconds` of processor time on this machine, `ownSeconds` of them the add-on's. */
export type Measure = {
  readonly serviceCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly seconds: number;
  readonly ownSeconds: number;
  readonly executions: number;
};

/** Measures the executions that the act makes. Throws what failed in one of them. */
export function measure(workspace: Workspace, act: () => unknown): Measure {
  const before = workspace.executions.length;
  act();
  const runs = workspace.executions.slice(before);
  const failed = runs.find(({ error }) => error !== undefined);
  if (failed) throw new Error(`${failed.functionName}: ${failed.error}`);
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    serviceCalls: sum((run) => run.serviceCalls),
    cellsRead: sum((run) => run.cellsRead),
    cellsWritten: sum((run) => run.cellsWritten),
    seconds: sum((run) => run.cpuMs) / 1000,
    ownSeconds: sum((run) => run.cpuMs - run.googleCpuMs) / 1000,
    executions: runs.length,
  };
}

/**
 * Seconds on Google, from its own example (developers.google.com/apps-script/guides/support/best-practices#use-batch-operations):
 * 10,000 single calls that reached the spreadsheet 100 times take about 70 seconds, one call with 10,000 cells about
 * one. Taken together: a call takes 7 ms when Google answers from its cache and 700 ms when it has to reach the file;
 * which leaves 300 ms of the one second for the 10,000 cells. The add-on takes as long as on this machine. The truth is
 * between the two.
 */
export function onGoogle(measure: Measure): { readonly least: number; readonly most: number } {
  const { serviceCalls, cellsRead, cellsWritten, ownSeconds } = measure;
  const cells = (cellsRead + cellsWritten) / 10_000;
  return {
    least: serviceCalls * 0.007 + cells * 0.3 + ownSeconds,
    most: serviceCalls * 0.7 + cells * 0.3 + ownSeconds,
  };
}

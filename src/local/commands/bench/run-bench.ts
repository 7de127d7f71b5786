import type { Workspace } from '../../workspace/workspace.ts';
import type { Bundle } from '../../workspace/world.ts';
import type { GivenApplication } from '../demo/given/application.ts';
import { ask, press } from '../demo/steps/office.ts';
import { anOpenCall, fillIn, sendOne } from './bench-call.ts';
import { type Measure, measure } from './measure.ts';

export type BenchLine = { readonly action: string; readonly size: number; readonly measure: Measure };

/** Projects are one in ten applications, and all reports are both reports of at most this many of them. */
const mostProjects = 10;

/** One call of this size, from set-up to reports; each action is measured once. */
export function runBench(
  bundle: Bundle,
  applications: readonly GivenApplication[],
  size: number,
): BenchLine[] {
  const lines: BenchLine[] = [];
  const add = (action: string, workspace: Workspace, act: () => unknown) =>
    lines.push({ action, size, measure: measure(workspace, act) });
  const [one] = applications;
  if (!one) throw new Error('There is no application to measure with.');

  const workspace = anOpenCall(bundle);
  lines.push({ action: 'set up a call and its form', size, measure: sumOf(workspace) });
  fillIn(workspace, applications, size - 1);
  add('take in what was missed (Sync now)', workspace, () => workspace.run('syncNow'));
  add('take in one more as it is sent', workspace, () => sendOne(workspace, one));
  add('score them all again', workspace, () => workspace.run('scoreAgain'));
  add('open the sidebar', workspace, () => {
    press(workspace, 'Open the sidebar');
    // With the list of applications: the sidebar does not ask for it again.
    ask(workspace, 'overview', {});
  });
  add('propose and apply a shortlist', workspace, () => {
    const { proposal } = ask(workspace, 'proposeShortlist', {});
    const decisions = proposal.map(({ code, status, reason }) => ({ code, status, reason }));
    ask(workspace, 'applyShortlist', { decisions });
  });
  const projects = chosen(workspace, Math.max(1, Math.min(mostProjects, Math.floor(size / 10))));
  for (const code of projects) {
    const { plan } = ask(workspace, 'getPlan', { code });
    ask(workspace, 'savePlan', { code, plan });
  }
  add('make one internal report', workspace, () =>
    ask(workspace, 'createInternalReport', { code: projects[0] ?? '' }),
  );
  add(
    `make both reports of ${projects.length} ${projects.length === 1 ? 'project' : 'projects'}`,
    workspace,
    () => {
      for (const code of projects) ask(workspace, 'createBeneficiaryReport', { code });
      // As the sidebar makes several: asked for together, and read once a run.
      ask(workspace, 'wantReports', { codes: projects });
      let waiting = projects.length;
      while (waiting > 0) {
        const { left, failed, stopped } = ask(workspace, 'makeWantedReports', {});
        if (failed > 0 || left >= waiting) throw new Error(`Internal reports were not made. ${stopped}`);
        waiting = left;
      }
    },
  );
  return lines;
}

function chosen(workspace: Workspace, count: number): string[] {
  const { applications } = ask(workspace, 'listApplications', {});
  const codes = applications.slice(0, count).map(({ code }) => code);
  const decisions = codes.map((code) => ({ code, status: 'selected' as const, reason: 'Measured.' }));
  ask(workspace, 'applyShortlist', { decisions });
  return codes;
}

const sumOf = ({ executions }: Workspace): Measure => ({
  serviceCalls: executions.reduce((sum, run) => sum + run.serviceCalls, 0),
  cellsRead: executions.reduce((sum, run) => sum + run.cellsRead, 0),
  cellsWritten: executions.reduce((sum, run) => sum + run.cellsWritten, 0),
  seconds: executions.reduce((sum, run) => sum + run.cpuMs, 0) / 1000,
  ownSeconds: executions.reduce((sum, run) => sum + run.cpuMs - run.googleCpuMs, 0) / 1000,
  executions: executions.length,
});

import type { Workspace } from '../../../workspace/workspace.ts';

/**
 * Moves the clock on. Of the hourly sweeps on the way only the last one runs, at its own minute: nothing happens between
 * them, so that the others would find what it finds. An earlier instant changes nothing. `sweeps` false: none runs.
 */
export function passTime(workspace: Workspace, to: Date, sweeps = true): void {
  workspace.change(({ triggers }) => {
    for (const trigger of triggers) {
      if (trigger.kind !== 'clock' || trigger.everyMinutes === undefined || trigger.nextRunAt === undefined)
        continue;
      const every = trigger.everyMinutes * 60_000;
      const next = Date.parse(trigger.nextRunAt);
      const due = Math.max(0, Math.floor((to.getTime() - next) / every) + 1);
      const skipped = sweeps ? Math.max(0, due - 1) : due;
      trigger.nextRunAt = new Date(next + skipped * every).toISOString();
    }
  });
  workspace.clock.set(to.toISOString());
}

export const day = 86_400_000;

export const later = (workspace: Workspace, days: number): Date =>
  new Date(Date.parse(workspace.clock.now) + days * day);

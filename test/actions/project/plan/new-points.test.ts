import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../../src/local/commands/demo/steps/pass-time.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { copyOf } from '../../a-call.ts';
import { anInterview, record } from '../../selection/an-interview.ts';
import { seen } from '../../tabs.ts';
import { planOf, savePlan } from '../a-project.ts';

const minute = (workspace: Workspace) =>
  passTime(workspace, new Date(Date.parse(workspace.clock.now) + 60_000));
const points = (workspace: Workspace) =>
  planOf(workspace).points.map(({ id, criterion, settled }) => [id, criterion, settled]);
const onTab = (workspace: Workspace) => seen(workspace, 'Plans').filter((row) => row.Kind?.shown === 'point');
const partly = (criterion: string, note: string) =>
  ({ criterion, finding: 'partly confirmed', note, adjusted: 2 }) as const;

let saved: Workspace | undefined;

/** The interview left C5 open; then the plan was saved, and C5 settled in it. */
function aSavedPlan(): Workspace {
  if (!saved) {
    saved = anInterview();
    record(saved, [partly('C5', 'Only the lead spoke.')]);
    ask(saved, 'setStatus', { code: 'A-01', status: 'selected', reason: 'Both learn from it.' });
    minute(saved);
    const plan = planOf(saved);
    savePlan(saved, {
      ...plan,
      points: plan.points.map((point) => ({ ...point, settled: 'Both will speak.' })),
    });
    minute(saved);
  }
  return copyOf(saved);
}

describe('what an interview finds after the plan was saved', () => {
  it('is added to the points to settle when the plan is opened, once, and what was settled stays', () => {
    const workspace = aSavedPlan();
    record(workspace, [partly('C6', 'No photo of the second visit.')]);
    const { version } = planOf(workspace);
    const twice = [points(workspace), points(workspace)];

    expect(twice[0]).toEqual([
      ['point-1', 'C5', 'Both will speak.'],
      ['point-2', 'C6', ''],
    ]);
    expect(twice[1]).toEqual(twice[0]);
    expect(onTab(workspace)).toHaveLength(2);
    expect(planOf(workspace).version).toBe(version);
    expect(planOf(workspace).points[1]?.what).toContain('No photo of the second visit.');
  });

  it('is added when a plan is saved that was opened before', () => {
    const workspace = aSavedPlan();
    const opened = planOf(workspace);
    record(workspace, [partly('C6', 'No photo.')]);
    const { plan } = ask(workspace, 'savePlan', {
      ...{ code: 'A-01', plan: { ...opened, notes: 'Typed meanwhile.' }, seen: [opened] },
    });

    expect(plan.points.map(({ criterion }) => criterion)).toEqual(['C5', 'C6']);
    expect(plan.notes).toBe('Typed meanwhile.');
    expect(onTab(workspace)).toHaveLength(2);
  });

  it('is asked anew where it was settled and found open again', () => {
    const workspace = aSavedPlan();
    record(workspace, [partly('C5', 'The second partner was not asked.')]);

    expect(points(workspace)).toEqual([
      ['point-1', 'C5', 'Both will speak.'],
      ['point-2', 'C5', ''],
    ]);
  });

  it('does not come back when staff took it out of the plan', () => {
    const workspace = aSavedPlan();
    record(workspace, [partly('C6', 'No photo.')]);
    const plan = planOf(workspace);
    minute(workspace);
    savePlan(workspace, { ...plan, points: plan.points.slice(0, 1) });

    expect(points(workspace)).toEqual([['point-1', 'C5', 'Both will speak.']]);
  });

  it('adds nothing that was confirmed', () => {
    const workspace = aSavedPlan();
    record(workspace, [{ criterion: 'C6', finding: 'confirmed', note: 'Photos seen.', adjusted: 4 }]);

    expect(points(workspace)).toHaveLength(1);
  });
});

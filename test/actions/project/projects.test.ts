import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import { isServiceCall } from '../../../src/local/runtime/calls/is-service-call.ts';
import { cellAt, putCell } from '../../../src/local/sheets/cells/stored-cell.ts';
import { lastRow } from '../../../src/local/sheets/structure/extent.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply } from '../a-call.ts';
import { sheetOf, tabNames, type } from '../tabs.ts';
import { aCallWithTwo, aProject, planOf } from './a-project.ts';

/** Each line about A-01 on each tab once more for every further project. */
function withProjects(number: number): Workspace {
  const workspace = aProject();
  ask(workspace, 'addFollowUp', {
    code: 'A-01',
    kind: 'other',
    action: 'Write',
    owner: 'RB',
    due: '2026-03-01',
  });
  ask(workspace, 'addLesson', { code: 'A-01', kind: 'worked', lesson: 'Long stays.', cause: '' });
  for (const tab of ['Projects', 'Plans', 'Outcomes', 'Support', 'Reports', 'Follow-ups', 'Lessons']) {
    if (!tabNames(workspace).includes(tab)) continue;
    const sheet = sheetOf(workspace, tab);
    const rows = lastRow(sheet);
    const width = sheet.rows[0]?.length ?? 0;
    sheet.maxRows = 1 + (rows - 1) * number;
    for (let project = 1; project < number; project += 1)
      for (let row = 2; row <= rows; row += 1)
        for (let column = 1; column <= width; column += 1) {
          const cell = cellAt(sheet, row, column);
          const value = cell.value === 'A-01' ? `X-${project}` : cell.value;
          if (value !== undefined) putCell(sheet, row + project * (rows - 1), column, { ...cell, value });
        }
  }
  return workspace;
}

function callsOf(workspace: Workspace, act: () => unknown): number {
  let calls = 0;
  workspace.watchCalls((className, method) => {
    if (isServiceCall(className, method)) calls += 1;
  });
  act();
  workspace.watchCalls(() => {});
  return calls;
}

describe('the list of projects', () => {
  it('takes as many service calls for 250 projects as for 10, and under 60 KB to send', () => {
    const few = withProjects(10);
    const many = withProjects(250);
    const list = () => ask(many, 'listProjects', {});
    ask(few, 'listProjects', {});
    list();

    expect(callsOf(many, list)).toBe(callsOf(few, () => ask(few, 'listProjects', {})));
    expect(callsOf(many, list)).toBeLessThanOrEqual(25);
    expect(list().projects).toHaveLength(250);
    expect(JSON.stringify(list()).length).toBeLessThan(60_000);
  }, 60_000);

  it('is no dearer to go on from: a project and its notes take as many calls for 250 projects as for 10', () => {
    const few = withProjects(10);
    const many = withProjects(250);
    for (const name of ['getProject', 'getNotes'] as const) {
      const open = (workspace: Workspace) => () => ask(workspace, name, { code: 'A-01' });
      open(few)();
      open(many)();

      expect(callsOf(many, open(many))).toBe(callsOf(few, open(few)));
      expect(callsOf(many, open(many))).toBeLessThanOrEqual(25);
    }
  }, 60_000);

  it('has a selected application at once, before anybody opened its plan', () => {
    const workspace = aCallWithTwo();
    expect(ask(workspace, 'listProjects', {}).projects).toEqual([]);
    type(workspace, 'Applications', ['Code', 'A-02'], 'Status', 'selected');

    expect(ask(workspace, 'listProjects', {}).projects).toEqual([
      {
        ...{ code: 'A-02', title: 'Meadow exchange', lead: 'Meadow Growers', stage: 'planned', late: 0 },
        next: 'Save the cooperation plan',
      },
    ]);
  });

  it('shows a project whose decision was taken back as closed, with nothing due', () => {
    const workspace = aProject();
    type(workspace, 'Applications', ['Code', 'A-01'], 'Status', 'not selected');

    expect(ask(workspace, 'listProjects', {}).projects[0]).toMatchObject({
      ...{ code: 'A-01', stage: 'closed', late: 0 },
      next: 'The decision to select it was taken back.',
    });
  });
});

describe('a project', () => {
  it('goes from agreed to report late as time passes, and says what is due', () => {
    const workspace = aProject();
    type(workspace, 'Projects', ['Project', 'A-01'], 'Starts', '2026-06-01');
    type(workspace, 'Projects', ['Project', 'A-01'], 'Ends', '2026-07-31');
    const due = planOf(workspace).reports[0]?.due ?? '';
    type(workspace, 'Reports', ['Project', 'A-01'], 'Due', '2026-08-31');
    expect(due).not.toBe('');
    const at = (day: string) => {
      passTime(workspace, new Date(`${day}T08:00:00Z`), false);
      const { stage, due: list } = ask(workspace, 'getProject', { code: 'A-01' });
      return [stage, ...list.filter(({ room }) => room === 'reports').map(({ daysLate }) => daysLate)];
    };

    expect(at('2026-05-01')).toEqual(['agreed']);
    expect(at('2026-06-01')).toEqual(['under way']);
    expect(at('2026-08-05')).toEqual(['report due', 0]);
    expect(at('2026-09-02')).toEqual(['report late', 2]);
  });

  it('shows what was seen and what is due on its timeline', () => {
    const workspace = aProject();
    ask(workspace, 'addImpression', {
      ...{ code: 'A-01', date: '2026-06-15', kind: 'visit', about: '', judgement: '', text: 'Seen.' },
    });
    const { timeline } = ask(workspace, 'getProject', { code: 'A-01' });

    expect(timeline?.bars.map(({ kind }) => kind)).toContain('activity');
    expect(timeline?.marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['impression', 'due']));
  });

  it('has its documents with when they were made, and refuses a code that is none', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const { documents, rooms } = ask(workspace, 'getProject', { code: 'A-01' });

    expect(documents.map(({ name }) => name)).toEqual(['A-01 Cooperation plan', 'A-01 Internal report']);
    expect(documents[1]?.madeAt).toMatch(/^\d+ \w+ 2026, \d\d:\d\d$/);
    expect(rooms.documents).toBe('Made: plan, internal report.');
    expect(reply(workspace, 'getProject', { code: 'A-99' })).toMatchObject({ ok: false });
  });
});

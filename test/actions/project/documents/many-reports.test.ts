import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import * as people from '../../../../src/local/sheets/people.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { say } from '../../a-call.ts';
import { seen, sheetOf, spreadsheetOf, tabNames } from '../../tabs.ts';
import { aCallWithTwo, columnShown } from '../a-project.ts';

/** So many selected applications, each a copy of the first response with a name and a time of its own. */
function aCallWith(count: number): Workspace {
  const workspace = aCallWithTwo();
  const tab = tabNames(workspace).find((name) => /responses/i.test(name)) ?? '';
  const [time = '', ...answers] = Object.values(seen(workspace, tab)[0] ?? {}).map(({ shown }) => shown);
  const { sheetId } = sheetOf(workspace, tab);
  workspace.change((state) => {
    const person = { email: workspace.user, now: new Date(state.now) };
    for (let number = 3; number <= count; number += 1) {
      const at = time.replace(/\d+:\d+:\d+/, `${10 + Math.floor(number / 60)}:${10 + (number % 50)}:00`);
      const row = [at, ...answers.map((answer) => answer.replace(/Orchard/g, `Orchard ${number}`))];
      people.addRow(spreadsheetOf(workspace), sheetId, row, person);
    }
  });
  say(workspace, 'Sync now');
  for (const code of columnShown(workspace, 'Applications', 'Code'))
    ask(workspace, 'setStatus', { code, status: 'selected', reason: 'Both learn from it.' });
  return workspace;
}

const reportsOf = ({ state }: Workspace): string[] =>
  Object.values(state.files)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('Internal report'))
    .sort();
const asked = (workspace: Workspace): string[] =>
  columnShown(workspace, 'Projects', 'Internal report asked for').filter((text) => text !== '');
const hours = (workspace: Workspace, count: number) => {
  for (let hour = 0; hour < count; hour += 1) workspace.clock.advance({ hours: 1 });
};

describe('the internal reports of 250 projects', () => {
  it('are made by the hourly sweep, each once, within the time of a run and the documents of a day, and the person sees where it stands', () => {
    const workspace = aCallWith(250);
    const codes = ask(workspace, 'listReports', {}).projects.map(({ code }) => code);
    ask(workspace, 'runStep', { id: 'automate' });
    ask(workspace, 'wantReports', { codes });
    // Of the 250 documents of a consumer account 100 are taken already; each call takes 20 ms.
    workspace.setQuotaLeft({ documents: 150 });
    workspace.callCost(20);
    const before = workspace.executions.length;
    const first = ask(workspace, 'makeWantedReports', {});

    expect(codes).toHaveLength(250);
    expect(first.made).toBeGreaterThan(0);
    expect(first.left).toBe(250 - first.made);
    hours(workspace, 23);
    expect(reportsOf(workspace)).toHaveLength(150);
    const { projects } = ask(workspace, 'listReports', {});
    expect(projects.filter(({ url, state }) => url !== '' && state === 'idle')).toHaveLength(150);
    expect(projects.filter(({ state }) => state === 'waiting')).toHaveLength(100);
    expect(new Set(asked(workspace))).toEqual(
      new Set(['waiting: Google lets this account make no more documents for now']),
    );

    hours(workspace, 16);
    expect(reportsOf(workspace)).toEqual(codes.map((code) => `${code} Internal report`).sort());
    expect(asked(workspace)).toEqual([]);
    const runs = workspace.executions.slice(before);
    expect(runs.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(Math.max(...runs.map(({ scriptMs }) => scriptMs))).toBeLessThan(4 * 60_000);
  }, 300_000);

  it('begin anew for nobody: what was asked for and stopped waits no more, what is made stays', () => {
    const workspace = aCallWith(3);
    ask(workspace, 'wantReports', { codes: ['A-01', 'A-02', 'A-03'] });
    workspace.setQuotaLeft({ documents: 1 });
    ask(workspace, 'makeWantedReports', {});
    ask(workspace, 'stopReports', {});

    expect(reportsOf(workspace)).toEqual(['A-01 Internal report']);
    expect(asked(workspace)).toEqual([]);
  });

  it('are made for all rows a person chose on the Projects tab', () => {
    const workspace = aCallWith(3);
    const projects = sheetOf(workspace, 'Projects');
    spreadsheetOf(workspace).activeSheetId = projects.sheetId;
    projects.selection = { row: 2, column: 1, rows: 2, columns: 1 };

    expect(say(workspace, 'Generate internal report')).toContain('2 internal reports are made.');
    expect(reportsOf(workspace)).toEqual(['A-01 Internal report', 'A-02 Internal report']);
  });

  it('come also when Google ends two runs at one of them, which is then left for a person', () => {
    const workspace = aCallWith(3);
    ask(workspace, 'wantReports', { codes: ['A-01', 'A-02', 'A-03'] });
    for (const atCall of [1, 3]) {
      workspace.failNext({ atCall, ofMethod: 'Document.saveAndClose', kind: 'kill' });
      expect(() => ask(workspace, 'makeWantedReports', {})).toThrow('Exceeded maximum execution time');
    }
    expect(columnShown(workspace, 'Projects', 'Internal report').filter(Boolean)).toHaveLength(2);
    ask(workspace, 'makeWantedReports', {});

    expect(asked(workspace)).toEqual([
      'failed: Google ended two runs while it was made. Make it on its own.',
    ]);
  });
});

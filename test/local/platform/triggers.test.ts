import { describe, expect, it } from 'vitest';
import { aWorkspace } from '../workspace/a-workspace.ts';

const script = `
  const clock = (change) => change(ScriptApp.newTrigger('tick').timeBased()).create();
  function hourly() { return clock((b) => b.everyHours(1)).getUniqueId(); }
  function often() { clock((b) => b.everyMinutes(10)); }
  function odd() { clock((b) => b.everyMinutes(7)); }
  function daily() { clock((b) => b.everyDays(1).atHour(6)); }
  function soon() { clock((b) => b.after(90 * 60 * 1000)); }
  function onSubmit() { ScriptApp.newTrigger('submitted').forSpreadsheet('1Spreadsheet00000001').onFormSubmit().create(); }
  function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
  function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function tick(e) { console.log(e.triggerUid, e.hour); }`;

// developers.google.com/apps-script/reference/script/clock-trigger-builder
describe('clock triggers', () => {
  const runs = (create: string, hours: number) => {
    const workspace = aWorkspace(script);
    workspace.run(create);
    workspace.clock.advance({ hours });
    return workspace.executions.slice(1).map(({ start }) => start);
  };

  it('run every hour, each time at its own instant', () => {
    expect(runs('hourly', 2.5)).toEqual(['2026-03-02T10:00:00.000Z', '2026-03-02T11:00:00.000Z']);
  });

  it('run daily at an hour of the script’s time zone', () => {
    expect(runs('daily', 48)).toEqual(['2026-03-03T05:00:00.000Z', '2026-03-04T05:00:00.000Z']);
  });

  it('keep their hour on the wall when daylight saving begins', () => {
    const workspace = aWorkspace(script, { now: '2026-03-28T12:00:00Z' });
    workspace.run('daily');
    workspace.clock.advance({ days: 2 });

    expect(workspace.executions.slice(1).map(({ start }) => start)).toEqual([
      '2026-03-29T04:00:00.000Z',
      '2026-03-30T04:00:00.000Z',
    ]);
  });

  it('run once after a time, and stay in the list', () => {
    const workspace = aWorkspace(script);
    workspace.run('soon');
    workspace.clock.advance({ hours: 5 });

    expect(workspace.executions.slice(1).map(({ start }) => start)).toEqual(['2026-03-02T10:30:00.000Z']);
    expect(workspace.run('list').value).toEqual([['tick', 'CLOCK', 'CLOCK']]);
  });

  it('run in the order of their times, as who made them', () => {
    const workspace = aWorkspace(script);
    workspace.as('second@example.org').run('soon');
    workspace.run('hourly');
    workspace.clock.advance({ hours: 2 });

    expect(workspace.executions.slice(2).map(({ user }) => user)).toEqual([
      'office@example.org',
      'second@example.org',
      'office@example.org',
    ]);
  });

  it('carry the event Google documents, in UTC', () => {
    const workspace = aWorkspace(script);
    const { value } = workspace.run('hourly');
    workspace.clock.advance({ hours: 1 });

    expect(workspace.executions[1]?.log).toEqual([`${value} 10`]);
  });

  it('take only the minutes Google takes', () => {
    expect(() => aWorkspace(script).run('odd')).toThrow('It must be one of 1, 5, 10, 15 or 30.');
    expect(runs('often', 0.5)).toHaveLength(3);
  });

  it('log a handler that is no longer there, and go on', () => {
    const workspace = aWorkspace(
      "function main() { ScriptApp.newTrigger('gone').timeBased().everyHours(1).create(); }",
    );
    workspace.run('main');
    workspace.clock.advance({ hours: 2 });

    expect(workspace.executions.slice(1).map(({ error }) => error)).toEqual([
      'ReferenceError: Script function not found: gone',
      'ReferenceError: Script function not found: gone',
    ]);
  });
});

// developers.google.com/apps-script/guides/triggers/installable
describe('triggers', () => {
  it('are seen and deleted only by who made them', () => {
    const workspace = aWorkspace(script);
    workspace.run('onSubmit');
    const other = workspace.as('other@example.org');

    expect(other.run('list').value).toEqual([]);
    expect(workspace.run('list').value).toEqual([['submitted', 'ON_FORM_SUBMIT', 'SPREADSHEETS']]);

    other.run('clear');
    expect(workspace.state.triggers).toHaveLength(1);

    workspace.run('clear');
    expect(workspace.state.triggers).toEqual([]);
  });

  // developers.google.com/apps-script/guides/services/quotas
  it('are at most twenty for each user', () => {
    const workspace = aWorkspace(script);
    for (let made = 0; made < 20; made += 1) workspace.run('hourly');

    expect(() => workspace.run('hourly')).toThrow('This script has too many triggers.');
  });

  // developers.google.com/workspace/add-ons/concepts/editor-triggers
  it('of an add-on are one of a type for each user, and never faster than hourly', () => {
    const workspace = aWorkspace(script, { install: 'addon' });
    expect(() => workspace.run('often')).toThrow('more often than once an hour');

    workspace.run('hourly');

    expect(() => workspace.run('daily')).toThrow('The Add-on has created too many triggers');
    expect(workspace.as('other@example.org').attempt('hourly').error).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace } from '../workspace/a-workspace.ts';

const script = `
  const clock = (change) => change(ScriptApp.newTrigger('tick').timeBased()).create();
  function hourly() { return clock((b) => b.everyHours(1)).getUniqueId(); }
  function often() { clock((b) => b.everyMinutes(10)); }
  function odd() { clock((b) => b.everyMinutes(7)); }
  function daily() { clock((b) => b.everyDays(1).atHour(6)); }
  function weekly() { clock((b) => b.onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(6)); }
  function monthly() { clock((b) => b.onMonthDay(15).atHour(6)); }
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

  it(
    asGoogle('An hourly clock trigger runs every hour', 'reference/script/clock-trigger-builder#everyhoursn'),
    () => {
      expect(runs('hourly', 2.5)).toEqual(['2026-03-02T10:00:00.000Z', '2026-03-02T11:00:00.000Z']);
    },
  );

  it(
    asGoogle(
      'A daily clock trigger runs at its hour in the script’s time zone',
      'reference/script/clock-trigger-builder#athourhour',
    ),
    () => {
      expect(runs('daily', 48)).toEqual(['2026-03-03T05:00:00.000Z', '2026-03-04T05:00:00.000Z']);
    },
  );

  it(
    asGoogle(
      'A weekly clock trigger runs on its weekday',
      'reference/script/clock-trigger-builder#onweekdayday',
    ),
    () => {
      expect(runs('weekly', 24 * 12)).toEqual(['2026-03-06T05:00:00.000Z', '2026-03-13T05:00:00.000Z']);
    },
  );

  it(
    asGoogle(
      'A monthly clock trigger runs on its day of the month',
      'reference/script/clock-trigger-builder#onmonthdayday',
    ),
    () => {
      expect(runs('monthly', 24 * 50)).toEqual(['2026-03-15T05:00:00.000Z', '2026-04-15T04:00:00.000Z']);
    },
  );

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

  it(
    asGoogle('A clock trigger’s event tells the time in UTC', 'guides/triggers/events#time-driven-events'),
    () => {
      const workspace = aWorkspace(script);
      const { value } = workspace.run('hourly');
      workspace.clock.advance({ hours: 1 });

      expect(workspace.executions[1]?.log).toEqual([`${value} 10`]);
    },
  );

  it(
    asGoogle(
      'everyMinutes takes 1, 5, 10, 15 or 30 and nothing else',
      'reference/script/clock-trigger-builder#everyminutesn',
    ),
    () => {
      expect(() => aWorkspace(script).run('odd')).toThrow('It must be one of 1, 5, 10, 15 or 30.');
      expect(runs('often', 0.5)).toHaveLength(3);
    },
  );

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
  it(
    asGoogle('A trigger is seen and deleted only by who made it', 'guides/triggers/installable#limitations'),
    () => {
      const workspace = aWorkspace(script);
      workspace.run('onSubmit');
      const other = workspace.as('other@example.org');

      expect(other.run('list').value).toEqual([]);
      expect(workspace.run('list').value).toEqual([['submitted', 'ON_FORM_SUBMIT', 'SPREADSHEETS']]);

      other.run('clear');
      expect(workspace.state.triggers).toHaveLength(1);

      workspace.run('clear');
      expect(workspace.state.triggers).toEqual([]);
    },
  );

  // developers.google.com/apps-script/guides/services/quotas
  it(asGoogle('A user has at most twenty triggers in a script', 'guides/services/quotas'), () => {
    const workspace = aWorkspace(script);
    for (let made = 0; made < 20; made += 1) workspace.run('hourly');

    expect(() => workspace.run('hourly')).toThrow('This script has too many triggers.');
  });

  // developers.google.com/workspace/add-ons/concepts/editor-triggers
  it(
    asGoogle(
      'An add-on has one trigger of a type for each user and document, and a clock no faster than hourly',
      '/workspace/add-ons/concepts/editor-triggers',
    ),
    () => {
      const workspace = aWorkspace(script, { install: 'addon' });
      expect(() => workspace.run('often')).toThrow('more often than once an hour');

      workspace.run('hourly');

      expect(() => workspace.run('daily')).toThrow('The Add-on has created too many triggers');
      expect(workspace.as('other@example.org').attempt('hourly').error).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { aWorkspace } from '../workspace/a-workspace.ts';

const threeMails = `function main() {
  for (const to of ['a', 'b', 'c']) MailApp.sendEmail(to + '@example.org', 'Subject', 'Body');
}`;
const stubborn = `function main() {
  for (const to of ['a', 'b', 'c']) {
    try { MailApp.sendEmail(to + '@example.org', 'Subject', 'Body'); } catch (error) { console.log(error.message); }
  }
  return 'finished';
}`;

describe('service calls', () => {
  it('are counted by class and method', () => {
    expect(aWorkspace(threeMails).run('main').calls).toEqual({ 'MailApp.sendEmail': 3 });
  });

  it('can fail once, which the script may catch', () => {
    const workspace = aWorkspace(stubborn);

    workspace.failNext({ atCall: 2, kind: 'throw', message: 'Service unavailable' });

    expect(workspace.run('main').value).toBe('finished');
    expect(workspace.outbox.map(({ to }) => to)).toEqual([['a@example.org'], ['c@example.org']]);
  });

  it('can kill the execution, which nothing in the script can catch', () => {
    const workspace = aWorkspace(stubborn);

    workspace.failNext({ atCall: 2, kind: 'kill' });

    expect(() => workspace.run('main')).toThrow('Exceeded maximum execution time');
    expect(workspace.outbox).toHaveLength(1);
  });

  it('fail in the next execution only', () => {
    const workspace = aWorkspace(threeMails);
    workspace.failNext({ atCall: 1, kind: 'throw' });
    workspace.attempt('main');

    expect(workspace.attempt('main').error).toBeUndefined();
  });
});

// developers.google.com/apps-script/guides/services/quotas: 6 minutes for a script, 30 seconds for a simple trigger
describe('script time', () => {
  const sleepy =
    'function main() { Utilities.sleep(60000); Utilities.sleep(60000); return Date.now(); } var onOpen = main;';

  it('passes while the script sleeps, for its own clock only', () => {
    const workspace = aWorkspace(sleepy);

    expect(workspace.run('main').value).toBe(Date.parse('2026-03-02T09:02:00Z'));
    expect(workspace.clock.now).toBe('2026-03-02T09:00:00.000Z');
  });

  it('ends after six minutes', () => {
    const workspace = aWorkspace(threeMails);
    workspace.callCost(150_000);

    expect(() => workspace.run('main')).toThrow('Exceeded maximum execution time');
    expect(workspace.outbox).toHaveLength(2);
  });

  it('ends after thirty seconds in a simple trigger', () => {
    expect(aWorkspace(sleepy).open().error?.message).toBe('Exceeded maximum execution time');
  });

  it('ends an endless loop', () => {
    const workspace = aWorkspace('function main() { for (;;) {} }', { limits: { scriptTimeMs: 50 } });

    expect(() => workspace.run('main')).toThrow('Exceeded maximum execution time');
  });
});

describe('an uncaught error', () => {
  it('reads as Google shows it, with the lines of the script', () => {
    const { error } = aWorkspace('function main() {\n  null.x;\n}').attempt('main');

    expect(error?.message).toBe("TypeError: Cannot read properties of null (reading 'x')");
    expect(error?.scriptStack[0]).toBe('at main (Code:2:8)');
  });

  it('is kept in the execution log', () => {
    const workspace = aWorkspace("function main() { throw new Error('boom'); }");
    workspace.attempt('main');

    expect(workspace.executions).toMatchObject([
      {
        functionName: 'main',
        kind: 'editor',
        user: 'office@example.org',
        start: '2026-03-02T09:00:00.000Z',
        error: 'Error: boom',
      },
    ]);
  });

  it('says so when the function is not there', () => {
    expect(() => aWorkspace('').run('main')).toThrow('Script function not found: main');
  });
});

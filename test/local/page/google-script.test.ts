import { describe, expect, it } from 'vitest';
import {
  createGoogleScript,
  type SidebarMessage,
} from '../../../src/local/page/client/sidebar/google-script.ts';
import { asGoogle } from '../as-google.ts';

type Run = {
  withSuccessHandler: (handler: (value: unknown, user?: unknown) => void) => Run;
  withFailureHandler: (handler: (error: unknown, user?: unknown) => void) => Run;
  withUserObject: (user: unknown) => Run;
  score: (...args: unknown[]) => unknown;
};

function aSidebar() {
  const posted: SidebarMessage[] = [];
  const { script, receive } = createGoogleScript(['score'], (message) => posted.push(message));
  return { run: script.run as unknown as Run, host: script.host as { close: () => void }, posted, receive };
}

// developers.google.com/apps-script/guides/html/reference/run
describe('google.script.run', () => {
  it('offers the functions of the script and no others', () => {
    const { run } = aSidebar();

    expect(typeof run.score).toBe('function');
    expect('onOpen' in run).toBe(false);
  });

  it('calls without returning anything', () => {
    const { run, posted } = aSidebar();

    expect(run.score('A-01', [1, null])).toBeUndefined();
    expect(posted).toEqual([{ kind: 'call', id: 1, functionName: 'score', args: ['A-01', [1, null]] }]);
  });

  it(
    asGoogle(
      'At most ten calls of google.script.run are under way at once, and the eleventh waits for one to end',
      'guides/html/communication',
    ),
    () => {
      const { run, posted, receive } = aSidebar();
      for (let call = 1; call <= 12; call += 1) run.score(call);
      const args = () => posted.map((message) => 'args' in message && message.args[0]);
      expect(args()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

      receive({ id: 4, value: null });

      expect(args()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    },
  );

  it('hands each reply to the handlers of its own call, with their user object', () => {
    const { run, receive } = aSidebar();
    const heard: unknown[] = [];
    run
      .withSuccessHandler((value, user) => heard.push([value, user]))
      .withUserObject('first')
      .score();
    run.withSuccessHandler((value, user) => heard.push([value, user])).score();
    receive({ id: 2, value: 20 });
    receive({ id: 1, value: 10 });

    expect(heard).toEqual([
      [20, undefined],
      [10, 'first'],
    ]);
  });

  it('gives a new runner each time, so that handlers of one call are not those of the next', () => {
    const { run, receive } = aSidebar();
    const heard: unknown[] = [];
    run.withSuccessHandler((value) => heard.push(value));
    run.score();
    receive({ id: 1, value: 10 });

    expect(heard).toEqual([]);
  });

  it('hands a failure over as an Error with the message alone', () => {
    const { run, receive } = aSidebar();
    const heard: unknown[] = [];
    run.withFailureHandler((error) => heard.push(error)).score();
    receive({ id: 1, value: null, error: 'Exception: Lock timeout' });

    expect(heard).toEqual([new Error('Exception: Lock timeout')]);
  });

  // developers.google.com/apps-script/guides/html/communication: "Requests fail if you attempt to pass a Date, Function ..."
  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date inside', { when: [new Date(0)] }],
    ['a map', new Map()],
  ])('refuses %s', (_, argument) => {
    const { run, posted } = aSidebar();

    expect(() => run.score(argument)).toThrow(/illegal value in property/);
    expect(posted).toEqual([]);
  });

  it('refuses what holds itself', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;

    expect(() => aSidebar().run.score(cycle)).toThrow(/illegal value/);
  });

  it('turns undefined inside a list into null', () => {
    const { run, posted } = aSidebar();
    run.score([undefined, 1]);

    expect(posted[0]).toMatchObject({ args: [[null, 1]] });
  });
});

describe('google.script.host', () => {
  it('closes the sidebar', () => {
    const { host, posted } = aSidebar();
    host.close();

    expect(posted).toEqual([{ kind: 'close' }]);
  });
});

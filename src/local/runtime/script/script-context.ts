import { type Context, constants, createContext, runInContext } from 'node:vm';

/**
 * Node's fresh context has these and Apps Script's documentation promises none of them; everything else that Apps
 * Script lacks (timers, URL, fetch, TextEncoder ...) a bare context lacks too.
 */
const removed = ['console', 'SharedArrayBuffer', 'Atomics'];

/** The script's Date reads the Workspace's clock; a Proxy keeps instanceof, subclasses and Date() without new. */
const clock = `(now) => {
  const Real = Date;
  const Clocked = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made === Clocked ? target : made),
    apply: () => new Real(now()).toString(),
  });
  Object.defineProperty(Real, 'now', { value: () => now(), writable: true, configurable: true });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
}`;

/**
 * A context as fresh as each execution's is on Google: its globals are ECMAScript's, no web or Node names. Its global
 * object is an ordinary one (nodejs.org/api/vm.html#vmconstantsdont_contextify): through a contextified one every look
 * at `Math` or `Number` goes out to Node, which no script pays on Google.
 */
export function createScriptContext(now: () => number): Context {
  const context = createContext(constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  for (const name of removed) runInContext(`delete globalThis.${name}`, context);
  runInContext(clock, context)(now);
  return context;
}

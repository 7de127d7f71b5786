import { runInContext, Script } from 'node:vm';
import { createScriptContext } from '../../runtime/script/script-context.ts';

/** Milliseconds to read the script and run its top level, which every execution does first: the median of several fresh contexts. */
export function startUp(code: string, times = 21): number {
  const taken = Array.from({ length: times }, () => {
    const context = createScriptContext(() => 0);
    const began = performance.now();
    // A name of its own keeps V8 from answering from its cache.
    new Script(code, { filename: `Code-${began}.gs` }).runInContext(context);
    runInContext('typeof onOpen', context);
    return performance.now() - began;
  }).sort((one, other) => one - other);
  return taken[Math.floor(times / 2)] ?? 0;
}

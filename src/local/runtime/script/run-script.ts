import { type Context, runInContext, Script } from 'node:vm';
import { gate } from './gate.ts';

/** A file of the project; `name` as stack traces and the editor's messages show it, such as `Code.gs`. */
export type ScriptFile = { readonly name: string; readonly code: string };

export type ScriptCall = {
  /** In the order they are loaded into the one scope they share. */
  readonly files: readonly ScriptFile[];
  /** A top-level function, or a path such as `menu.open`, which menus and triggers also accept. */
  readonly functionName: string;
  /** Already of the script's realm. */
  readonly args: readonly unknown[];
  readonly timeLimitMs: number;
};

const compiled = new Map<string, Script>();

/** Google's words for a file that does not parse, as clasp and the editor show them. */
class ScriptSyntaxError extends Error {
  constructor(problem: string, file: string) {
    super(`${problem} file: ${file}`);
    this.name = 'Syntax error';
  }
}

class ScriptTimeout extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'ScriptTimeout';
  }
}

/**
 * Loads the script's files into a fresh context and calls one of its functions. What the script throws comes out as it is, an
 * object of the script's realm. Throws ScriptTimeout after six minutes of script time, as
 * developers.google.com/apps-script/guides/services/quotas says.
 */
export function runScript(context: Context, call: ScriptCall): unknown {
  for (const { name, code } of call.files) {
    const [problem] = gate(code).problems;
    if (problem !== undefined) throw new ScriptSyntaxError(problem, name);
  }
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(call.functionName))
    throw new ReferenceError(`Script function not found: ${call.functionName}`);
  return limited(() => {
    const started = Date.now();
    for (const file of call.files) compile(file).runInContext(context, { timeout: call.timeLimitMs });
    const left = Math.max(1, call.timeLimitMs - (Date.now() - started));
    const found = runInContext(
      `typeof ${call.functionName.split('.')[0]} === 'undefined' ? undefined : ${call.functionName}`,
      context,
    );
    if (typeof found !== 'function')
      throw new ReferenceError(`Script function not found: ${call.functionName}`);
    Object.defineProperty(context, handover, { value: { found, args: call.args }, configurable: true });
    return runInContext(invoke, context, { timeout: left, filename: 'Google' });
  });
}

function compile({ name, code }: ScriptFile): Script {
  const key = `${name}\n${code}`;
  const script = compiled.get(key) ?? new Script(code, { filename: name });
  compiled.set(key, script);
  return script;
}

/** The timeout covers only what runs inside the context, so the call itself must be made there. */
const handover = '__call';
const invoke = `{ const { found, args } = ${handover}; delete globalThis.${handover}; found.apply(undefined, [...args]); }`;

function limited<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    // Node makes this error in the script's realm, where it is no Error of ours.
    if ((error as Partial<NodeJS.ErrnoException> | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new ScriptTimeout();
    throw error;
  }
}

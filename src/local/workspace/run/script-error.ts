/** What a script threw and nobody caught, as Google shows it: the name, the message, and the lines of the script. */
export class ScriptError extends Error {
  /** The lines of the script's files, `at readTab (Code:12:5)`. */
  readonly scriptStack: readonly string[];

  constructor(message: string, scriptStack: readonly string[], cause: unknown) {
    super(message, { cause });
    this.name = 'ScriptError';
    this.scriptStack = scriptStack;
  }
}

/** Google names a service's failures "Exception"; limits end the run with a bare sentence. */
export function toScriptError(thrown: unknown): ScriptError {
  if (typeof thrown !== 'object' || thrown === null) return new ScriptError(String(thrown), [], thrown);
  const { name, message, stack } = thrown as Partial<Error>;
  const ended = name === 'ExecutionKilled' || name === 'ScriptTimeout';
  const words = ended ? String(message) : `${name ?? 'Error'}: ${message ?? String(thrown)}`;
  const lines = [
    ...String(stack ?? '').matchAll(/^\s+at (?:(.*?) \()?([^/\\():]+)\.(?:gs|js):(\d+):(\d+)/gm),
  ];
  return new ScriptError(
    words,
    lines.map(([, name = '<anonymous>', file, line, column]) => `at ${name} (${file}:${line}:${column})`),
    (thrown as Partial<Error>).cause ?? thrown,
  );
}

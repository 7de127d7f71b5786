import { pathToFileURL } from 'node:url';
import { gate } from '../../runtime/script/gate.ts';
import { createWorkspace, loadWorkspace } from '../../workspace/workspace.ts';
import { readCommand } from './read-command.ts';
import { readProject } from './read-project.ts';
import { showValue } from './show-value.ts';

export type Printed = {
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly code: number;
};

/**
 * Runs a function of any Apps Script file as the script editor's Run button does: in a new Workspace with an empty
 * spreadsheet open, or in the one kept in a folder. The last line of `out` is the returned value as JSON; an error is
 * told in `err` as Google shows it, and the exit code is 1.
 */
export function exec(argv: readonly string[]): Printed {
  try {
    const { files, functionName, args, workspace: folder, manifest } = readCommand(argv);
    const bundle = readProject(files, manifest);
    const workspace =
      folder === undefined
        ? createWorkspace({ bundle, now: new Date().toISOString() })
        : loadWorkspace({ bundle, folder, now: new Date().toISOString() });
    const unproven = (bundle.moreFiles ?? []).flatMap(({ name, code }) =>
      gate(code).unproven.map((doubt) => `${name} ${doubt}`),
    );
    const { value, error, log } = workspace.attempt(functionName, ...args);
    if (error)
      return {
        out: log,
        err: [...unproven, error.message, ...error.scriptStack.map((line) => `    ${line}`)],
        code: 1,
      };
    const { json, losses } = showValue(value);
    return { out: [...log, json], err: [...unproven, ...losses], code: 0 };
  } catch (error) {
    return { out: [], err: [error instanceof Error ? error.message : String(error)], code: 1 };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { out, err, code } = exec(process.argv.slice(2));
  for (const line of err) process.stderr.write(`${line}\n`);
  for (const line of out) process.stdout.write(`${line}\n`);
  process.exitCode = code;
}

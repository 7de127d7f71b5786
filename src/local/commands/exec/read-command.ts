import { parseArgs } from 'node:util';

export type Command = {
  /** Of the script and its pages; the first is the one named. */
  readonly files: readonly string[];
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly workspace?: string;
  readonly manifest?: string;
};

const usage =
  'npm run exec -- FILE.js FUNCTION [\'["JSON", "arguments"]\'] [--with OTHER.js|PAGE.html]... [--workspace FOLDER] [--manifest appsscript.json]';

/** Reads the command line. Throws an Error that says how to write it. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      with: { type: 'string', multiple: true },
      workspace: { type: 'string' },
      manifest: { type: 'string' },
    },
  });
  const [file, functionName, args = '[]', ...rest] = positionals;
  if (file === undefined || functionName === undefined || rest.length > 0) throw new Error(`Usage: ${usage}`);
  return {
    files: [file, ...(values.with ?? [])],
    functionName,
    args: readArguments(args),
    ...(values.workspace === undefined ? {} : { workspace: values.workspace }),
    ...(values.manifest === undefined ? {} : { manifest: values.manifest }),
  };
}

function readArguments(text: string): readonly unknown[] {
  let args: unknown;
  try {
    args = JSON.parse(text);
  } catch {
    args = undefined;
  }
  if (!Array.isArray(args))
    throw new Error(`The arguments are to be a JSON array, such as '[1, "two"]'. Given: ${text}`);
  return args;
}

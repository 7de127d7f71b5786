import { parseArgs } from 'node:util';
import { DemoProblem } from './demo-problem.ts';

const usage =
  'npm run demo -- [--applications FILE.json] [--form form.json --responses responses.csv] [--deadline "2026-03-31 23:59"] [--ceiling 15000] [--out DIR]';

export type DemoOptions = {
  /** Undefined: the sample applications. */
  readonly applications?: string;
  readonly form?: string;
  readonly responses?: string;
  readonly deadline?: string;
  readonly ceiling?: number;
  readonly out: string;
};

/** Throws a DemoProblem for whatever is not understood. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { applications, form, responses, deadline, ceiling, out = 'out' } = parsed(args);
  if ((form === undefined) !== (responses === undefined))
    throw new DemoProblem('--form and --responses are given together.');
  if (form !== undefined && applications !== undefined)
    throw new DemoProblem('Give either --applications, or --form with --responses.');
  if (deadline !== undefined && !isCivil(deadline))
    throw new DemoProblem(`--deadline "${deadline}" is no date and time like 2026-03-31 23:59.`);
  if (ceiling !== undefined && !(Number(ceiling) > 0))
    throw new DemoProblem(`--ceiling "${ceiling}" is no amount above 0.`);
  return {
    out,
    ...(applications === undefined ? {} : { applications }),
    ...(form === undefined ? {} : { form }),
    ...(responses === undefined ? {} : { responses }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(ceiling === undefined ? {} : { ceiling: Number(ceiling) }),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { applications: text, form: text, responses: text, deadline: text, ceiling: text, out: text },
    }).values;
  } catch (error) {
    throw new DemoProblem(`${(error as Error).message}\n${usage}`);
  }
}

const isCivil = (text: string): boolean => {
  const time = Date.parse(`${text.replace(' ', 'T')}:00Z`);
  return (
    /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text.replace(' ', 'T'))
  );
};

import type * as z from 'zod';
import { DemoProblem } from '../demo-problem.ts';
import { type GivenApplication, givenApplication } from './application.ts';

const mostNamed = 10;

/**
 * The applications of a file, in the order in which they were sent. Throws a DemoProblem that names entry and field of
 * whatever is not as it should be.
 */
export function readApplications(json: unknown, name: string): GivenApplication[] {
  if (!Array.isArray(json)) throw new DemoProblem(`${name} should hold a list of applications, [ ... ].`);
  const read = json.map((entry: unknown) => givenApplication.safeParse(entry));
  const problems = read.flatMap(({ error }, index) =>
    error ? error.issues.map((issue) => describe(issue, index, json[index])) : [],
  );
  const applications = read.flatMap(({ data }) => (data ? [data] : []));
  const seen = new Map<string, number>();
  applications.forEach(({ key }, index) => {
    const before = seen.get(key);
    if (before !== undefined)
      problems.push(`Entry ${index + 1} has the key "${key}" of entry ${before + 1}.`);
    seen.set(key, index);
  });
  if (problems.length > 0) throw new DemoProblem(`${name} cannot be used:\n${shortened(problems)}`);
  return applications.sort((one, other) => Date.parse(one.submittedAt) - Date.parse(other.submittedAt));
}

const shortened = (problems: readonly string[]): string => {
  const more = problems.length - mostNamed;
  return [...problems.slice(0, mostNamed), ...(more > 0 ? [`... and ${more} more.`] : [])].join('\n');
};

function describe(issue: z.core.$ZodIssue, index: number, entry: unknown): string {
  const key = (entry as { key?: unknown } | null)?.key;
  const field = issue.path
    .map((part, depth) =>
      typeof part === 'number' ? `[${part + 1}]` : `${depth === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
  return `Entry ${index + 1}${typeof key === 'string' ? ` (${key})` : ''}, ${field || 'as a whole'}: ${issue.message}.`;
}

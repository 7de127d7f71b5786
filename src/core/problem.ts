/** Where a person finds what has to be mended: a tab by its present name, a row by its number, a column by its header. */
export type Place = { readonly tab: string; readonly row?: number; readonly column?: string };

/** Something a person can fix: where it is, what is wrong, and what to do. Worded once, where it is found. */
export type Problem = { readonly where?: Place; readonly what: string; readonly remedy: string };

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const refused = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

function describePlace({ tab, row, column }: Place): string {
  const parts = [`tab "${tab}"`];
  if (row !== undefined) parts.push(`row ${row}`);
  if (column !== undefined) parts.push(`column "${column}"`);
  return parts.join(', ');
}

/** One line for a person: place, what is wrong, what to do. */
export function describeProblem(problem: Problem): string {
  const sentence = `${problem.what} ${problem.remedy}`;
  return problem.where ? `In ${describePlace(problem.where)}: ${sentence}` : sentence;
}

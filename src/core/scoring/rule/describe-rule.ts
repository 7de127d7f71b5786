import { measureNamed } from '../evidence/measures/measures.ts';
import { labelOfField } from '../evidence/measures/short-labels.ts';
import { inWords } from '../evidence/round.ts';
import type { Rule, RuleLine } from './rule.ts';

/** The rule as the published criteria say it: one line for each part, "or" between the paths. */
export const describeRule = (rule: Rule): string =>
  rule.paths.map((path) => path.map(describeLine).join('\n')).join('\nor\n');

function describeLine(line: RuleLine): string {
  const share = `${inWords(line.share)} % for`;
  if (line.kind === 'yes') return `${share} saying yes to: ${line.fields.map(labelOfField).join(', ')}`;
  if (line.kind !== 'measure') return `${share} answering: ${line.fields.map(labelOfField).join(', ')}`;
  const bands = line.bands.map(({ from, percent }) => `from ${inWords(from)}: ${inWords(percent)} %`);
  return `${share} the ${line.measure}${bands.length > 0 ? ` (${bands.join(', ')})` : ''}`;
}

/** Keys of all fields the rule looks at: a form that asks none of them cannot be scored by it. */
export function fieldsOf(rule: Rule): readonly string[] {
  const keys = rule.paths.reduce<string[]>(
    (all, path) => all.concat(path.reduce<string[]>((some, line) => some.concat(fieldsOfLine(line)), [])),
    [],
  );
  return [...new Set(keys)];
}

const fieldsOfLine = (line: RuleLine): readonly string[] =>
  line.kind === 'measure'
    ? (measureNamed(line.measure)?.needs ?? []).reduce<string[]>((all, group) => all.concat(group), [])
    : line.fields;

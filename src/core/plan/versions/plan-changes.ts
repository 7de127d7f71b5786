import type { Plan } from '../plan.ts';
import { type NamedLine, namedLines } from './named-lines.ts';

/**
 * What is different, one change a line, in the order of the plan. Who agreed to it and which report is waived are
 * kept beside the plan and change nothing in it.
 */
export function planChanges(before: Plan, after: Plan): string[] {
  const earlier = namedLines(before);
  const later = namedLines(after);
  const was = new Map(earlier.map((line): [string, NamedLine] => [line.key, line]));
  const is = new Set(later.map(({ key }) => key));
  return [
    ...later.reduce<string[]>((all, line) => all.concat(lineChanges(was.get(line.key), line)), []),
    ...earlier
      .filter(({ key }) => !is.has(key))
      .map((line) => sentence(`${line.name} is gone${saying(line)}`)),
  ];
}

export const isSamePlan = (one: Plan, other: Plan): boolean => planChanges(one, other).length === 0;

function lineChanges(before: NamedLine | undefined, after: NamedLine): string[] {
  if (before === undefined) return [sentence(`${after.name} is new${saying(after)}`)];
  const was = new Map(before.fields);
  const is = new Set(after.fields.map(([field]) => field));
  const fields = [...after.fields, ...before.fields.filter(([field]) => !is.has(field)).map(emptied)];
  return fields
    .filter(([field, value]) => (was.get(field) ?? '') !== value)
    .map(([field, value]) => `${after.name}, ${field}: ${changed(was.get(field) ?? '', value)}.`);
}

const emptied = ([field]: readonly [string, string]): readonly [string, string] => [field, ''];

function changed(before: string, after: string): string {
  if (before === '') return `now “${shown(after)}”`;
  if (after === '') return `“${shown(before)}” is gone`;
  const [was, is] = [shown(before), shown(after)];
  return was === is ? `“${was}” is worded differently further on` : `“${was}” is now “${is}”`;
}

function saying({ fields }: NamedLine): string {
  const said = fields.map(([, value]) => shown(value)).filter((text) => text !== '');
  return said.length === 0 ? '' : `: ${said.join('; ')}`;
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const most = 160;

/** One line and short: the whole text stands in the plan. */
function shown(value: string): string {
  const text = value
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
  return text.length <= most ? text : `${text.slice(0, most)} …`;
}

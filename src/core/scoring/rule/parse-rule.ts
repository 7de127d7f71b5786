import { measureNamed, measures } from '../evidence/measures/measures.ts';
import { nearest } from '../evidence/measures/nearest.ts';
import { fieldNamed, shortLabels } from '../evidence/measures/short-labels.ts';
import { withoutDrift } from '../evidence/round.ts';
import { parseBands } from './parse-bands.ts';
import type { Rule, RuleLine, RulePath } from './rule.ts';

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

type Draft = RuleLine & { readonly share: number };

/** Share of a line that gives none; the lines of such a path count equally. */
const unsaid = Number.NaN;

/**
 * Reads an evidence rule: a line is `[share %] measure[: bands]` or `[share %] answered: field, field` or
 * `[share %] yes: field`; `or` on a line of its own begins another path. The message names every line that is not understood.
 */
export function parseRule(text: string): Parsed<Rule> {
  const paths: Draft[][] = [[]];
  const wrong: string[] = [];
  text.split(/\r\n|[\n\r\v\u2028\u2029]/).forEach((typed, index) => {
    const line = withPlainSigns(typed);
    if (line === '') return;
    if (line.toLowerCase() === 'or') {
      paths.push([]);
      return;
    }
    const read = parseLine(line);
    if (read.ok) paths[paths.length - 1]?.push(read.value);
    else wrong.push(`Line ${index + 1}: ${read.message}`);
  });
  if (wrong.length > 0) return { ok: false, message: wrong.join(' ') };
  if (paths.length === 1 && paths[0]?.length === 0) return { ok: false, message: 'The rule is empty.' };
  const shared: RulePath[] = [];
  for (const [index, path] of paths.entries()) {
    const read = withShares(path, paths.length > 1 ? `Path ${index + 1}` : 'The rule');
    if (!read.ok) return read;
    shared.push(read.value);
  }
  return { ok: true, value: { text, paths: shared } };
}

/** One kind of blank, one arrow, no bullet: what a spreadsheet, a phone or a word processor puts in instead. */
const withPlainSigns = (line: string): string =>
  line
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f\u205f\u3000]+/g, ' ')
    .replace(/\s*(?:[-–—=]+>|[→⇒➔➜])\s*/g, ' → ')
    .replace(/^\s*[•*·–-]\s+/, '')
    .trim();

function parseLine(line: string): Parsed<Draft> {
  const parts = /^(?:(\d+(?:[.,]\d+)?)\s?%?\s+)?([^:]+?)\s?(?::\s?(.*))?$/.exec(line);
  if (!parts)
    return refused(`"${line}" is not understood. Write a share, a measure, and bands after a colon.`);
  const [, typedShare, name = '', after = ''] = parts;
  const share = typedShare === undefined ? unsaid : Number(typedShare.replace(',', '.'));
  const kind = name.toLowerCase();
  if (kind === 'answered' || kind === 'yes') return parseFields(kind, after, share);
  const measure = measureNamed(name);
  if (!measure) {
    const known = nearest(name, ['answered', 'yes', ...measures.map((entry) => entry.name)]);
    return refused(`"${name}" is not a known measure. The nearest is "${known}".`);
  }
  if (after === '') {
    if (measure.unit === 'share') return ok({ kind: 'measure', measure: measure.name, bands: [], share });
    return refused(`"${measure.name}" needs bands, for example "${measure.name}: 0 → 0 %, 2 → 100 %".`);
  }
  const bands = parseBands(after);
  return bands.ok ? ok({ kind: 'measure', measure: measure.name, bands: bands.value, share }) : bands;
}

function parseFields(kind: 'answered' | 'yes', list: string, share: number): Parsed<Draft> {
  const names = list
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return refused(`"${kind}" needs the name of a field after a colon.`);
  const keys: string[] = [];
  for (const name of names) {
    const key = fieldNamed(name);
    if (key === undefined)
      return refused(
        `"${name}" is not a known field. The nearest is "${nearest(name, Object.keys(shortLabels))}".`,
      );
    if (!keys.includes(key)) keys.push(key);
  }
  return ok({ kind, fields: keys, share });
}

/** The shares of a path sum to 100, or none is said and all are equal. */
function withShares(path: readonly Draft[], name: string): Parsed<RulePath> {
  if (path.length === 0)
    return refused('There is nothing on one side of "or". Write lines before and after it.');
  const said = path.filter(({ share }) => !Number.isNaN(share));
  if (said.length === 0) return ok(path.map((line) => ({ ...line, share: 100 / path.length })));
  if (said.length < path.length)
    return refused(`${name} gives a share for some lines only. Give one for every line, or for none.`);
  const sum = withoutDrift(path.reduce((total, { share }) => total + share, 0));
  if (Math.abs(sum - 100) > 0.01) return refused(`${name} has shares that sum to ${sum} instead of 100.`);
  return ok(path);
}

const ok = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
const refused = (message: string): Parsed<never> => ({ ok: false, message });

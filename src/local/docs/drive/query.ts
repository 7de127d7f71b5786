import type { DriveFile } from '../../workspace/state.ts';

type Term = (file: DriveFile) => boolean;

const quoted = `'((?:[^'\\\\]|\\\\.)*)'`;

const terms: readonly [RegExp, (...captured: string[]) => Term][] = [
  [new RegExp(`^name = ${quoted}$`), (name) => (file) => file.name === name],
  [
    new RegExp(`^name contains ${quoted}$`),
    (part = '') =>
      (file) =>
        file.name.toLowerCase().includes(part.toLowerCase()),
  ],
  [new RegExp(`^mimeType = ${quoted}$`), (type) => (file) => file.mimeType === type],
  [new RegExp(`^mimeType != ${quoted}$`), (type) => (file) => file.mimeType !== type],
  [
    new RegExp(`^${quoted} in parents$`),
    (parent = '') =>
      (file) =>
        file.parents.includes(parent),
  ],
  [/^trashed = (true|false)$/, (trashed) => (file) => file.trashed === (trashed === 'true')],
  [
    new RegExp(`^appProperties has \\{ ?key=${quoted} and value=${quoted} ?\\}$`),
    (key = '', value) =>
      (file) =>
        file.appProperties?.[key] === value,
  ],
];

/**
 * The part of Drive's query language that joins terms with "and"; undefined for anything else.
 * developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function readQuery(query: string): Term | undefined {
  const texts = query.trim() === '' ? [] : splitAtAnd(query.trim());
  const read = texts.map(readTerm);
  return read.every((term) => term !== undefined) ? (file) => read.every((term) => term(file)) : undefined;
}

function readTerm(text: string): Term | undefined {
  const tight = text.replace(/\s*(!?=)\s*(?='|true|false)/, text.startsWith('appProperties') ? '$1' : ' $1 ');
  for (const [pattern, make] of terms) {
    const match = pattern.exec(tight);
    if (match) return make(...match.slice(1).map((captured) => captured.replace(/\\(.)/g, '$1')));
  }
  return undefined;
}

/** Splits at "and" outside quotation marks and braces. */
function splitAtAnd(query: string): string[] {
  const pieces =
    query.match(/'(?:[^'\\]|\\.)*'|\{(?:'(?:[^'\\]|\\.)*'|[^}'])*\}|\s+and\s+|[^\s'{]+|\s+|./g) ?? [];
  const texts = [''];
  for (const piece of pieces) {
    if (/^\s+and\s+$/.test(piece)) texts.push('');
    else texts[texts.length - 1] += piece;
  }
  return texts.map((text) => text.trim());
}

import type { DriveFile, WorkspaceState } from '../../workspace/state.ts';
import { sectionsOf, textOf } from '../model/tree.ts';
import { peopleWith } from './sharing.ts';

/** Who asks, of what, and in which words: DriveApp still speaks those of Drive v2 (`title`, `modifiedDate`). */
export type Asking = { readonly state: WorkspaceState; readonly person: string; readonly version: 2 | 3 };
type Term = (file: DriveFile) => boolean;

const v2Names: Readonly<Record<string, string>> = {
  title: 'name',
  modifiedDate: 'modifiedTime',
  createdDate: 'createdTime',
};

/**
 * Drive's query language; undefined for a query it does not take.
 * developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function readQuery(query: string, asking: Asking): Term | undefined {
  if (query.trim() === '') return () => true;
  const tokens =
    query.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Za-z]+|[<>!]=|[=<>(){}]|\S/g)?.map(String) ?? [];
  try {
    const term = either(tokens, asking);
    return tokens.length === 0 ? term : undefined;
  } catch {
    return undefined;
  }
}

function either(tokens: string[], asking: Asking): Term {
  const terms = [both(tokens, asking)];
  while (tokens[0] === 'or') {
    tokens.shift();
    terms.push(both(tokens, asking));
  }
  return (file) => terms.some((term) => term(file));
}

function both(tokens: string[], asking: Asking): Term {
  const terms = [single(tokens, asking)];
  while (tokens[0] === 'and') {
    tokens.shift();
    terms.push(single(tokens, asking));
  }
  return (file) => terms.every((term) => term(file));
}

function single(tokens: string[], asking: Asking): Term {
  const first = tokens.shift() ?? '';
  if (first === 'not') {
    const term = single(tokens, asking);
    return (file) => !term(file);
  }
  if (first === '(') {
    const term = either(tokens, asking);
    if (tokens.shift() !== ')') throw new Error('a parenthesis is open');
    return term;
  }
  if (/^['"]/.test(first)) return membership(text(first), tokens, asking);
  if (asking.version === 2 && Object.values(v2Names).includes(first)) throw new Error('not a word of v2');
  const field = asking.version === 2 ? (v2Names[first] ?? first) : first;
  const operator = tokens.shift() ?? '';
  return operator === 'has'
    ? property(field, tokens)
    : comparison(field, operator, tokens.shift() ?? '', asking);
}

function membership(value: string, tokens: string[], { person }: Asking): Term {
  if (tokens.shift() !== 'in') throw new Error('in is missing');
  const email = value === 'me' ? person : value;
  switch (tokens.shift()) {
    case 'parents':
      return (file) => file.parents.includes(value);
    case 'owners':
      return (file) => peopleWith(file, 'owner').includes(email);
    case 'writers':
      return (file) => peopleWith(file, 'owner', 'writer').includes(email);
    case 'readers':
      return (file) => peopleWith(file, 'owner', 'writer', 'commenter', 'reader').includes(email);
    default:
      throw new Error('not a collection');
  }
}

function property(field: string, tokens: string[]): Term {
  const [open, key, is, name, and, value, has, wanted, close] = tokens.splice(0, 9);
  if (`${open}${key}${is}${and}${value}${has}${close}` !== '{key=andvalue=}' || !/properties$/i.test(field))
    throw new Error('not a property');
  return (file) => field === 'appProperties' && file.appProperties?.[text(name)] === text(wanted);
}

function comparison(field: string, operator: string, given: string, asking: Asking): Term {
  const isText = /^['"]/.test(given);
  if (field === 'trashed' || field === 'starred' || field === 'sharedWithMe') {
    if (!/^(true|false)$/.test(given) || !/^!?=$/.test(operator)) throw new Error('not true or false');
    const wanted = (given === 'true') === (operator === '=');
    return (file) => flag(file, field, asking.person) === wanted;
  }
  if (!isText) throw new Error('not a text');
  const value = text(given);
  if (field === 'fullText' && operator === 'contains')
    return (file) => holdsWord(`${file.name}\n${words(asking.state, file)}`, value);
  if (field === 'createdTime' || field === 'modifiedTime') return time(field, operator, Date.parse(value));
  if (field !== 'name' && field !== 'mimeType') throw new Error('not a field');
  if (operator === '=') return (file) => file[field] === value;
  if (operator === '!=') return (file) => file[field] !== value;
  if (operator !== 'contains') throw new Error('not an operator');
  return (file) => (field === 'name' ? holdsWord(file.name, value) : file.mimeType.startsWith(value));
}

function flag(file: DriveFile, field: string, person: string): boolean {
  if (field === 'trashed') return file.trashed;
  if (field === 'starred') return file.starred ?? false;
  return peopleWith(file, 'writer', 'commenter', 'reader').includes(person);
}

function time(field: 'createdTime' | 'modifiedTime', operator: string, wanted: number): Term {
  const of = (file: DriveFile) => Date.parse(file[field] ?? file.createdTime);
  const compare: Readonly<Record<string, Term>> = {
    '=': (file) => of(file) === wanted,
    '!=': (file) => of(file) !== wanted,
    '<': (file) => of(file) < wanted,
    '<=': (file) => of(file) <= wanted,
    '>': (file) => of(file) > wanted,
    '>=': (file) => of(file) >= wanted,
  };
  const term = compare[operator];
  if (!term || Number.isNaN(wanted)) throw new Error('not a time');
  return term;
}

/** `contains` finds the beginnings of words only: name contains 'World' does not find "HelloWorld". */
function holdsWord(where: string, part: string): boolean {
  const [text, wanted] = [where.toLowerCase(), part.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

const words = (state: WorkspaceState, file: DriveFile): string => {
  const document = state.documents[file.id];
  return document ? sectionsOf(document).map(textOf).join('\n') : '';
};

const text = (token = ''): string => token.slice(1, -1).replace(/\\(.)/g, '$1');

import type { ErrorName } from '../values/value.ts';
import type { Node, Operator } from './node.ts';
import { FormulaSyntaxError, type Token, tokens } from './tokens.ts';

/** Loosest first; operators of a line bind from the left. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const read = new Map<string, Node>();
const mostKept = 5_000;

/** Reads a formula with its "=". Throws FormulaSyntaxError where Google shows #ERROR!. */
export function parseFormula(formula: string, decimal: '.' | ','): Node {
  const key = `${decimal}${formula}`;
  const known = read.get(key);
  if (known) return known;
  const node = parse(tokens(formula.replace(/^=/, ''), decimal), decimal);
  if (read.size >= mostKept) read.clear();
  read.set(key, node);
  return node;
}

function parse(list: readonly Token[], decimal: '.' | ','): Node {
  let at = 0;
  const peek = (): Token => list[at] as Token;
  const isMark = (text: string) => peek().kind === 'mark' && peek().text === text;
  const takeMark = (text: string): boolean => {
    if (!isMark(text)) return false;
    at += 1;
    return true;
  };
  const refuse = (): never => {
    throw new FormulaSyntaxError('Formula parse error.');
  };
  const need = (text: string) => takeMark(text) || refuse();

  function binary(level: number): Node {
    const operators = levels[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    while (peek().kind === 'mark' && operators.includes(peek().text)) {
      const operator = peek().text as Operator;
      at += 1;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
    return left;
  }

  function unary(): Node {
    if (isMark('-') || isMark('+')) {
      const operator = peek().text as '-' | '+';
      at += 1;
      return { kind: 'unary', operator, operand: unary() };
    }
    let operand = between();
    while (takeMark('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  function between(): Node {
    let left = primary();
    while (takeMark(':')) left = { kind: 'binary', operator: ':', left, right: primary() };
    return left;
  }

  function primary(): Node {
    let node = atom();
    while (isMark('(')) node = { kind: 'apply', callee: node, args: args() };
    return node;
  }

  function atom(): Node {
    const token = peek();
    if (takeMark('(')) {
      const inside = binary(0);
      need(')');
      return inside;
    }
    if (takeMark('{')) return array();
    at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.text };
      case 'error':
        return { kind: 'error', name: token.text as ErrorName };
      case 'reference':
        return { kind: 'reference', text: token.text, sheet: token.sheet };
      case 'call':
        return { kind: 'call', name: token.text.toUpperCase(), args: args() };
      case 'name':
        if (/^(true|false)$/i.test(token.text))
          return { kind: 'literal', value: token.text.toLowerCase() === 'true' };
        return { kind: 'name', name: token.text };
    }
    return refuse();
  }

  function args(): Node[] {
    need('(');
    if (takeMark(')')) return [];
    const found: Node[] = [];
    for (;;) {
      const left = isMark(';') || isMark(')') || isMark(',');
      found.push(left ? { kind: 'missing' } : binary(0));
      if (takeMark(')')) return found;
      if (!takeMark(';') && !(decimal === '.' && takeMark(','))) refuse();
    }
  }

  function array(): Node {
    const rows: Node[][] = [[]];
    if (takeMark('}')) return { kind: 'array', rows: [[{ kind: 'literal', value: '' }]] };
    for (;;) {
      (rows.at(-1) as Node[]).push(binary(0));
      if (takeMark('}')) return { kind: 'array', rows };
      if (takeMark(';')) rows.push([]);
      else if (!takeMark(decimal === ',' ? '\\' : ',') && !takeMark('\\')) refuse();
    }
  }

  const node = binary(0);
  return peek().kind === 'end' ? node : refuse();
}

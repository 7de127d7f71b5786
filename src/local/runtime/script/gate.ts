import { Script } from 'node:vm';
import { type CallExpression, type Node, type Program, parse } from 'acorn';
import { ancestor } from 'acorn-walk';

export type GatedScript = {
  /** What Apps Script would refuse to parse, in its words but for the file: `SyntaxError: Unexpected token '}' line: 3`. */
  readonly problems: readonly string[];
  /** What parses, and no source says Apps Script has: to stay away from in what we push. */
  readonly unproven: readonly string[];
  /** Top-level function declarations: all that triggers, menus and google.script.run can call by name. */
  readonly functions: readonly string[];
};

/** Methods newer than the runtime promises. esbuild lowers syntax, never methods, so they would fail only on Google. */
const newerMethods = new Set(
  (
    'at findLast findLastIndex replaceAll hasOwn toSorted toReversed toSpliced groupBy structuredClone ' +
    'isWellFormed toWellFormed fromAsync withResolvers'
  ).split(' '),
);

const gated = new Map<string, GatedScript>();

/**
 * Reads a script file as Apps Script's parser would: no modules, private names or static fields
 * (developers.google.com/apps-script/guides/v8-runtime#limitations).
 */
export function gate(code: string): GatedScript {
  const known = gated.get(code);
  if (known) return known;
  const fresh = inspect(code);
  gated.set(code, fresh);
  return fresh;
}

function inspect(code: string): GatedScript {
  const refused = parseError(code);
  if (refused !== undefined) return { problems: [refused], unproven: [], functions: [] };
  const program: Program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
  const problems: string[] = [];
  const unproven: string[] = [];
  const line = (node: Node) => node.loc?.start.line ?? 0;
  const refuse = (node: Node, token: string) =>
    problems.push(`ParseError: Unexpected token ${token} line: ${line(node)}`);
  const doubt = (node: Node, what: string) => unproven.push(`line ${line(node)}: ${what}`);
  ancestor(program, {
    ImportExpression: (node) => void refuse(node, 'import'),
    PropertyDefinition(node) {
      if (node.key.type === 'PrivateIdentifier') refuse(node, '#');
      else if (node.static) refuse(node, '=');
      else doubt(node, 'class fields have no source for Apps Script');
    },
    MethodDefinition(node) {
      if (node.key.type === 'PrivateIdentifier') refuse(node, '#');
    },
    StaticBlock: (node) => void refuse(node, '{'),
    AssignmentExpression(node) {
      if (/^(\|\||&&|\?\?)=$/.test(node.operator))
        doubt(node, `${node.operator} has no source for Apps Script`);
    },
    Literal(node) {
      if (node.bigint !== undefined && node.bigint !== null)
        doubt(node, 'BigInt literals have no source for Apps Script');
      if (node.regex && (/\(\?<[=!]/.test(node.regex.pattern) || /[vd]/.test(node.regex.flags)))
        doubt(node, 'regular expression lookbehind and newer flags have no source for Apps Script');
    },
    CallExpression(node) {
      const name = calledMethod(node);
      if (name !== undefined && newerMethods.has(name) && !isClockTrigger(node))
        doubt(node, `.${name}() is newer than Apps Script promises`);
    },
  });
  return {
    problems,
    unproven,
    functions: program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])),
  };
}

/** Node parses with the engine Google uses, so that the words are the same. */
function parseError(code: string): string | undefined {
  try {
    new Script(code, { filename: 'script' });
    return undefined;
  } catch (error) {
    const { name, message, stack } = error as Error;
    return `${name}: ${message} line: ${/^script:(\d+)/.exec(stack ?? '')?.[1] ?? '1'}`;
  }
}

function calledMethod({ callee }: CallExpression): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
  return callee.property.type === 'Identifier' ? callee.property.name : undefined;
}

/** ClockTriggerBuilder.at(date) shares its name with Array.prototype.at. */
function isClockTrigger({ callee }: CallExpression): boolean {
  let node: Node = callee;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    const call = node as CallExpression;
    if (node.type === 'CallExpression' && calledMethod(call) === 'timeBased') return true;
    node = node.type === 'CallExpression' ? call.callee : (node as unknown as { object: Node }).object;
  }
  return false;
}

import { type CallExpression, type Node, type Program, parse } from 'acorn';
import { ancestor } from 'acorn-walk';

export type GatedScript = {
  /** What Apps Script would refuse or lacks, each with its line; empty when the script may run. */
  readonly problems: readonly string[];
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
 * Reads a script file as Apps Script's parser would: no modules, private names, static fields or class fields
 * (developers.google.com/apps-script/guides/v8-runtime#limitations), and nothing newer than es2019 that no source
 * says Apps Script has.
 */
export function gate(code: string): GatedScript {
  const known = gated.get(code);
  if (known) return known;
  const fresh = inspect(code);
  gated.set(code, fresh);
  return fresh;
}

function inspect(code: string): GatedScript {
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2020, sourceType: 'script', locations: true });
  } catch (error) {
    return {
      problems: [`Syntax error: ${error instanceof Error ? error.message : String(error)}`],
      functions: [],
    };
  }
  const problems: string[] = [];
  const report = (node: Node, what: string) => problems.push(`line ${node.loc?.start.line ?? 0}: ${what}`);
  ancestor(program, {
    ImportExpression: (node) => void report(node, 'import() does not exist in Apps Script'),
    Literal(node) {
      if (node.bigint !== undefined && node.bigint !== null)
        report(node, 'BigInt literals have no source for Apps Script');
      if (node.regex && /\(\?<[=!]/.test(node.regex.pattern))
        report(node, 'regular expression lookbehind has no source for Apps Script');
    },
    CallExpression(node) {
      const name = calledMethod(node);
      if (name !== undefined && newerMethods.has(name) && !isClockTrigger(node))
        report(node, `.${name}() is newer than Apps Script promises`);
    },
  });
  return {
    problems,
    functions: program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])),
  };
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

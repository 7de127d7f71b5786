import { lazyFunctions } from '../functions/lazy.ts';
import { functionNamed } from '../functions/registry.ts';
import type { Node } from '../syntax/node.ts';
import { toNumber } from '../values/coerce.ts';
import {
  type FormulaError,
  failure,
  formatted,
  isArea,
  isError,
  isFormatted,
  isLambda,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { between, findArea, findNamed } from './area.ts';
import { broadcast, single } from './broadcast.ts';
import { callCustom } from './custom.ts';
import { operate } from './operators.ts';
import type { FormulaFunction, Sight } from './sight.ts';

export function evaluate(node: Node, sight: Sight): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'missing':
      return null;
    case 'error':
      return failure(node.name);
    case 'reference':
      return findArea(sight, node.text, node.sheet);
    case 'name':
      return (
        sight.names.get(node.name.toUpperCase()) ??
        findNamed(sight, node.name) ??
        failure('#NAME?', `Unknown range name: '${node.name.toUpperCase()}'.`)
      );
    case 'unary':
      return evaluateUnary(node, sight);
    case 'binary':
      return evaluateBinary(node, sight);
    case 'array':
      return stack(node.rows, sight);
    case 'apply': {
      const callee = evaluate(node.callee, sight);
      if (!isLambda(callee))
        return isError(callee) ? callee : failure('#ERROR!', 'Only a LAMBDA can be called.');
      return callee.apply(node.args.map((arg) => evaluate(arg, sight)));
    }
    case 'call':
      return call(node.name, node.args, sight);
  }
}

function evaluateBinary(node: Node & { kind: 'binary' }, sight: Sight): Value {
  const [left, right] = [evaluate(node.left, sight), evaluate(node.right, sight)];
  if (node.operator === ':') {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return isArea(left) && isArea(right) ? between(sight, left, right) : failure('#REF!', 'Not a range.');
  }
  const run = ([one, other]: readonly Value[]) =>
    operate(node.operator, one as Scalar, other as Scalar, sight.state.locale);
  return lifted([left, right], 'all', sight, run);
}

function evaluateUnary(node: Node & { kind: 'unary' }, sight: Sight): Value {
  return lifted([evaluate(node.operand, sight)], 'all', sight, ([given]) => {
    if (node.operator === '+') return given as Scalar;
    const number = toNumber(given as Scalar, sight.state.locale);
    if (isError(number)) return number;
    if (node.operator === '%') return number / 100;
    const negative = number === 0 ? 0 : -number;
    return isFormatted(given as Scalar)
      ? formatted(negative, (given as { format: string }).format)
      : negative;
  });
}

/** Single values one by one: over whole arrays inside ARRAYFORMULA, otherwise only the one that is meant. */
function lifted(
  args: readonly Value[],
  scalars: NonNullable<FormulaFunction['scalars']>,
  sight: Sight,
  run: (args: readonly Value[]) => Value,
): Value {
  const isScalar = (index: number) => scalars === 'all' || scalars.includes(index);
  if (sight.arrays) return broadcast(args, isScalar, run);
  return run(args.map((value, index) => (isScalar(index) ? single(value, sight) : value)));
}

function call(name: string, args: readonly Node[], sight: Sight): Value {
  const named = sight.names.get(name);
  if (named !== undefined && isLambda(named)) return named.apply(args.map((arg) => evaluate(arg, sight)));
  const lazy = lazyFunctions[name];
  if (lazy) return refusedCount(name, lazy, args) ?? lazy.run(args, sight, evaluate);
  const found = functionNamed(name);
  if (!found) return callCustom(name, () => args.map((arg) => evaluate(arg, sight)), sight);
  const refused = refusedCount(name, found, args);
  if (refused) return refused;
  const inside = found.arrays ? { ...sight, arrays: true } : sight;
  const values = args.map((arg) => evaluate(arg, inside));
  if (found.scalars === undefined) return found.run(values, inside);
  const { scalars } = found;
  return lifted(values, scalars, inside, (given) => {
    if (!found.seesErrors)
      for (const [index, value] of given.entries())
        if ((scalars === 'all' || scalars.includes(index)) && isError(value)) return value;
    return found.run(given, inside);
  });
}

const refusedCount = (
  name: string,
  { least, most }: { least: number; most: number },
  { length }: readonly Node[],
): FormulaError | undefined =>
  length >= least && length <= most
    ? undefined
    : failure(
        '#N/A',
        `Wrong number of arguments to ${name}. Expected ${
          most === least ? `${least} arguments` : `between ${least} and ${most} arguments`
        }, but got ${length} arguments.`,
      );

/** {A1:B2; C1:D2}: parts side by side must be equally high, and rows equally wide. */
function stack(rows: readonly (readonly Node[])[], sight: Sight): Value {
  const mismatch = failure(
    '#VALUE!',
    'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.',
  );
  const made: Scalar[][] = [];
  for (const line of rows) {
    const parts = line.map((part) => toMatrix(evaluate(part, { ...sight, arrays: true })));
    const height = parts[0]?.length ?? 1;
    if (parts.some((part) => part.length !== height)) return mismatch;
    for (let down = 0; down < height; down += 1) made.push(parts.flatMap((part) => part[down] ?? []));
  }
  return made.some((line) => line.length !== made[0]?.length) ? mismatch : made;
}

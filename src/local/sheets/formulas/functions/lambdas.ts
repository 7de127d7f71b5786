import type { LazyFunction, Sight } from '../evaluate/sight.ts';
import type { Node } from '../syntax/node.ts';
import {
  type FormulaError,
  failure,
  isError,
  isLambda,
  type Lambda,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { many } from './define.ts';

type Evaluate = (node: Node, sight: Sight) => Value;

const nameOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'name' ? node.name.toUpperCase() : undefined;

function lambda(args: readonly Node[], sight: Sight, evaluate: Evaluate): Value {
  const names = args.slice(0, -1).map(nameOf);
  const body = args.at(-1) as Node;
  if (names.some((name) => name === undefined))
    return failure('#ERROR!', 'LAMBDA takes names and one formula.');
  return {
    kind: 'lambda',
    apply: (given) => {
      if (given.length !== names.length) return failure('#N/A', 'Wrong number of arguments to LAMBDA.');
      const known = new Map(sight.names);
      names.forEach((name, index) => {
        known.set(name as string, given[index] ?? null);
      });
      return evaluate(body, { ...sight, names: known });
    },
  };
}

function withLambda(
  args: readonly Node[],
  sight: Sight,
  evaluate: Evaluate,
  run: (made: Lambda, values: Value[]) => Value,
): Value {
  const made = evaluate(args.at(-1) as Node, sight);
  if (isError(made)) return made;
  if (!isLambda(made)) return failure('#N/A', 'The last argument must be a LAMBDA.');
  return run(
    made,
    args.slice(0, -1).map((arg) => evaluate(arg, { ...sight, arrays: true })),
  );
}

const cell = (value: Value): Scalar => {
  const grid = toMatrix(value);
  const one = grid.length === 1 && grid[0]?.length === 1;
  return one ? (grid[0]?.[0] ?? null) : nested;
};
const nested: FormulaError = failure('#VALUE!', 'A LAMBDA here gives single values.');

export const lambdaFunctions: Readonly<Record<string, LazyFunction>> = {
  LAMBDA: { least: 1, most: many, run: lambda },
  LET: {
    least: 3,
    most: many,
    run: (args, sight, evaluate) => {
      const names = new Map(sight.names);
      for (let index = 0; index + 2 < args.length; index += 2) {
        const name = nameOf(args[index]);
        if (name === undefined) return failure('#ERROR!', 'LET takes names and values.');
        names.set(name, evaluate(args[index + 1] as Node, { ...sight, names }));
      }
      return args.length % 2 === 0 ? failure('#N/A') : evaluate(args.at(-1) as Node, { ...sight, names });
    },
  },
  MAP: {
    least: 2,
    most: many,
    run: (args, sight, evaluate) =>
      withLambda(args, sight, evaluate, (made, values) => {
        const grids = values.map(toMatrix);
        return (grids[0] ?? []).map((line, down) =>
          line.map((_, across) => cell(made.apply(grids.map((grid) => grid[down]?.[across] ?? null)))),
        );
      }),
  },
  REDUCE: {
    least: 3,
    most: 3,
    run: (args, sight, evaluate) =>
      withLambda(args, sight, evaluate, (made, [start = null, values = null]) =>
        toMatrix(values)
          .flat()
          .reduce<Value>((total, value) => made.apply([total, value]), start),
      ),
  },
  SCAN: {
    least: 3,
    most: 3,
    run: (args, sight, evaluate) =>
      withLambda(args, sight, evaluate, (made, [start = null, values = null]) => {
        let total = start;
        return toMatrix(values).map((line) =>
          line.map((value) => {
            total = made.apply([total, value]);
            return cell(total);
          }),
        );
      }),
  },
  BYROW: {
    least: 2,
    most: 2,
    run: (args, sight, evaluate) =>
      withLambda(args, sight, evaluate, (made, [values = null]) =>
        toMatrix(values).map((line) => [cell(made.apply([[line]]))]),
      ),
  },
  BYCOL: {
    least: 2,
    most: 2,
    run: (args, sight, evaluate) =>
      withLambda(args, sight, evaluate, (made, [values = null]) => {
        const grid = toMatrix(values);
        return [(grid[0] ?? []).map((_, at) => cell(made.apply([grid.map((line) => [line[at] ?? null])])))];
      }),
  },
  MAKEARRAY: {
    least: 3,
    most: 3,
    run: (args, sight, evaluate) =>
      withLambda(args, sight, evaluate, (made, [rows = 1, columns = 1]) =>
        Array.from({ length: Number(cell(rows)) }, (_, down) =>
          Array.from({ length: Number(cell(columns)) }, (__, across) =>
            cell(made.apply([down + 1, across + 1])),
          ),
        ),
      ),
  },
};

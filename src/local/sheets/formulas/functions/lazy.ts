import { broadcast, single } from '../evaluate/broadcast.ts';
import type { LazyFunction, Sight } from '../evaluate/sight.ts';
import type { Node } from '../syntax/node.ts';
import { toBoolean, toNumber } from '../values/coerce.ts';
import { equal } from '../values/compare.ts';
import {
  failure,
  isArea,
  isError,
  isMatrix,
  plain,
  type Scalar,
  toMatrix,
  type Value,
} from '../values/value.ts';
import { many } from './define.ts';
import { lambdaFunctions } from './lambdas.ts';

type Evaluate = (node: Node, sight: Sight) => Value;

const isGroup = (value: Value): boolean =>
  isMatrix(value) || (isArea(value) && value.range.rows * value.range.columns > 1);

/** Inside ARRAYFORMULA a condition over a range decides for each of its cells. */
function choose(condition: Node, args: readonly Node[], sight: Sight, evaluate: Evaluate): Value {
  const given = evaluate(condition, sight);
  const branch = (index: number): Value => {
    const node = args[index];
    return node ? evaluate(node, sight) : index === 0;
  };
  if (sight.arrays && isGroup(given)) {
    const branches = [branch(0), branch(1)];
    return broadcast(
      [given, ...branches],
      () => true,
      ([truth = null, one = null, other = null]) => {
        const isTrue = toBoolean(truth as Scalar);
        if (isError(isTrue)) return isTrue;
        return isTrue ? one : other;
      },
    );
  }
  const truth = toBoolean(single(given, sight));
  if (isError(truth)) return truth;
  return branch(truth ? 0 : 1);
}

const ifElse = (index: number, args: readonly Node[], sight: Sight, evaluate: Evaluate): Value => {
  const condition = args[index];
  if (!condition) return failure('#N/A', 'No match.');
  const given = evaluate(condition, sight);
  if (sight.arrays && isGroup(given)) {
    const one = evaluate(args[index + 1] ?? { kind: 'missing' }, sight);
    const other = ifElse(index + 2, args, sight, evaluate);
    return broadcast(
      [given, one, other],
      () => true,
      ([truth = null, first = null, second = null]) => {
        const isTrue = toBoolean(truth as Scalar);
        if (isError(isTrue)) return isTrue;
        return isTrue ? first : second;
      },
    );
  }
  const truth = toBoolean(single(given, sight));
  if (isError(truth)) return truth;
  const result = args[index + 1];
  if (truth) return result ? evaluate(result, sight) : failure('#N/A');
  return ifElse(index + 2, args, sight, evaluate);
};

const insteadOfErrors = (catches: (name: string) => boolean): LazyFunction => ({
  least: 1,
  most: 2,
  run: ([node, otherwise], sight, evaluate) => {
    const given = evaluate(node as Node, sight);
    const instead = (): Value => (otherwise ? evaluate(otherwise, sight) : null);
    if (!isGroup(given)) {
      const value = isArea(given) ? single(given, sight) : given;
      return isError(value) && catches(value.name) ? instead() : value;
    }
    if (!isMatrix(given) && !sight.arrays) {
      const value = single(given, sight);
      return isError(value) && catches(value.name) ? instead() : value;
    }
    if (
      !toMatrix(given)
        .flat()
        .some((cell) => isError(cell) && catches(cell.name))
    )
      return given;
    return broadcast(
      [given, instead()],
      () => true,
      ([cell = null, other = null]) => (isError(cell) && catches(cell.name) ? other : cell),
    );
  },
});

const logical: Readonly<Record<string, LazyFunction>> = {
  IF: {
    least: 2,
    most: 3,
    run: ([condition, ...branches], sight, evaluate) => choose(condition as Node, branches, sight, evaluate),
  },
  IFS: { least: 2, most: many, run: (args, sight, evaluate) => ifElse(0, args, sight, evaluate) },
  IFERROR: insteadOfErrors(() => true),
  IFNA: insteadOfErrors((name) => name === '#N/A'),
  SWITCH: {
    least: 3,
    most: many,
    run: ([given, ...cases], sight, evaluate) => {
      const decide = (value: Scalar): Value => {
        if (isError(value)) return value;
        for (let index = 0; index + 1 < cases.length; index += 2) {
          const wanted = single(evaluate(cases[index] as Node, sight), sight);
          if (equal(value, wanted)) return evaluate(cases[index + 1] as Node, sight);
        }
        const last = cases.length % 2 === 1 ? cases.at(-1) : undefined;
        return last ? evaluate(last, sight) : failure('#N/A', 'No match in SWITCH.');
      };
      const value = evaluate(given as Node, sight);
      if (sight.arrays && isGroup(value))
        return broadcast(
          [value],
          () => true,
          ([cell]) => decide(cell as Scalar),
        );
      return decide(single(value, sight));
    },
  },
  CHOOSE: {
    least: 2,
    most: many,
    run: ([given, ...choices], sight, evaluate) => {
      const at = toNumber(single(evaluate(given as Node, sight), sight), sight.state.locale);
      if (isError(at)) return at;
      const choice = choices[Math.trunc(at) - 1];
      return choice
        ? evaluate(choice, sight)
        : failure('#NUM!', `Function CHOOSE parameter 1 value is ${at}.`);
    },
  },
  ARRAYFORMULA: {
    least: 1,
    most: 1,
    run: ([node], sight, evaluate) => {
      const value = evaluate(node as Node, { ...sight, arrays: true });
      return isArea(value) ? toMatrix(value) : value;
    },
  },
  ISBETWEEN: {
    least: 3,
    most: 5,
    run: (args, sight, evaluate) => {
      const values = args.map((arg) => evaluate(arg, sight));
      const run = (given: readonly Value[]): Value => {
        const [value, low, high] = given.map((cell) => plain(cell as Scalar)) as [number, number, number];
        const [closedLow, closedHigh] = [given[3] ?? true, given[4] ?? true];
        const aboveLow = closedLow === true ? value >= low : value > low;
        return aboveLow && (closedHigh === true ? value <= high : value < high);
      };
      return sight.arrays
        ? broadcast(values, () => true, run)
        : run(values.map((value) => single(value, sight)));
    },
  },
};

/** Functions that compute only the arguments they need, or compute them in another way. */
export const lazyFunctions: Readonly<Record<string, LazyFunction>> = { ...logical, ...lambdaFunctions };

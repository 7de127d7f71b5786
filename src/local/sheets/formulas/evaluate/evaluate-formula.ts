import { sheetLocale } from '../../typing/locale.ts';
import { parseFormula } from '../syntax/parse.ts';
import { FormulaSyntaxError } from '../syntax/tokens.ts';
import { asValue, failure, isArea, isLambda, isMatrix, toMatrix, type Value } from '../values/value.ts';
import { single } from './broadcast.ts';
import { evaluate } from './evaluate.ts';
import type { Sight } from './sight.ts';

/** What a formula comes to: one value, or a matrix that spills into the cells beside it. */
export function evaluateFormula(formula: string, sight: Sight): Value {
  try {
    const node = parseFormula(formula, sheetLocale(sight.state.locale).decimal);
    const value = evaluate(node, sight);
    if (isLambda(value)) return failure('#N/A', 'A LAMBDA must be called.');
    if (isArea(value))
      return node.kind === 'reference' || node.kind === 'name'
        ? single(value, sight)
        : asValue(toMatrix(value));
    return isMatrix(value) ? asValue(value) : value;
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return failure('#ERROR!', 'Formula parse error.');
    // A text repeated too often, or an array too large to make.
    if (thrown instanceof RangeError) return failure('#VALUE!', thrown.message);
    throw thrown;
  }
}

import * as formulajs from '@formulajs/formulajs';
import type { FormulaFunction } from '../evaluate/sight.ts';
import {
  type ErrorName,
  failure,
  isArea,
  isError,
  isMatrix,
  plainMatrix,
  type Scalar,
  type Value,
} from '../values/value.ts';
import { many } from './define.ts';

/**
 * Functions on which Sheets and Excel agree and that no rule of ours touches: engineering, finance, trigonometry and
 * distributions. Those that read dates are given serial numbers, which the library reads as Sheets counts them.
 */
const taken =
  `ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH COS COSH COT COTH CSC CSCH SEC SECH SIN SINH TAN TANH
  DEGREES RADIANS FACT FACTDOUBLE COMBIN COMBINA PERMUT GCD LCM MULTINOMIAL EVEN ODD SQRTPI SERIESSUM ROMAN ARABIC BASE
  DECIMAL BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX BITAND BITOR
  BITXOR BITLSHIFT BITRSHIFT DELTA GESTEP COMPLEX CONVERT ERF ERFC PMT PPMT IPMT PV FV NPV NPER RATE IRR MIRR XIRR XNPV SLN SYD DB DDB
  EFFECT NOMINAL CUMIPMT CUMPRINC DOLLARDE DOLLARFR RRI PDURATION FVSCHEDULE ISPMT CORREL PEARSON RSQ SLOPE INTERCEPT
  FORECAST COVAR STEYX DEVSQ AVEDEV GEOMEAN HARMEAN KURT SKEW TRIMMEAN STANDARDIZE FISHER FISHERINV GAMMALN GAMMA PHI
  GAUSS CONFIDENCE PERCENTRANK AVERAGEA MAXA MINA STDEVA STDEVPA VARA VARPA TREND GROWTH LINEST LOGEST FREQUENCY
  DAYS360 YEARFRAC SUMX2MY2 SUMX2PY2 SUMXMY2 SUBTOTAL DSUM DAVERAGE DCOUNT DCOUNTA DMAX DMIN DGET DPRODUCT
  CEILINGMATH FLOORMATH NUMBERVALUE`.split(/\s+/);

const errorNames = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);

const library = formulajs as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>;

function fromLibrary(made: unknown): Value {
  if (made instanceof Error)
    return failure(errorNames.has(made.message) ? (made.message as ErrorName) : '#ERROR!', made.message);
  if (Array.isArray(made))
    return made.map((line: unknown) =>
      (Array.isArray(line) ? line : [line]).map((cell) => fromLibrary(cell) as Scalar),
    );
  if (typeof made === 'number') return Number.isFinite(made) ? made : failure('#NUM!');
  return typeof made === 'string' || typeof made === 'boolean' ? made : null;
}

function wrapped(name: string): FormulaFunction {
  return {
    least: 0,
    most: many,
    run: (args) => {
      const given: unknown[] = [];
      for (const arg of args) {
        const rows = plainMatrix(arg);
        const problem = rows.flat().find((cell) => isError(cell));
        if (problem !== undefined) return problem;
        const isSingle = !isMatrix(arg) && !(isArea(arg) && arg.range.rows * arg.range.columns > 1);
        const line = rows.length === 1 ? rows[0] : rows[0]?.length === 1 ? rows.map(([cell]) => cell) : rows;
        given.push(isSingle ? (rows[0]?.[0] ?? undefined) : line);
      }
      return fromLibrary(library[name]?.(...given));
    },
  };
}

/** Excel's later spellings, which Sheets knows too. */
const spelled: Readonly<Record<string, string>> = {
  'CEILING.MATH': 'CEILINGMATH',
  'FLOOR.MATH': 'FLOORMATH',
};

export const further: Readonly<Record<string, FormulaFunction>> = Object.fromEntries([
  ...taken.map((name) => [name, wrapped(name)]),
  ...Object.entries(spelled).map(([name, inside]) => [name, wrapped(inside)]),
]);

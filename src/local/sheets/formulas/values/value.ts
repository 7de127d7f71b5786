import type { RangeState, SheetState } from '../../state.ts';

export type ErrorName = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#ERROR!';

/** An error is a value that formulas pass on; `reason` is what Google shows when a person points at the cell. */
export type FormulaError = { readonly kind: 'error'; readonly name: ErrorName; readonly reason: string };

/** A number whose format comes from where it was read or what made it: dates, percentages, currencies. */
export type FormattedNumber = {
  readonly kind: 'formatted';
  readonly number: number;
  readonly format: string;
};

/** A value without its format; null is an empty cell. */
export type Plain = number | string | boolean | null | FormulaError;
export type Scalar = Plain | FormattedNumber;

/** Rows of equal length, at least one of at least one. */
export type Matrix = readonly (readonly Scalar[])[];

/** A range before it is read: some functions want the place, and most want what stands there. */
export type Area = {
  readonly kind: 'area';
  readonly sheet: SheetState;
  readonly range: RangeState;
  /** Rows below the last written one are left out. */
  readonly read: () => Matrix;
};

export type Lambda = { readonly kind: 'lambda'; readonly apply: (given: readonly Value[]) => Value };

export type Value = Scalar | Matrix | Area | Lambda;

export const failure = (name: ErrorName, reason = ''): FormulaError => ({ kind: 'error', name, reason });

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
const isKind = (value: Value, kind: string): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
export const isError = (value: Value): value is FormulaError => isKind(value, 'error');
export const isArea = (value: Value): value is Area => isKind(value, 'area');
export const isLambda = (value: Value): value is Lambda => isKind(value, 'lambda');
export const isFormatted = (value: Value): value is FormattedNumber => isKind(value, 'formatted');

export const plain = (scalar: Scalar): Plain => (isFormatted(scalar) ? scalar.number : (scalar as Plain));
export const formatted = (number: number, format: string): FormattedNumber => ({
  kind: 'formatted',
  number,
  format,
});

export function toMatrix(value: Value): Matrix {
  if (isMatrix(value)) return value;
  if (isArea(value)) return value.read();
  return [[isLambda(value) ? failure('#VALUE!') : value]];
}

export const plainMatrix = (value: Value): Plain[][] => toMatrix(value).map((line) => line.map(plain));

/** A matrix of one cell is that cell. */
export const asValue = (matrix: Matrix): Value =>
  matrix.length === 1 && matrix[0]?.length === 1 ? (matrix[0][0] as Scalar) : matrix;

export const flat = (value: Value): Scalar[] => toMatrix(value).flat();

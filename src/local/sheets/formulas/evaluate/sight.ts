import type { SheetState, SpreadsheetState } from '../../state.ts';
import type { Node } from '../syntax/node.ts';
import type { Scalar, Value } from '../values/value.ts';

/** Functions of the script that cells call. Without it every unknown name is #NAME?. */
export type CustomFunctions = {
  readonly has: (name: string) => boolean;
  /** Given values as getValues would give them; answers what the function returned, or throws what it threw. */
  readonly run: (name: string, args: readonly unknown[]) => unknown;
};

/** What a formula sees from the cell it stands in. */
export type Sight = {
  readonly state: SpreadsheetState;
  readonly home: { readonly sheet: SheetState; readonly row: number; readonly column: number };
  readonly now: Date;
  /** What stands in a cell, computed first where it is a formula. */
  readonly readCell: (sheet: SheetState, row: number, column: number) => Scalar;
  readonly custom: CustomFunctions | undefined;
  /** Names LET and LAMBDA gave, in capitals. */
  readonly names: ReadonlyMap<string, Value>;
  /** Inside ARRAYFORMULA and functions that work like it: operators and scalar functions go over whole ranges. */
  readonly arrays: boolean;
};

/** A function of Sheets: what it takes and what it makes of it. Indices in `scalars` are zero-based arguments. */
export type FormulaFunction = {
  readonly least: number;
  readonly most: number;
  /** Arguments that are single values: of an array the first, and over all of it inside ARRAYFORMULA. */
  readonly scalars?: 'all' | readonly number[];
  /** Its arguments are computed as inside ARRAYFORMULA. */
  readonly arrays?: true;
  /** Errors among its single values are its business and not passed on. */
  readonly seesErrors?: true;
  readonly run: (args: readonly Value[], sight: Sight) => Value;
};

/** A function that decides which arguments are computed at all. */
export type LazyFunction = {
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly Node[], sight: Sight, evaluate: (node: Node, sight: Sight) => Value) => Value;
};

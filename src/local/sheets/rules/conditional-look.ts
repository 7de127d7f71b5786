import { contentOf } from '../cells/reading/display-value.ts';
import { cellAt } from '../cells/stored-cell.ts';
import type {
  ConditionalFormatState,
  ConditionState,
  RangeState,
  SheetState,
  SpreadsheetState,
} from '../state.ts';
import { gradientColor } from './conditions/gradient-color.ts';
import { meetsCondition } from './conditions/meets-condition.ts';

export type ConditionalLook = Pick<
  ConditionState,
  'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

type Given = {
  readonly now: Date;
  /** Computes a custom formula as if it stood in the cell, having been written for the first cell of the rule's range. */
  readonly satisfies?: (
    formula: string,
    cell: { row: number; column: number },
    writtenFor: { row: number; column: number },
  ) => boolean;
};

/**
 * How the sheet's conditional formats draw a cell; undefined where none applies. Of several rules for a cell the first
 * that is met counts (support.google.com/docs/answer/78413). Prepare it once for many cells: gradients look at the
 * whole of their ranges.
 */
export function conditionalLooks(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  { now, satisfies }: Given,
): (row: number, column: number) => ConditionalLook | undefined {
  const { locale, timeZone } = spreadsheet;
  const rules = sheet.conditionalFormats.map(
    (rule): ((row: number, column: number) => ConditionalLook | undefined) => {
      const { condition, gradient, ranges } = rule;
      const inside = (row: number, column: number) => ranges.some((range) => contains(range, row, column));
      if (gradient) {
        const color = gradientColor(gradient, numbersOf(sheet, rule));
        return (row, column) => {
          const value = inside(row, column) ? contentOf(cellAt(sheet, row, column)) : undefined;
          return typeof value === 'number' ? { background: color(value) } : undefined;
        };
      }
      const [writtenFor] = ranges;
      return (row, column) => {
        if (!condition || !writtenFor || !inside(row, column)) return undefined;
        const judging = {
          locale,
          timeZone,
          now,
          ...(satisfies
            ? { satisfies: (formula: string) => satisfies(formula, { row, column }, writtenFor) }
            : {}),
        };
        const { criteria: _criteria, values: _values, ...look } = condition;
        return meetsCondition(condition, cellAt(sheet, row, column), judging) ? look : undefined;
      };
    },
  );
  return (row, column) => {
    for (const rule of rules) {
      const look = rule(row, column);
      if (look) return look;
    }
    return undefined;
  };
}

function numbersOf(sheet: SheetState, { ranges }: ConditionalFormatState): number[] {
  const numbers: number[] = [];
  for (const range of ranges)
    for (let row = range.row; row < range.row + Math.min(range.rows, sheet.rows.length); row += 1)
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const value = contentOf(cellAt(sheet, row, column));
        if (typeof value === 'number') numbers.push(value);
      }
  return numbers;
}

const contains = (range: RangeState, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

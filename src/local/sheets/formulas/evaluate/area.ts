import type { RangeState, SheetState } from '../../state.ts';
import { readA1 } from '../../structure/a1.ts';
import { type Area, type FormulaError, failure, type Matrix, type Scalar } from '../values/value.ts';
import type { Sight } from './sight.ts';

export function areaOf(sight: Sight, sheet: SheetState, range: RangeState): Area {
  let made: Matrix | undefined;
  return {
    kind: 'area',
    sheet,
    range,
    read: () => {
      made ??= readBlock(sight, sheet, range);
      return made;
    },
  };
}

/** Nothing stands below the last written row, so a whole column costs no more than what is written in it. */
function readBlock(sight: Sight, sheet: SheetState, range: RangeState): Matrix {
  const rows = Math.max(1, Math.min(range.rows, sheet.rows.length - range.row + 1));
  return Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: range.columns },
      (__, across): Scalar => sight.readCell(sheet, range.row + down, range.column + across),
    ),
  );
}

/** A range as formulas write it, `$A$1`, `A:A`, with its tab; #REF! where it lies outside the grid. */
export function findArea(sight: Sight, text: string, sheetName: string | undefined): Area | FormulaError {
  const sheet =
    sheetName === undefined
      ? sight.home.sheet
      : sight.state.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet) return failure('#REF!', `Unresolved sheet name '${sheetName}'.`);
  const range = readA1(text, sheet)?.range;
  if (!range || range.row < 1) return failure('#REF!', 'Reference does not exist.');
  if (range.row + range.rows - 1 > sheet.maxRows || range.column + range.columns - 1 > sheet.maxColumns)
    return failure('#REF!', 'Reference does not exist.');
  return areaOf(sight, sheet, range);
}

export function findNamed(sight: Sight, name: string): Area | undefined {
  for (const sheet of sight.state.sheets)
    for (const named of sheet.namedRanges ?? [])
      if (named.name.toLowerCase() === name.toLowerCase()) return areaOf(sight, sheet, named.range);
  return undefined;
}

/** The smallest block around two ranges of one tab: A1:INDEX(A:A,5). */
export function between(sight: Sight, one: Area, other: Area): Area | FormulaError {
  if (one.sheet !== other.sheet) return failure('#REF!', 'A range lies in one tab.');
  const row = Math.min(one.range.row, other.range.row);
  const column = Math.min(one.range.column, other.range.column);
  const last = Math.max(one.range.row + one.range.rows, other.range.row + other.range.rows);
  const right = Math.max(one.range.column + one.range.columns, other.range.column + other.range.columns);
  return areaOf(sight, one.sheet, { row, column, rows: last - row, columns: right - column });
}

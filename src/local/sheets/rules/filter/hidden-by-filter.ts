import { displayValue } from '../../cells/reading/display-value.ts';
import { cellAt } from '../../cells/stored-cell.ts';
import { formulaSatisfies } from '../../formulas/satisfies.ts';
import type { SheetState, SpreadsheetState } from '../../state.ts';
import { meetsCondition } from '../conditions/meets-condition.ts';

/** Whether the sheet's filter hides a row. The first row of its range, the header, always shows. */
export function hiddenByFilter(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  now: Date,
): (row: number) => boolean {
  const { filter } = sheet;
  if (!filter) return () => false;
  const { range, criteria } = filter;
  const { locale, timeZone } = spreadsheet;
  const satisfies = formulaSatisfies(spreadsheet, sheet, now);
  return (row) => {
    if (row <= range.row || row >= range.row + range.rows) return false;
    return Object.entries(criteria).some(([position, { condition, hiddenValues, visibleValues }]) => {
      const cell = cellAt(sheet, row, range.column + Number(position) - 1);
      const text = displayValue(cell, locale);
      return (
        hiddenValues?.includes(text) === true ||
        (visibleValues !== undefined && !visibleValues.includes(text)) ||
        (condition !== undefined &&
          !meetsCondition(condition, cell, {
            locale,
            timeZone,
            now,
            satisfies: (formula) =>
              satisfies(formula, { row, column: range.column }, { row: range.row + 1, column: range.column }),
          }))
      );
    });
  };
}

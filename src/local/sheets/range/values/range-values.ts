import { enteredInstead } from '../../cells/enter-value.ts';
import { displayValue } from '../../cells/reading/display-value.ts';
import { readValue } from '../../cells/reading/read-value.ts';
import { cellAt, hasContent } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { type RangePart, replaceAll, writableSheet } from '../parts/range-part.ts';
import { rangeClear } from './range-clear.ts';

/** Range's methods for what cells hold. Sources: developers.google.com/apps-script/reference/spreadsheet/range */
export function rangeValues(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  const display = (row: number, column: number) => displayValue(cellAt(sheet(), row, column), state.locale);
  return {
    ...rangeClear(part),
    getValue: () => readValue(sheet().rows[range.row - 1]?.[range.column - 1], state.timeZone),
    getValues: () => {
      const { rows } = sheet();
      return mapCells(range, (row, column) => readValue(rows[row - 1]?.[column - 1], state.timeZone));
    },
    getDisplayValue: () => display(range.row, range.column),
    getDisplayValues: () => {
      const found = sheet();
      return mapCells(range, (row, column) => displayValue(cellAt(found, row, column), state.locale));
    },
    setValue: (value: unknown) => enter(part, () => value),
    setValues: (values: unknown[][]) => {
      refuseOtherSize(values, range);
      return enter(part, (down, across) => values[down]?.[across]);
    },
    isBlank: () => {
      const { rows } = sheet();
      return !rows
        .slice(range.row - 1, range.row - 1 + range.rows)
        .some((cells) => cells.slice(range.column - 1, range.column - 1 + range.columns).some(hasContent));
    },
  };
}

/** Enters as a person would; every cell is made before one is written, so that a refused cell leaves all as they were. */
export function enter(part: RangePart, given: (down: number, across: number) => unknown): GoogleRange {
  const { context, range } = part;
  const sheet = writableSheet(part);
  const now = context.execution.now();
  const cells = mapCells(range, (row, column) =>
    enteredInstead(
      context.state,
      { sheet, row, column },
      sheet.rows[row - 1]?.[column - 1] ?? null,
      given(row - range.row, column - range.column),
      now,
    ),
  );
  return replaceAll(part, (_, row, column) => cells[row - range.row]?.[column - range.column] ?? null);
}

import type { Cell } from '../../core/application/application.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What people see in cells whose values were read from A1 on. A text is shown as it is, so that of the named columns
 * (0-based) only the block from the first to the last with anything else in it is asked for, with one call; a first
 * column of dates alone is Forms' time stamps, which are read by their values.
 */
export function readShown(
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  const shown = values.map((line) =>
    // Most rows hold texts alone, and show them as they are.
    line.every((value) => typeof value === 'string') ? (line as readonly string[]) : line.map(String),
  );
  const typed = columns.filter((column) => isTyped(values, column));
  if (typed.length === 0) return shown;
  const first = Math.min(...typed);
  const width = Math.max(...typed) - first + 1;
  const block = sheet.getRange(1, first + 1, values.length, width).getDisplayValues();
  block.forEach((texts, row) => {
    const line = shown[row] ?? [];
    if (texts.some((text, offset) => text !== line[first + offset]))
      shown[row] = [...line.slice(0, first), ...texts, ...line.slice(first + width)];
  });
  return shown;
}

const isTyped = (values: readonly (readonly Cell[])[], column: number): boolean =>
  values.some((line, row) => {
    const value = line[column] ?? '';
    return typeof value !== 'string' && !(column === 0 && (row === 0 || value instanceof Date));
  });

import type { CellState, CellValue, SpreadsheetState, StoredCell } from '../../state.ts';
import { serialToInstant } from '../serial-date.ts';
import { contentOf, shownFormat, showsDate } from './display-value.ts';

/** What getValue gives a script: numbers under a date format as Dates, '' for an empty cell. */
export function readValue(
  stored: StoredCell | undefined,
  timeZone: SpreadsheetState['timeZone'],
): CellValue | Date {
  if (stored === undefined || stored === null) return '';
  if (typeof stored !== 'object') return stored;
  return readCell(stored, timeZone);
}

function readCell(cell: CellState, timeZone: string): CellValue | Date {
  const value = contentOf(cell) ?? '';
  return typeof value === 'number' && showsDate(shownFormat(cell))
    ? new Date(serialToInstant(value, timeZone))
    : value;
}

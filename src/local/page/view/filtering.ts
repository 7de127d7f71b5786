import { displayValue } from '../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../sheets/cells/stored-cell.ts';
import { hiddenByFilter } from '../../sheets/rules/filter/hidden-by-filter.ts';
import type { SheetState, SpreadsheetState } from '../../sheets/state.ts';
import type { FilterValue } from '../messages.ts';

const most = 1000;

/** The rows that the tab's filter hides, with the height of such rows. */
export function filteredHeights(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  now: Date,
): Record<string, number> {
  const { filter } = sheet;
  const heights: Record<string, number> = {};
  if (!filter || Object.keys(filter.criteria).length === 0) return heights;
  const hides = hiddenByFilter(spreadsheet, sheet, now);
  for (let row = filter.range.row; row < filter.range.row + filter.range.rows; row += 1)
    if (hides(row)) heights[row] = 0;
  return heights;
}

/** What a column's filter offers, blanks last, with what it hides now. */
export function filterValues({ locale }: SpreadsheetState, sheet: SheetState, column: number): FilterValue[] {
  const { filter } = sheet;
  if (!filter) return [];
  const { range, criteria } = filter;
  const { hiddenValues = [], visibleValues } = criteria[String(column - range.column + 1)] ?? {};
  const hidden = new Set(hiddenValues);
  const texts = new Set<string>();
  const last = Math.min(range.row + range.rows - 1, sheet.rows.length);
  for (let row = range.row + 1; row <= last && texts.size < most; row += 1)
    texts.add(displayValue(cellAt(sheet, row, column), locale));
  const order = new Intl.Collator('en', { numeric: true });
  return [...texts]
    .sort((one, other) => Number(one === '') - Number(other === '') || order.compare(one, other))
    .map((text) => ({ text, shown: !hidden.has(text) && (visibleValues?.includes(text) ?? true) }));
}

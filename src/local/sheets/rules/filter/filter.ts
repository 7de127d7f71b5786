import { Refusal } from '../../cells/refusal.ts';
import { type SheetsContext, sheetState } from '../../service/context.ts';
import type { RangeState } from '../../state.ts';
import { sortRows } from '../../structure/lines/sort-rows.ts';
import { refuseProtected } from '../../structure/protect.ts';
import { createFilterCriteria, filterCriteriaInside } from './filter-criteria.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** One filter a sheet (…/reference/spreadsheet/range#createFilter()). */
export function addFilter(context: SheetsContext, sheetId: number, range: RangeState): Filter {
  const sheet = sheetState(context, sheetId);
  if (sheet.filter) throw new Refusal("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { range: { ...range }, criteria: {} };
  return createFilter(context, sheetId);
}

/** The sheet's one basic filter; scripts cannot make filter views. Columns count from the sheet's first, as its page says. */
export function createFilter(context: SheetsContext, sheetId: number): Filter {
  const filter = () => {
    const found = sheetState(context, sheetId).filter;
    if (!found) throw new Refusal('The filter no longer exists.');
    return found;
  };
  /** The column's place within the range, by which the state keeps criteria. */
  const placeOf = (column: number): string => {
    const { range } = filter();
    if (!(column >= range.column && column < range.column + range.columns))
      throw new Refusal('Column position is outside of the range of the filter.');
    return String(column - range.column + 1);
  };
  const made: Filter = context.object<Filter>('Filter', {
    getRange: () => context.range(sheetId, filter().range),
    remove: () => {
      filter();
      delete sheetState(context, sheetId).filter;
    },
    getColumnFilterCriteria: (column: number) => {
      const found = filter().criteria[placeOf(column)];
      return found ? createFilterCriteria(context, found) : null;
    },
    setColumnFilterCriteria: (column: number, criteria: unknown) => {
      const place = placeOf(column);
      if (criteria === null) delete filter().criteria[place];
      else filter().criteria[place] = filterCriteriaInside(criteria);
      return made;
    },
    removeColumnFilterCriteria: (column: number) => {
      delete filter().criteria[placeOf(column)];
      return made;
    },
    sort: (column: number, ascending: boolean) => {
      const sheet = sheetState(context, sheetId);
      const { range } = filter();
      placeOf(column);
      refuseProtected(context.state, sheet, range, context.execution.effectiveUser);
      if (range.rows > 1)
        sortRows(sheet, { ...range, row: range.row + 1, rows: range.rows - 1 }, [{ column, ascending }]);
      return made;
    },
  });
  return made;
}

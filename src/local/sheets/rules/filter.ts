import { Refusal } from '../cells/refusal.ts';
import { type SheetsContext, sheetState } from '../service/context.ts';
import { refuseProtected } from '../structure/protect.ts';
import { sortRows } from '../structure/sort-rows.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** The sheet's one basic filter. Which values people hide is kept in the state; scripts cannot make filter views. */
export function createFilter(context: SheetsContext, sheetId: number): Filter {
  const filter = () => {
    const found = sheetState(context, sheetId).filter;
    if (!found) throw new Refusal('The filter no longer exists.');
    return found;
  };
  const made: Filter = context.object<Filter>('Filter', {
    getRange: () => context.range(sheetId, filter().range),
    remove: () => {
      filter();
      delete sheetState(context, sheetId).filter;
    },
    removeColumnFilterCriteria: (column: number) => {
      delete filter().hiddenValues[String(column)];
      return made;
    },
    sort: (column: number, ascending: boolean) => {
      const sheet = sheetState(context, sheetId);
      const { range } = filter();
      refuseProtected(context.state, sheet, range, context.execution.effectiveUser);
      if (range.rows > 1)
        sortRows(sheet, { ...range, row: range.row + 1, rows: range.rows - 1 }, [
          { column: range.column + column - 1, ascending },
        ]);
      return made;
    },
  });
  return made;
}

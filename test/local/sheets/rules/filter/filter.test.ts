import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../../as-google.ts';
import { aBench } from '../../run-sheets.ts';

const filterPage = 'reference/spreadsheet/filter';

function aFilteredTable() {
  const bench = aBench();
  bench.sheet.getRange('B1:C4').setValues([
    ['Name', 'Score'],
    ['Orchard', 3],
    ['Harbour', 1],
    ['Meadow', 2],
  ]);
  const filter = bench.sheet.getRange('B1:C4').createFilter();
  const hidden = () => [1, 2, 3, 4, 5].filter((row) => bench.sheet.isRowHiddenByFilter(row));
  return { ...bench, filter, hidden };
}

describe('the basic filter', () => {
  it(asGoogle('a filter hides rows by value and never its header', `${filterPage}-criteria-builder`), () => {
    const { app, sheet, filter, hidden } = aFilteredTable();

    filter.setColumnFilterCriteria(2, app.newFilterCriteria().setHiddenValues(['Harbour', 'Name']).build());

    expect(hidden()).toEqual([3]);
    expect(sheet.isRowHiddenByUser(3)).toBe(false);
    expect(filter.getColumnFilterCriteria(2)?.getHiddenValues()).toEqual(['Harbour', 'Name']);
  });

  it(
    asGoogle('a filter shows only visible values or what meets a condition', `${filterPage}-criteria`),
    () => {
      const { app, filter, hidden } = aFilteredTable();

      filter.setColumnFilterCriteria(3, app.newFilterCriteria().whenNumberGreaterThan(1).build());
      expect(hidden()).toEqual([3]);
      filter.setColumnFilterCriteria(2, app.newFilterCriteria().setVisibleValues(['Meadow']).build());
      expect(hidden()).toEqual([2, 3]);
      filter.removeColumnFilterCriteria(2).setColumnFilterCriteria(3, null);
      expect(hidden()).toEqual([]);
    },
  );

  it(asGoogle('a column without criteria has null for its filter criteria', filterPage), () => {
    expect(aFilteredTable().filter.getColumnFilterCriteria(3)).toBeNull();
  });

  it(
    asGoogle(
      'a filter refuses a column outside its range, counted from the sheet’s first column',
      'assumed: the page counts column B as 2 and does not say what lies outside',
    ),
    () => {
      expect(() => aFilteredTable().filter.getColumnFilterCriteria(1)).toThrow('outside of the range');
    },
  );

  it(asGoogle('a filter sorts below its header and keeps its columns together', `${filterPage}#sort`), () => {
    const { sheet, filter } = aFilteredTable();

    filter.sort(3, true);

    expect(sheet.getRange('B1:B4').getValues().flat()).toEqual(['Name', 'Harbour', 'Meadow', 'Orchard']);
  });

  it(asGoogle('a filter moves and grows with its rows', 'assumed: as the ranges of other rules do'), () => {
    const { sheet } = aFilteredTable();

    sheet.insertRowBefore(1).insertRowAfter(3);

    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('B2:C6');
  });
});

import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = (method: string) => `reference/spreadsheet/range#${method}`;
const live = 'github.com/brucemcpherson/gas-fakes test/testsheetsvalues.js';
const column = (values: unknown[]) => values.map((value) => [value]);

describe('putting cells in order', () => {
  it(asGoogle('sort puts numbers before texts before booleans, and empty cells last', live), () => {
    const { sheet } = aBench();
    const range = sheet.getRange('A1:A6').setValues(column(['b', true, '', 2, 'A', -1]));

    expect(range.sort(1).getValues().flat()).toEqual([-1, 2, 'A', 'b', true, '']);
    expect(range.sort({ column: 1, ascending: false }).getValues().flat()).toEqual([
      true,
      'b',
      'A',
      2,
      -1,
      '',
    ]);
  });

  it(asGoogle('sort takes several columns, counted from the sheet’s first', page('sortsortspecobj')), () => {
    const { sheet } = aBench();
    const range = sheet.getRange('B1:C3').setValues([
      [1, 'x'],
      [2, 'y'],
      [1, 'z'],
    ]);

    range.sort([
      { column: 2, ascending: true },
      { column: 3, ascending: false },
    ]);

    expect(range.getValues()).toEqual([
      [1, 'z'],
      [1, 'x'],
      [2, 'y'],
    ]);
    expect(() => range.sort(1)).toThrow('The sort column is outside the range.');
  });

  it(
    asGoogle(
      'removeDuplicates takes rows alike but for letter case for duplicates, and answers the smaller range',
      page('removeduplicates'),
    ),
    () => {
      const { sheet } = aBench();
      const range = sheet.getRange('A1:B4').setValues([
        ['a', 1],
        ['A', 1],
        ['a', 2],
        ['b', 1],
      ]);

      expect(range.removeDuplicates().getA1Notation()).toBe('A1:B3');
      expect(range.getValues()).toEqual([
        ['a', 1],
        ['a', 2],
        ['b', 1],
        ['', ''],
      ]);
      expect(sheet.getRange('A1:B3').removeDuplicates([1]).getValues()).toEqual([
        ['a', 1],
        ['b', 1],
      ]);
    },
  );

  it(
    asGoogle('trimWhitespace cuts space off both ends and leaves one between words', page('trimwhitespace')),
    () => {
      const { sheet } = aBench();
      const range = sheet.getRange('A1:A2').setValues(column([' two \n words\t', 5]));

      expect(range.trimWhitespace().getValues().flat()).toEqual(['two words', 5]);
    },
  );

  it(asGoogle('randomize keeps every row whole', page('randomize')), () => {
    const { sheet } = aBench();
    const rows = Array.from({ length: 20 }, (_, row) => [row, `row ${row}`]);

    const mixed = sheet.getRange('A1:B20').setValues(rows).randomize().getValues();

    expect(mixed.sort((one, other) => one[0] - other[0])).toEqual(rows);
  });

  it(
    asGoogle(
      'splitTextToColumns finds the delimiter itself or takes one, and reads the pieces as typed',
      page('splittexttocolumns'),
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:A3').setValues(column(['1,two', 'a;b;c', 'p-q']));

      sheet.getRange('A1').splitTextToColumns();
      sheet.getRange('A2').splitTextToColumns(app.TextToColumnsDelimiter.SEMICOLON);
      sheet.getRange('A3').splitTextToColumns('-');

      expect(sheet.getRange('A1:C3').getValues()).toEqual([
        [1, 'two', ''],
        ['a', 'b', 'c'],
        ['p', 'q', ''],
      ]);
    },
  );

  it(
    asGoogle('sort refuses a range with merged cells', 'assumed: Sheets refuses it, the wording is ours'),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:B1').merge();

      expect(() => sheet.getRange('A1:B3').sort(1)).toThrow(
        "You can't perform a sort on a range with merges.",
      );
    },
  );
});

describe('filling on', () => {
  it.each([
    [[1, 3], 5, [1, 3, 5, 7, 9]],
    [['a'], 3, ['a', 'a', 'a']],
    [['Item 9'], 3, ['Item 9', 'Item 10', 'Item 11']],
    [[1, 'x'], 4, [1, 'x', 1, 'x']],
  ])(
    asGoogle(
      'autoFill goes on with the series it finds: %j over %i rows',
      'reference/spreadsheet/auto-fill-series',
    ),
    (given, rows, expected) => {
      const { app, sheet } = aBench();
      const source = sheet.getRange(1, 1, given.length).setValues(column(given));

      source.autoFill(sheet.getRange(1, 1, rows), app.AutoFillSeries.DEFAULT_SERIES);

      expect(sheet.getRange(1, 1, rows).getValues().flat()).toEqual(expected);
    },
  );

  it(
    asGoogle(
      'autoFill with ALTERNATE_SERIES repeats, and moves formulas along',
      'reference/spreadsheet/auto-fill-series',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:B2').setValues([
        [1, '=A1'],
        [2, '=A2'],
      ]);

      sheet.getRange('A1:B2').autoFill(sheet.getRange('A1:B4'), app.AutoFillSeries.ALTERNATE_SERIES);

      expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([1, 2, 1, 2]);
      expect(sheet.getRange('B3:B4').getFormulas().flat()).toEqual(['=A3', '=A4']);
    },
  );

  it(
    asGoogle(
      'autoFillToNeighbor fills down as far as the column beside reaches',
      page('autofilltoneighborseries'),
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:A4').setValues(column([1, 2, 3, 4]));
      sheet
        .getRange('B1:B2')
        .setValues(column([10, 20]))
        .autoFillToNeighbor(app.AutoFillSeries.DEFAULT_SERIES);

      expect(sheet.getRange('B1:B5').getValues().flat()).toEqual([10, 20, 30, 40, '']);
    },
  );
});

describe('checkboxes', () => {
  it(
    asGoogle(
      'insertCheckboxes unchecks every cell, and check and uncheck change them',
      page('insertcheckboxes'),
    ),
    () => {
      const { sheet } = aBench();
      const range = sheet.getRange('A1:A2').setValue('text').insertCheckboxes();

      expect([range.getValues().flat(), range.isChecked()]).toEqual([[false, false], false]);
      expect(range.check().isChecked()).toBe(true);
      expect([sheet.getRange('A1').uncheck().isChecked(), range.isChecked()]).toEqual([false, null]);
    },
  );

  it(
    asGoogle(
      'checkboxes can stand for values of one’s own',
      page('insertcheckboxescheckedvalue,-uncheckedvalue'),
    ),
    () => {
      const { sheet } = aBench();

      expect(sheet.getRange('A1').insertCheckboxes('yes', 'no').check().getValue()).toBe('yes');
      expect(sheet.getRange('A2').insertCheckboxes('yes').getValue()).toBe('');
    },
  );

  it(
    asGoogle(
      'removeCheckboxes takes the rule away, and the value if it was the checkbox’s',
      page('removecheckboxes'),
    ),
    () => {
      const { sheet } = aBench();
      const range = sheet.getRange('A1').insertCheckboxes().removeCheckboxes();

      expect([range.getValue(), range.getDataValidation(), range.isChecked()]).toEqual(['', null, null]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = (method: string) => `reference/spreadsheet/range#${method}`;

describe('values of a range', () => {
  it(
    asGoogle(
      'getValues gives numbers, booleans, texts, dates, and an empty text for an empty cell',
      page('getvalues'),
    ),
    () => {
      const { sheet } = aBench();
      const date = new Date('2026-07-01T10:00:00Z');

      sheet.getRange('A1:E1').setValues([[1.5, true, 'a text', date, null]]);

      expect(sheet.getRange('A1:E1').getValues()).toEqual([[1.5, true, 'a text', date, '']]);
      expect(sheet.getRange('A1:E1').getDisplayValues()).toEqual([
        ['1.5', 'TRUE', 'a text', '7/1/2026 12:00:00', ''],
      ]);
    },
  );

  it(
    asGoogle(
      'what getValues returns is made in the script’s own realm, so that instanceof holds',
      'guides/v8-runtime',
    ),
    () => {
      const { run } = aBench();

      const found = run(`
      const range = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(0));
      [range.getValue() instanceof Date, range.getValues() instanceof Array]`);

      expect(found).toEqual([true, true]);
    },
  );

  it(asGoogle('setValues clears a cell for undefined and null', 'guides/v8-runtime/migration'), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B1').setValues([['one', 'two']]);

    sheet.getRange('A1:B1').setValues([[undefined, null]]);

    expect(sheet.getRange('A1:B1').isBlank()).toBe(true);
  });

  it(asGoogle('setValue reads a text beginning with "=" as a formula', page('setvaluevalue')), () => {
    const { sheet } = aBench();

    sheet.getRange('A1').setValue('=IMPORTXML("https://example.org", "//a")');

    expect(sheet.getRange('A1').getFormula()).toBe('=IMPORTXML("https://example.org", "//a")');
    expect(sheet.getRange('A1').getValue()).toBe('#ERROR!');
  });

  it(asGoogle('values read with getValues and written back replace the formula', page('getvalues')), () => {
    const { sheet } = aBench();
    const range = sheet.getRange('A1').setValue('=1+1');

    range.setValues(range.getValues());

    expect(range.getFormula()).toBe('');
  });

  it(
    asGoogle(
      'a plain text cell keeps digits and dates as typed, if its format comes first',
      '/workspace/sheets/api/guides/formats',
    ),
    () => {
      const { sheet } = aBench();

      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([['007', '1/2']]);

      expect(sheet.getRange('A1:B1').getValues()).toEqual([['007', '1/2']]);
    },
  );

  it(
    asGoogle(
      'a date, percentage or amount brings its number format, unless the cell has one',
      '/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A2').setNumberFormat('0.000');

      sheet.getRange('A1:A3').setValues([['50%'], ['50%'], [new Date('2026-11-01T23:00:00Z')]]);

      expect(sheet.getRange('A1:A3').getNumberFormats()).toEqual([['0%'], ['0.000'], ['m/d/yyyy']]);
    },
  );

  it(
    asGoogle(
      'a number under a date format is read as a Date',
      '/workspace/sheets/api/guides/formats#about_date_time_values',
    ),
    () => {
      const { sheet } = aBench();

      sheet.getRange('A1').setValue(46328).setNumberFormat('yyyy-mm-dd');

      expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-11-01T23:00:00Z'));
    },
  );

  it(asGoogle('setValues reads each text as if a person had typed it', page('setvaluesvalues')), () => {
    const { sheet } = aBench();
    const range = sheet.getRange('A1:F1').setValues([['0123', '50%', 'TRUE', '1e3', "'007", ' =1+1']]);

    expect(range.getValues()).toEqual([[123, 0.5, true, 1000, '007', ' =1+1']]);
    expect(range.getFormulas().flat().join('')).toBe('');
  });

  it(
    asGoogle(
      'a Date keeps its wall clock in the spreadsheet’s time zone, not the script’s',
      'reference/base/session#getscripttimezone',
    ),
    () => {
      const { sheet } = aBench({ timeZone: 'America/New_York' });
      const range = sheet.getRange('A1').setValue(new Date('2026-07-01T02:00:00Z'));

      expect(range.getDisplayValue()).toBe('6/30/2026 22:00:00');
      expect(range.getValue()).toEqual(new Date('2026-07-01T02:00:00Z'));
    },
  );

  it(
    asGoogle(
      'getDisplayValues shows numbers as their format and locale write them',
      page('getdisplayvalues'),
    ),
    () => {
      const { sheet } = aBench({ locale: 'de' });
      const range = sheet
        .getRange('A1:B1')
        .setValues([[1234.5, 0.25]])
        .setNumberFormats([['#,##0.00', '0%']]);

      expect(range.getDisplayValues()).toEqual([['1.234,50', '25%']]);
    },
  );

  it(asGoogle('setValue fills every cell of the range', page('setvaluevalue')), () => {
    const { sheet } = aBench();

    expect(sheet.getRange('A1:B2').setValue(7).getValues()).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it(asGoogle('clear spares the rows a filter hides when told to skip them', page('clearoptions')), () => {
    const { app, sheet } = aBench();
    const range = sheet.getRange('A1:A3').setValues([['head'], ['hidden'], ['shown']]);
    range
      .createFilter()
      .setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['hidden']).build());

    range.clear({ contentsOnly: true, skipFilteredRows: true });

    expect(range.getValues().flat()).toEqual(['', 'hidden', '']);
  });
});

describe('what a range refuses', () => {
  it.each([
    [
      'getRange(1, 1, 2, 1).setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'getRange(1, 1, 1, 2).setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange(0, 1)', 'The starting row of the range is too small.'],
    ['getRange(5)', "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ['getRange("nonsense")', 'Range not found'],
  ])(
    asGoogle(
      '%s is refused in Google’s words, with an Exception of the script’s realm',
      'assumed: the wordings are those scripts report',
    ),
    (call, message) => {
      const { run } = aBench();

      const found = run(`
      try { SpreadsheetApp.getActiveSheet().${call}; 'nothing thrown' }
      catch (error) { [error instanceof Error, error.name, error.message] }`);

      expect(found).toEqual([true, 'Exception', message]);
    },
  );

  it(asGoogle('a cell holds no more than 50,000 characters', 'support.google.com/drive/answer/37603'), () => {
    const { sheet } = aBench();

    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it(
    asGoogle(
      'setValues writes nothing when one cell breaks a rule that rejects input',
      'assumed: a call fails whole',
    ),
    () => {
      const { app, sheet, state } = aBench();
      const rule = app.newDataValidation().requireNumberBetween(0, 5).setAllowInvalid(false).build();
      sheet.getRange('A2').setDataValidation(rule);

      expect(() => sheet.getRange('A1:A2').setValues([[1], [9]])).toThrow(
        'The data you entered in cell A2 violates the data validation rules set on this cell.',
      );
      expect(state.sheets[0]?.rows[0]?.[0] ?? null).toBeNull();
    },
  );
});

describe('looks, notes and places of a range', () => {
  it(
    asGoogle(
      'a number given as a note reads back "25" from setNote and "25.0" from setNotes',
      'github.com/brucemcpherson/gas-fakes',
    ),
    () => {
      const { run } = aBench();

      const notes = run(`
      const sheet = SpreadsheetApp.getActiveSheet();
      [sheet.getRange('A1').setNote(25).getNote(), sheet.getRange('B1').setNotes([[25]]).getNote()]`);

      expect(notes).toEqual(['25', '25.0']);
    },
  );

  it(
    asGoogle(
      'clear takes contents, formats and validation rules away and leaves notes',
      'reference/spreadsheet/range-list#clear',
    ),
    () => {
      const { app, sheet } = aBench();
      const range = sheet.getRange('A1').setValue(5).setNumberFormat('0.0').setNote('a note');
      range.setDataValidation(app.newDataValidation().requireDate().build());

      range.clear();

      expect([range.getValue(), range.getNumberFormat(), range.getDataValidation(), range.getNote()]).toEqual(
        ['', '0.###############', null, 'a note'],
      );
    },
  );

  it(asGoogle('clear takes only contents or only looks away when told to', page('clearoptions')), () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setValue('kept').setBackground('red').setNote('a note');

    sheet.getRange('A1').clear({ formatOnly: true });
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()]).toEqual([
      'kept',
      '#ffffff',
    ]);

    sheet.getRange('A1').clearContent();
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote()]).toEqual(['', 'a note']);
  });
});

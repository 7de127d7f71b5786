import { describe, expect, it } from 'vitest';
import { aBench } from '../run-sheets.ts';

const reference = 'developers.google.com/apps-script/reference/spreadsheet/range';

describe(`values of a range (${reference})`, () => {
  it('gives numbers, booleans, texts, dates and an empty string for an empty cell', () => {
    const { sheet } = aBench();
    const date = new Date('2026-07-01T10:00:00Z');

    sheet.getRange('A1:E1').setValues([[1.5, true, 'a text', date, null]]);

    expect(sheet.getRange('A1:E1').getValues()).toEqual([[1.5, true, 'a text', date, '']]);
    expect(sheet.getRange('A1:E1').getDisplayValues()).toEqual([
      ['1.5', 'TRUE', 'a text', '7/1/2026 12:00:00', ''],
    ]);
  });

  it("makes its dates and arrays in the script's own realm", () => {
    const { run } = aBench();

    const found = run(`
      const range = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(0));
      [range.getValue() instanceof Date, range.getValues() instanceof Array]`);

    expect(found).toEqual([true, true]);
  });

  it('clears a cell for undefined and null, as the V8 runtime does (guides/v8-runtime/migration)', () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B1').setValues([['one', 'two']]);

    sheet.getRange('A1:B1').setValues([[undefined, null]]);

    expect(sheet.getRange('A1:B1').isBlank()).toBe(true);
  });

  it('reads a string beginning with "=" as a formula, which replaces the value', () => {
    const { sheet } = aBench();

    sheet.getRange('A1').setValue('=IMPORTXML("https://example.org", "//a")');

    expect(sheet.getRange('A1').getFormula()).toBe('=IMPORTXML("https://example.org", "//a")');
    expect(sheet.getRange('A1').getValue()).toBe('#FORMULA not computed');
  });

  it('loses the formula when values read with getValues are written back (platform fact: section 4)', () => {
    const { sheet } = aBench();
    const range = sheet.getRange('A1').setValue('=1+1');

    range.setValues(range.getValues());

    expect(range.getFormula()).toBe('');
  });

  it('keeps digits and dates of a plain text cell as typed, if the format comes first', () => {
    const { sheet } = aBench();

    sheet
      .getRange('A1:B1')
      .setNumberFormat('@')
      .setValues([['007', '1/2']]);

    expect(sheet.getRange('A1:B1').getValues()).toEqual([['007', '1/2']]);
  });

  it('gives a date, percentage or amount its number format, unless the cell has one', () => {
    const { sheet } = aBench();
    sheet.getRange('A2').setNumberFormat('0.000');

    sheet.getRange('A1:A3').setValues([['50%'], ['50%'], [new Date('2026-11-01T23:00:00Z')]]);

    expect(sheet.getRange('A1:A3').getNumberFormats()).toEqual([['0%'], ['0.000'], ['m/d/yyyy']]);
  });

  it('reads a number under a date format as a date', () => {
    const { sheet } = aBench();

    sheet.getRange('A1').setValue(46328).setNumberFormat('yyyy-mm-dd');

    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-11-01T23:00:00Z'));
  });

  it('writes rich text as it is, with its link', () => {
    const { app, sheet } = aBench();
    const rich = app.newRichTextValue().setText('=1+1').setLinkUrl('https://example.org').build();

    sheet.getRange('A1').setRichTextValue(rich);

    expect(sheet.getRange('A1').getValue()).toBe('=1+1');
    expect(sheet.getRange('A1').getFormula()).toBe('');
    expect(sheet.getRange('A1').getRichTextValue()?.getLinkUrl()).toBe('https://example.org');
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
  ])('refuses %s in Google’s words, as an Exception of the script’s realm', (call, message) => {
    const { run } = aBench();

    const found = run(`
      try { SpreadsheetApp.getActiveSheet().${call}; 'nothing thrown' }
      catch (error) { [error instanceof Error, error.name, error.message] }`);

    expect(found).toEqual([true, 'Exception', message]);
  });

  it('refuses more than 50,000 characters in a cell (platform fact: section 3)', () => {
    const { sheet } = aBench();

    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('refuses a whole block when one cell breaks its validation rule', () => {
    const { app, sheet, state } = aBench();
    const rule = app.newDataValidation().requireNumberBetween(0, 5).setAllowInvalid(false).build();
    sheet.getRange('A2').setDataValidation(rule);

    expect(() => sheet.getRange('A1:A2').setValues([[1], [9]])).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(state.sheets[0]?.rows[0]?.[0] ?? null).toBeNull();
  });
});

describe('looks, notes and places of a range', () => {
  it('answers Google’s defaults for a new cell and what was set for others', () => {
    const { app, sheet } = aBench();
    const range = sheet.getRange('B2:C3');

    range.setBackground('#FFEE00').setFontWeight('bold').setWrapStrategy(app.WrapStrategy.CLIP).setWrap(true);

    expect(range.getBackgrounds()).toEqual([
      ['#ffee00', '#ffee00'],
      ['#ffee00', '#ffee00'],
    ]);
    expect(range.getCell(2, 2).getFontWeight()).toBe('bold');
    expect(range.getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    expect(sheet.getRange('A1').getFontWeight()).toBe('normal');
  });

  it('reads a number as a note the way live Apps Script does: "25" from setNote, "25.0" from setNotes (platform fact: section 11)', () => {
    const { run } = aBench();

    const notes = run(`
      const sheet = SpreadsheetApp.getActiveSheet();
      [sheet.getRange('A1').setNote(25).getNote(), sheet.getRange('B1').setNotes([[25]]).getNote()]`);

    expect(notes).toEqual(['25', '25.0']);
  });

  it('names its place in A1 notation and moves by offset', () => {
    const { sheet } = aBench();

    expect(sheet.getRange(2, 27 - 1, 3, 1).getA1Notation()).toBe('Z2:Z4');
    expect(sheet.getRange('B2').offset(1, 1, 2, 2).getA1Notation()).toBe('C3:D4');
    expect(sheet.getRange('B:B').getNumRows()).toBe(1000);
  });

  it('clears contents, formats and validation rules, as RangeList.clear is documented, and keeps notes', () => {
    const { app, sheet } = aBench();
    const range = sheet.getRange('A1').setValue(5).setNumberFormat('0.0').setNote('a note');
    range.setDataValidation(app.newDataValidation().requireDate().build());

    range.clear();

    expect([range.getValue(), range.getNumberFormat(), range.getDataValidation(), range.getNote()]).toEqual([
      '',
      '0.###############',
      null,
      'a note',
    ]);
  });

  it('clears contents without looks, and looks without contents', () => {
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

  it('sorts numbers before texts and leaves empty cells last, with notes and looks', () => {
    const { sheet } = aBench();
    sheet.getRange('A1:A4').setValues([['b'], [''], [2], ['A']]);
    sheet.getRange('A3').setNote('two');

    sheet.getRange('A1:A4').sort({ column: 1, ascending: true });

    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual([2, 'A', 'b', '']);
    expect(sheet.getRange('A1').getNote()).toBe('two');
  });

  it('copies values, or everything, to another place', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setValue(5).setBackground('#ff0000');

    sheet.getRange('A1').copyTo(sheet.getRange('B1:B2'));
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), { contentsOnly: true });

    expect(sheet.getRange('B1:C2').getValues()).toEqual([
      [5, 5],
      [5, ''],
    ]);
    expect(sheet.getRange('B1:C2').getBackgrounds()).toEqual([
      ['#ff0000', '#ffffff'],
      ['#ff0000', '#ffffff'],
    ]);
  });
});

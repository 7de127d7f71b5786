import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const signature = (given: string, method: string) =>
  `The parameters (${given}) don't match the method signature for SpreadsheetApp.${method}.`;

describe('arguments a range refuses', () => {
  it.each([
    ['setValues("text")', signature('String', 'Range.setValues')],
    ['setValues([1, 2])', signature('number[]', 'Range.setValues')],
    ['setValues()', signature('', 'Range.setValues')],
    ['getCell(1)', signature('number', 'Range.getCell')],
    ['getCell("A", 1)', signature('String,number', 'Range.getCell')],
    ['offset(1, undefined)', signature('number,null', 'Range.offset')],
    ['getValues(1)', signature('number', 'Range.getValues')],
    ['setFontSize("big")', signature('String', 'Range.setFontSize')],
    ['setWrap("yes")', signature('String', 'Range.setWrap')],
    ['setShowHyperlink(null)', signature('null', 'Range.setShowHyperlink')],
    ['setDataValidation({})', signature('Object', 'Range.setDataValidation')],
    ['copyTo("B1")', signature('String', 'Range.copyTo')],
    ['setNote(new Date(0))', signature('Date', 'Range.setNote')],
  ])(
    asGoogle(
      'Range refuses arguments of other kinds in these words: %s',
      'github.com/brucemcpherson/gas-fakes test/testsheetsexotics.js',
    ),
    (call, words) => {
      const { run } = aBench();

      const found = run(`
      try { SpreadsheetApp.getActiveSheet().getRange('A1').${call}; 'nothing thrown' }
      catch (error) { [error instanceof Error, error.name, error.message] }`);

      expect(found).toEqual([true, 'Exception', words]);
    },
  );

  it(
    asGoogle(
      'a builder passes where what it builds is wanted',
      'github.com/brucemcpherson/gas-fakes test/testsheetsformatting.js',
    ),
    () => {
      const { run } = aBench();

      const found = run(`
      const color = SpreadsheetApp.newColor();
      color.setRgbColor('red');
      SpreadsheetApp.newTextStyle().setForegroundColorObject(color).build().getForegroundColor()`);

      expect(found).toBe('#ff0000');
    },
  );

  it(
    asGoogle(
      'a list of ranges does to each what the range’s own method does',
      'reference/spreadsheet/range-list',
    ),
    () => {
      const { sheet } = aBench();

      sheet
        .getRangeList(['A1', 'C1:C2'])
        .setValue(' x ')
        .trimWhitespace()
        .setFontWeight('bold')
        .setNote('a note');

      expect(sheet.getRange('A1:C2').getValues()).toEqual([
        ['x', '', 'x'],
        ['', '', 'x'],
      ]);
      expect(sheet.getRange('A1:C1').getFontWeights()).toEqual([['bold', 'normal', 'bold']]);
      expect(sheet.getRange('C2').getNote()).toBe('a note');
    },
  );

  it(asGoogle('copying to another spreadsheet is refused', 'assumed: the wording scripts report'), () => {
    const { app, sheet } = aBench();

    expect(() =>
      sheet.getRange('A1').copyTo(aBench({ id: 'other' }).app.getActiveSheet().getRange('A1')),
    ).toThrow('Target range and source range must be on the same spreadsheet.');
    expect(app.getActiveSheet().getRange('A1').canEdit()).toBe(true);
  });
});

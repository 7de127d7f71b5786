import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = (method: string) => `reference/spreadsheet/range#${method}`;

describe('where a range is', () => {
  it(asGoogle('getA1Notation names the first and last cell', page('geta1notation')), () => {
    const { sheet } = aBench();

    expect(sheet.getRange(2, 26, 3, 1).getA1Notation()).toBe('Z2:Z4');
    expect(sheet.getRange('B:B').getNumRows()).toBe(1000);
  });

  it(
    asGoogle(
      'offset moves the range and can give it another size',
      page('offsetrowoffset,-columnoffset,-numrows,-numcolumns'),
    ),
    () => {
      const { sheet } = aBench();
      const range = sheet.getRange('B2:C3');

      expect(
        [range.offset(1, 1), range.offset(1, 1, 1), range.offset(0, 0, 1, 1)].map((moved) =>
          moved.getA1Notation(),
        ),
      ).toEqual(['C3:D4', 'C3:D3', 'B2']);
      expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
    },
  );

  it(
    asGoogle(
      'getCell counts from 1 within the range and refuses what lies outside',
      page('getcellrow,-column'),
    ),
    () => {
      const { sheet } = aBench();

      expect(sheet.getRange('B2:D4').getCell(1, 1).getA1Notation()).toBe('B2');
      expect(() => sheet.getRange('B2:D4').getCell(4, 1)).toThrow('Cell reference out of range');
    },
  );

  it(
    asGoogle(
      'getDataRegion grows over cells with data at its sides, but not over its corners',
      page('getdataregion'),
    ),
    () => {
      const { app, sheet } = aBench();
      for (const name of ['C2', 'B3', 'D3', 'C4', 'F6']) sheet.getRange(name).setValue(100);

      const centre = sheet.getRange('C3');
      expect(
        [
          centre.getDataRegion(),
          centre.getDataRegion(app.Dimension.ROWS),
          centre.getDataRegion(app.Dimension.COLUMNS),
        ].map((range) => range.getA1Notation()),
      ).toEqual(['B2:D4', 'C2:C4', 'B3:D3']);
    },
  );

  it(
    asGoogle('getNextDataCell goes where Ctrl and an arrow key go', page('getnextdatacelldirection')),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A6').setValue(6);
      const next = (from: string, direction: GoogleAppsScript.Spreadsheet.Direction) =>
        sheet.getRange(from).getNextDataCell(direction).getA1Notation();

      expect([
        next('A1', app.Direction.DOWN),
        next('A3', app.Direction.DOWN),
        next('A6', app.Direction.DOWN),
      ]).toEqual(['A3', 'A6', 'A1000']);
      expect([
        next('A1000', app.Direction.UP),
        next('A1', app.Direction.NEXT),
        next('Z1', app.Direction.PREVIOUS),
      ]).toEqual(['A6', 'Z1', 'A1']);
    },
  );

  it(
    asGoogle('activateAsCurrentCell refuses a range of several cells', page('activateascurrentcell')),
    () => {
      const { sheet } = aBench();

      expect(() => sheet.getRange('A1:B2').activateAsCurrentCell()).toThrow(
        'The range must be a single cell.',
      );
    },
  );
});

describe('formulas as they are written', () => {
  it(
    asGoogle(
      'setFormula over a block moves its addresses along',
      'github.com/brucemcpherson/gas-fakes test/testsheetsformatting.js',
    ),
    () => {
      const { sheet } = aBench();

      expect(sheet.getRange('C5:D6').setFormula('=A1').getFormulas()).toEqual([
        ['=A1', '=B1'],
        ['=A2', '=B2'],
      ]);
    },
  );

  it(asGoogle('formulas are read and written in R1C1 notation too', page('setformular1c1formula')), () => {
    const { sheet } = aBench();
    const range = sheet.getRange('B2').setFormulaR1C1('=SUM(R[-1]C[0]:R[-1]C[2])+R1C1&"R1C1"');

    expect(range.getFormula()).toBe('=SUM(B1:D1)+$A$1&"R1C1"');
    expect(range.getFormulaR1C1()).toBe('=SUM(R[-1]C[0]:R[-1]C[2])+R1C1&"R1C1"');
    expect(sheet.getRange('A1').getFormulaR1C1()).toBeNull();
  });

  it(asGoogle('getFormulas answers an empty text for a cell without a formula', page('getformulas')), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B1').setValues([['=A2', 5]]);

    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=A2', '']]);
  });

  it('leaves texts, names of sheets and functions in a formula alone when it is copied', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setFormula('=LOG10(B1)+\'Q1 A1\'!C1+Sheet2!D1+"E1"+F:F+2:3');

    sheet.getRange('A1').copyTo(sheet.getRange('B2'));

    expect(sheet.getRange('B2').getFormula()).toBe('=LOG10(C2)+\'Q1 A1\'!D2+Sheet2!E2+"E1"+G:G+3:4');
  });

  it(
    asGoogle(
      'an address that copying pushes off the sheet becomes #REF!',
      'assumed: as in the Sheets editor',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('B2').setFormula('=A1+SUM(A1:A2)');

      sheet.getRange('B2').copyTo(sheet.getRange('A2'));

      expect(sheet.getRange('A2').getFormula()).toBe('=#REF!+SUM(#REF!)');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { giveCustomFunctions } from '../../../../src/local/sheets/formulas/custom-functions.ts';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const help = (answer: number) => `support.google.com/docs/answer/${answer}`;

describe('results of formulas', () => {
  it(
    asGoogle(
      'a formula’s result changes with the cells it reads, also in other tabs',
      'reference/spreadsheet/range#setformulaformula',
    ),
    () => {
      const { app, sheet } = aBench();
      const other = app.getActiveSpreadsheet().insertSheet('My sums');
      const sum = other.getRange('A1').setFormula('=Sheet1!A1*2');

      sheet.getRange('A1').setValue(4);
      expect(sum.getValue()).toBe(8);

      sheet.getRange('A1').setValue(5);
      expect(sum.getValue()).toBe(10);
      expect(sheet.getRange('B1').setFormula("='My sums'!A1").getValue()).toBe(10);
    },
  );

  it(asGoogle('a named range stands for its cells in a formula', help(63175)), () => {
    const { app, sheet } = aBench();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    app.getActiveSpreadsheet().setNamedRange('points', sheet.getRange('A1:A2'));

    expect(sheet.getRange('B1').setFormula('=SUM(points)').getValue()).toBe(3);
  });

  it(asGoogle('ARRAYFORMULA fills the cells beside it, and they count as content', help(3093275)), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);

    sheet.getRange('C1').setFormula('=ARRAYFORMULA(A1:A3*2)');

    expect(sheet.getRange('C1:C3').getValues()).toEqual([[2], [4], [6]]);
    expect(sheet.getLastColumn()).toBe(3);
    expect(sheet.getRange('C2').getFormula()).toBe('');
    expect(sheet.getRange('D1').setFormula('=SUM(C1:C3)').getValue()).toBe(12);
  });

  it(asGoogle('an array that would overwrite data is #REF! until the data goes', help(3093275)), () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setFormula('={1;2;3}');
    sheet.getRange('A2').setValue('in the way');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['#REF!'], ['in the way'], ['']]);

    sheet.getRange('A2').clearContent();

    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  });

  it(asGoogle('SORT, FILTER and UNIQUE spill, and dates among them stay dates', help(3093197)), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B3').setValues([
      ['b', '2026-02-01'],
      ['a', '2026-01-01'],
      ['b', '2026-02-01'],
    ]);

    sheet.getRange('D1').setFormula('=SORT(UNIQUE(FILTER(A1:B3,A1:A3<>"")),1,TRUE)');

    expect(sheet.getRange('D1:E3').getDisplayValues()).toEqual([
      ['a', '2026-01-01'],
      ['b', '2026-02-01'],
      ['', ''],
    ]);
  });

  it(asGoogle('formulas that need each other show #REF!', help(58515)), () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setFormula('=B1');
    sheet.getRange('B1').setFormula('=A1+1');

    expect(sheet.getRange('A1:B1').getValues()).toEqual([['#REF!', '#REF!']]);
  });

  it('computes chains of formulas of any length, from either end', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2:A900').setFormula('=A1+1');
    sheet.getRange('B900').setValue(1);
    sheet.getRange('B1:B899').setFormula('=B2+1');

    expect([sheet.getRange('A900').getValue(), sheet.getRange('B1').getValue()]).toEqual([900, 900]);
  });

  it(
    asGoogle(
      'formulas follow rows that are inserted, and what was deleted becomes #REF!',
      'reference/spreadsheet/sheet#insertrowbeforebeforeposition',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('C1:C2').setFormulas([['=SUM(A1:A3)'], ['=$A$2&"A2"']]);

      sheet.insertRowBefore(2);
      expect(sheet.getRange('C1').getFormula()).toBe('=SUM(A1:A4)');
      expect(sheet.getRange('C3').getFormula()).toBe('=$A$3&"A2"');

      sheet.getRange('D1').setFormula('=A3');
      sheet.deleteRow(3);
      expect(sheet.getRange('D1').getFormula()).toBe('=#REF!');
      expect(sheet.getRange('C1:D1').getValues()).toEqual([[4, '#REF!']]);
    },
  );

  it(asGoogle('formulas follow a tab that is renamed', 'reference/spreadsheet/sheet#setnamename'), () => {
    const { app, sheet } = aBench();
    const other = app.getActiveSpreadsheet().insertSheet('Sums');
    other.getRange('A1').setFormula('=Sheet1!B2');

    sheet.setName('Our points');

    expect(other.getRange('A1').getFormula()).toBe("='Our points'!B2");
  });

  it(
    asGoogle(
      'a function of the script computes in a cell: a range comes as rows, and rows fill the cells beside it',
      'guides/sheets/functions',
    ),
    () => {
      const { sheet, state } = aBench();
      giveCustomFunctions(state, {
        has: (name) => name === 'DOUBLED',
        run: (_, [rows]) => (rows as number[][]).map((line) => line.map((number) => number * 2)),
      });
      sheet.getRange('A1:B1').setValues([[1, 2]]);

      sheet.getRange('A3').setFormula('=doubled(A1:B1)');

      expect(sheet.getRange('A3:B3').getValues()).toEqual([[2, 4]]);
    },
  );

  it(
    asGoogle(
      'a validation rule by formula judges the value as if it stood in the cell, and moves along the range',
      'reference/spreadsheet/data-validation-builder#requireformulasatisfiedformula',
    ),
    () => {
      const { app, sheet } = aBench();
      const rule = app.newDataValidation().requireFormulaSatisfied('=A1>10').setAllowInvalid(false).build();
      sheet.getRange('A1:A2').setDataValidation(rule);

      sheet.getRange('A2').setValue(11);

      expect(sheet.getRange('A2').getValue()).toBe(11);
      expect(() => sheet.getRange('A2').setValue(9)).toThrow('violates the data validation rules');
    },
  );
});

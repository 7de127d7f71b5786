import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = 'reference/spreadsheet/spreadsheet';

describe('named ranges', () => {
  it(
    asGoogle('getRangeByName finds a named range, and null where there is none', `${page}#getrangebyname`),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();

      spreadsheet.setNamedRange('Scores', sheet.getRange('B2:B9'));

      expect(spreadsheet.getRangeByName('Scores')?.getA1Notation()).toBe('B2:B9');
      expect(spreadsheet.getRangeByName('Nothing')).toBeNull();
      expect(sheet.getRange('Scores').getA1Notation()).toBe('B2:B9');
    },
  );

  it(
    asGoogle('setNamedRange moves a name that exists instead of adding it again', `${page}#setnamedrange`),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();

      spreadsheet.setNamedRange('Scores', sheet.getRange('A1'));
      spreadsheet.setNamedRange('Scores', spreadsheet.insertSheet('Two').getRange('C3'));

      expect(spreadsheet.getNamedRanges().map((named) => named.getRange().getSheet().getName())).toEqual([
        'Two',
      ]);
    },
  );

  it(
    asGoogle('a named range moves with its rows and goes with them', 'reference/spreadsheet/named-range'),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();
      spreadsheet.setNamedRange('Scores', sheet.getRange('A2:A3'));

      sheet.insertRowBefore(1);
      expect(spreadsheet.getRangeByName('Scores')?.getA1Notation()).toBe('A3:A4');
      sheet.deleteRows(3, 2);
      expect(spreadsheet.getRangeByName('Scores')).toBeNull();
    },
  );

  it(
    asGoogle('a named range can be renamed, put elsewhere and removed', 'reference/spreadsheet/named-range'),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();
      spreadsheet.setNamedRange('Scores', sheet.getRange('A2'));
      const [named] = spreadsheet.getNamedRanges();

      named?.setName('Points').setRange(sheet.getRange('D4'));
      expect(spreadsheet.getRangeByName('Points')?.getA1Notation()).toBe('D4');
      named?.remove();
      expect(sheet.getNamedRanges()).toEqual([]);
      expect(() => spreadsheet.removeNamedRange('Points')).toThrow('does not exist');
    },
  );

  it.each(['1st', 'A1', 'R1C1', 'two words', 'TRUE', ''])('%j is no name for a range', (name) => {
    const { app, sheet } = aBench();

    expect(() => app.getActiveSpreadsheet().setNamedRange(name, sheet.getRange('A1'))).toThrow(
      'invalid characters',
    );
  });
});

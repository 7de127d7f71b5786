import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

describe('a sheet (developers.google.com/apps-script/reference/spreadsheet/sheet)', () => {
  it(
    asGoogle(
      'the data range of an empty sheet is A1, and its last row is 0',
      'reference/spreadsheet/sheet#getdatarange',
    ),
    () => {
      const { sheet } = aBench();

      expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()]).toEqual([
        1000, 26, 0, 0,
      ]);
      expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    },
  );

  it(
    asGoogle(
      'getLastRow counts any content, an unticked checkbox and a formula too, but no looks or notes',
      'reference/spreadsheet/sheet#getlastrow',
    ),
    () => {
      const { sheet } = aBench();

      sheet.getRange('A3').setValue(false);
      sheet.getRange('C5').setFormula('=A1');
      sheet.getRange('F9').setBackground('red').setNote('only looks');

      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
    },
  );

  it(
    asGoogle(
      'appendRow reads texts as typed, formulas too, and adds a row to a full sheet',
      'reference/spreadsheet/sheet#appendrowrowcontents',
    ),
    () => {
      const { sheet } = aBench();
      sheet.deleteRows(3, 998);
      sheet.getRange('A2').setValue('second');

      sheet.appendRow(['third', '=1+1', '007']);

      expect(sheet.getMaxRows()).toBe(3);
      expect(sheet.getRange('A3:C3').getValues()).toEqual([['third', 2, 7]]);
    },
  );

  it(
    asGoogle(
      'inserted rows and columns look like their neighbour and move what is below',
      'reference/spreadsheet/sheet#insertrowafterafterposition',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:A2').setValues([['header'], ['row']]);
      sheet.getRange('A2').setNumberFormat('@').setNote('stays with its row');

      sheet.insertRowsAfter(2, 1);
      sheet.insertRowBefore(2);
      sheet.insertColumnBefore(1);

      expect(sheet.getRange('B1:B4').getValues().flat()).toEqual(['header', '', 'row', '']);
      expect(sheet.getRange('B1:B4').getNumberFormats().flat()).toEqual(['0.###############', '@', '@', '@']);
      expect(sheet.getRange('B3').getNote()).toBe('stays with its row');
      expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 27]);
    },
  );

  it(
    asGoogle(
      'rows that are not frozen cannot all be deleted',
      'assumed: the wording is the one scripts report',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.setFrozenRows(1);

      sheet.deleteColumn(2);

      expect(sheet.getRange('A1:B1').getValues()).toEqual([['a', 'c']]);
      expect(() => sheet.deleteRows(2, 999)).toThrow(
        'Sorry, it is not possible to delete all non-frozen rows.',
      );
    },
  );

  it(
    asGoogle(
      'moveColumns puts columns in front of the one at the destination',
      'reference/spreadsheet/sheet#movecolumnscolumnspec,-destinationindex',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);

      sheet.moveColumns(sheet.getRange('A:B'), 4);

      expect(sheet.getRange('A1:D1').getValues()).toEqual([['c', 'a', 'b', 'd']]);
    },
  );

  it(
    asGoogle(
      'a new column is 100 pixels wide; widths, frozen and hidden lines are kept',
      'reference/spreadsheet/sheet#setcolumnwidthcolumnposition,-width',
    ),
    () => {
      const { sheet } = aBench();

      sheet.setColumnWidths(2, 2, 240).setTabColor('#ff0000').setRowHeight(1, 40);
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet.hideColumns(5);

      expect([sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getRowHeight(1)]).toEqual([
        100, 240, 40,
      ]);
      expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getTabColor()]).toEqual([
        2,
        1,
        '#ff0000',
      ]);
      expect(sheet.isColumnHiddenByUser(5)).toBe(true);
    },
  );

  it(asGoogle('a range list writes several ranges at once', 'reference/spreadsheet/range-list'), () => {
    const { sheet } = aBench();

    sheet.getRangeList(['A1', 'C3']).setValue('x').setFontWeight('bold');

    expect([sheet.getRange('A1').getValue(), sheet.getRange('C3').getFontWeight()]).toEqual(['x', 'bold']);
  });
});

describe('a spreadsheet (developers.google.com/apps-script/reference/spreadsheet/spreadsheet)', () => {
  it(
    asGoogle('a sheet keeps its id when it is renamed and moved', 'reference/spreadsheet/sheet#getsheetid'),
    () => {
      const { app } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();
      const id = spreadsheet.insertSheet('Scores').getSheetId();

      spreadsheet.getSheetByName('Scores')?.setName('Points');
      spreadsheet.moveActiveSheet(1);

      expect(spreadsheet.getSheetByName('Scores')).toBeNull();
      expect(spreadsheet.getSheetById(id)?.getName()).toBe('Points');
      expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Points', 'Sheet1']);
      expect(spreadsheet.getSheetById(id)?.getIndex()).toBe(1);
    },
  );

  it(
    asGoogle(
      'two sheets cannot have one name, whatever its case, and the last sheet cannot be deleted',
      'assumed: the wordings are those scripts report',
    ),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();

      expect(() => spreadsheet.insertSheet('sheet1')).toThrow(
        'A sheet with the name "sheet1" already exists. Please enter another name.',
      );
      expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    },
  );

  it(
    asGoogle(
      'a Sheet object whose sheet was deleted throws "Sheet … not found"',
      'assumed: the wording is the one scripts report',
    ),
    () => {
      const { app } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();
      const scores = spreadsheet.insertSheet('Scores');

      spreadsheet.deleteSheet(scores);

      expect(() => scores.getName()).toThrow(/^Sheet \d+ not found$/);
    },
  );

  it(
    asGoogle(
      'a spreadsheet has no more than ten million cells, empty ones included',
      'https://support.google.com/drive/answer/37603',
    ),
    () => {
      const { sheet } = aBench();

      expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    },
  );

  it(
    asGoogle(
      'openById and create need the scope of all spreadsheets, even for the script’s own',
      'reference/spreadsheet/spreadsheet-app#openbyidid',
    ),
    () => {
      const { app, state } = aBench();
      const refusal = (method: string) =>
        `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`;

      expect(() => app.openById(state.id)).toThrow(refusal('openById'));
      expect(() => app.create('Another')).toThrow(refusal('create'));
    },
  );

  it(
    asGoogle(
      'a spreadsheet has a locale and a time zone of its own',
      'reference/spreadsheet/spreadsheet#setspreadsheetlocalelocale',
    ),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();

      spreadsheet.setSpreadsheetLocale('bs');
      spreadsheet.setSpreadsheetTimeZone('Europe/Skopje');
      sheet.getRange('B2:C3').activate();

      expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
        'bs',
        'Europe/Skopje',
      ]);
      expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:C3');
      expect(sheet.getActiveCell().getA1Notation()).toBe('B2');
    },
  );

  it('reads a large tab well under a second', () => {
    const { sheet } = aBench();
    sheet.insertColumnsAfter(26, 174);
    sheet.insertRowsAfter(1000, 9000);
    sheet
      .getRange(1, 1, 10_000, 200)
      .setValues(Array.from({ length: 10_000 }, (_, row) => Array(200).fill(row)));

    const started = process.cpuUsage();
    const values = sheet.getDataRange().getValues();
    const { user } = process.cpuUsage(started);

    expect(values[9_999]?.[199]).toBe(9_999);
    expect(user).toBeLessThan(1_500_000);
  });

  it('says by name what it does not imitate', () => {
    const { sheet } = aBench();

    expect(() => sheet.getDrawings()).toThrow('The embedded Workspace does not imitate Sheet.getDrawings().');
  });
});

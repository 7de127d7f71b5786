import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const sheetPage = 'reference/spreadsheet/sheet';
const page = 'reference/spreadsheet/spreadsheet';

describe('tabs', () => {
  it(
    asGoogle(
      'getSheetByName and getSheetById give null where there is no such sheet',
      `${page}#getsheetbyname`,
    ),
    () => {
      const spreadsheet = aBench().app.getActiveSpreadsheet();

      expect([spreadsheet.getSheetByName('None'), spreadsheet.getSheetById(99)]).toEqual([null, null]);
    },
  );

  it(
    asGoogle(
      'insertSheet takes a name, a place and a template and shows the new sheet',
      `${page}#insertsheet`,
    ),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();
      sheet.getRange('A1').setValue('template');

      const added = spreadsheet.insertSheet('Scores', 0, { template: sheet });

      expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Scores', 'Sheet1']);
      expect(added.getRange('A1').getValue()).toBe('template');
      expect(spreadsheet.getActiveSheet().getName()).toBe('Scores');
    },
  );

  it(
    asGoogle('copyTo names the copy "Copy of" and puts it at the end', `${sheetPage}#copytospreadsheet`),
    () => {
      const { app, sheet } = aBench();
      const spreadsheet = app.getActiveSpreadsheet();
      sheet.getRange('A1').setValue('kept');

      const copy = sheet.copyTo(spreadsheet);

      expect([copy.getName(), copy.getIndex(), copy.getRange('A1').getValue()]).toEqual([
        'Copy of Sheet1',
        2,
        'kept',
      ]);
      expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    },
  );

  it(
    asGoogle('duplicateActiveSheet makes the duplicate the active sheet', `${page}#duplicateactivesheet`),
    () => {
      const spreadsheet = aBench().app.getActiveSpreadsheet();
      spreadsheet.insertSheet('Last', 1);
      spreadsheet.setActiveSheet(spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet);

      const copy = spreadsheet.duplicateActiveSheet();

      expect([copy.getIndex(), spreadsheet.getActiveSheet().getName()]).toEqual([2, 'Copy of Sheet1']);
    },
  );

  it(
    asGoogle('a spreadsheet refuses another spreadsheet’s sheet as its active one', `${page}#setactivesheet`),
    () => {
      const { app } = aBench({}, 'office@example.org', 'spreadsheets');
      const [foreign] = app.create('Another').getSheets();

      expect(() => app.getActiveSpreadsheet().setActiveSheet(foreign as never)).toThrow('not part of');
    },
  );

  it(
    asGoogle(
      'a tab colour reads back as hexadecimal digits, and null takes it away',
      `${sheetPage}#settabcolorcolor`,
    ),
    () => {
      const { sheet } = aBench();

      expect(sheet.setTabColor('red').getTabColor()).toBe('#ff0000');
      expect(sheet.setTabColor(null).getTabColor()).toBeNull();
    },
  );

  it(asGoogle('methods of Spreadsheet for cells and lines act on the active sheet', page), () => {
    const { app, sheet } = aBench();
    const spreadsheet = app.getActiveSpreadsheet();

    spreadsheet.appendRow(['a']);
    spreadsheet.setFrozenRows(1);

    expect([sheet.getLastRow(), sheet.getFrozenRows(), spreadsheet.getSheetName()]).toEqual([1, 1, 'Sheet1']);
  });

  it(asGoogle('several ranges can be selected at once', `${sheetPage}#setactiverangelist`), () => {
    const { app, sheet } = aBench();

    sheet.setActiveRangeList(sheet.getRangeList(['A1', 'C3:D4']));

    expect(
      app
        .getActiveRangeList()
        .getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1', 'C3:D4']);
    expect(app.getActiveRange().getA1Notation()).toBe('C3:D4');
  });
});

describe('rows and columns', () => {
  it(
    asGoogle(
      'rows and columns beyond the sheet are refused by name',
      'assumed: the wordings are those scripts report',
    ),
    () => {
      const { sheet } = aBench();

      expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.');
      expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
      expect(() => sheet.hideRows(0)).toThrow('Those rows are out of bounds.');
      expect(() => sheet.getColumnWidth(27)).toThrow('Those columns are out of bounds.');
    },
  );

  it(asGoogle('a sheet keeps at least one row', 'assumed: the wording is the one scripts report'), () => {
    expect(() => aBench().sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
  });

  it(
    asGoogle('a sheet has no more than 18,278 columns', 'https://support.google.com/drive/answer/37603'),
    () => {
      const { sheet } = aBench();
      sheet.deleteRows(2, 999);

      expect(() => sheet.insertColumnsAfter(26, 18_253)).toThrow('18278 columns');
      expect(sheet.insertColumnsAfter(26, 18_252).getMaxColumns()).toBe(18_278);
    },
  );

  it(
    asGoogle(
      'a method refuses arguments of another kind or number with the message about its signature',
      'assumed: the wording is the one scripts report',
    ),
    () => {
      const { run } = aBench();

      expect(() => run("SpreadsheetApp.getActiveSheet().deleteRow('two')")).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
      );
      expect(() => run('SpreadsheetApp.getActiveSheet().setFrozenRows()')).toThrow(
        "The parameters () don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.",
      );
    },
  );

  it(
    asGoogle(
      'a group of rows folds, hides its rows and says where its control is',
      'reference/spreadsheet/group',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('2:4').shiftRowGroupDepth(1);

      const group = sheet.getRowGroup(3, 1);
      group?.collapse();

      expect([group?.getDepth(), group?.getControlIndex(), group?.isCollapsed()]).toEqual([1, 5, true]);
      expect([1, 2, 4, 5].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
      sheet.expandAllRowGroups();
      expect(sheet.isRowHiddenByUser(2)).toBe(false);
      group?.remove();
      expect(sheet.getRowGroupDepth(3)).toBe(0);
    },
  );

  it(
    asGoogle('getRowGroup throws where there is no group', `${sheetPage}#getrowgrouprowindex,-groupdepth`),
    () => {
      expect(() => aBench().sheet.getRowGroup(1, 1)).toThrow('does not exist');
    },
  );

  it(asGoogle('rows inserted inside a group belong to it', 'assumed: as Sheets does on screen'), () => {
    const { sheet } = aBench();
    sheet.getRange('2:3').shiftRowGroupDepth(1);

    sheet.insertRowBefore(3);

    expect([2, 3, 4, 5].map((row) => sheet.getRowGroupDepth(row))).toEqual([1, 1, 1, 0]);
  });
});

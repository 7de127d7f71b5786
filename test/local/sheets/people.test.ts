import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as people from '../../../src/local/sheets/people.ts';
import { asGoogle } from '../as-google.ts';
import { aBench } from './run-sheets.ts';

const officer = { email: 'office@example.org', now: new Date('2026-11-02T08:00:00Z') };

describe('people at the keyboard', () => {
  it(
    asGoogle(
      'what a person types is read as Sheets reads it',
      '/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    ),
    () => {
      const { state, sheet } = aBench();

      people.typeInCell(state, 0, 1, 1, '1/2', officer);
      people.typeInCell(state, 0, 1, 2, "'007", officer);

      expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['1/2', '007']]);
    },
  );

  it(
    asGoogle(
      'people are kept to protections and to validation rules that reject',
      'reference/spreadsheet/protection',
    ),
    () => {
      const { app, state, sheet } = aBench({ editors: ['staff@example.org'] });
      sheet.getRange('A:A').protect().removeEditors(['staff@example.org']);
      sheet
        .getRange('B1')
        .setDataValidation(app.newDataValidation().requireDate().setAllowInvalid(false).build());
      const staff = { ...officer, email: 'staff@example.org' };

      expect(() => people.typeInCell(state, 0, 1, 1, 'mine', staff)).toThrow('protected cell');
      expect(() => people.typeInCell(state, 0, 1, 2, 'soon', staff)).toThrow('violates');
      expect(() => people.typeInCell(state, 0, 1, 99, 'x', staff)).toThrow('outside the dimensions');
    },
  );

  it(
    asGoogle(
      'sorting leaves frozen rows in place, and notes go with their cells',
      'https://support.google.com/docs/answer/3540681',
    ),
    () => {
      const { state, sheet } = aBench();
      sheet.setFrozenRows(1);
      sheet.getRange('A1:B3').setValues([
        ['Name', 'Score'],
        ['b', 1],
        ['a', 2],
      ]);
      sheet.getRange('B2').setNote('of b');

      people.sortRows(state, 0, [{ column: 1, ascending: true }]);

      expect(sheet.getRange('A1:B3').getValues()).toEqual([
        ['Name', 'Score'],
        ['a', 2],
        ['b', 1],
      ]);
      expect(sheet.getRange('B3').getNote()).toBe('of b');
    },
  );

  it(
    asGoogle(
      'metadata, protections and widths follow the columns a person moves',
      '/workspace/sheets/api/guides/metadata',
    ),
    () => {
      const { state, sheet } = aBench();
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.getRange('C:C').addDeveloperMetadata('column', 'c');
      sheet.getRange('C1:C4').protect();
      sheet.setColumnWidth(3, 300);

      people.insertColumns(state, 0, 1);
      people.deleteColumns(state, 0, 2);
      people.moveColumn(state, 0, 3, 1);
      people.insertRows(state, 0, 1, 2);

      expect(sheet.getRange('A3:C3').getValues()).toEqual([['c', '', 'b']]);
      expect(sheet.createDeveloperMetadataFinder().find()[0]?.getLocation().getColumn()?.getColumn()).toBe(1);
      expect(state.sheets[0]?.protections[0]?.range).toEqual({ row: 3, column: 1, rows: 4, columns: 1 });
      expect(sheet.getColumnWidth(1)).toBe(300);
    },
  );

  it('add a column of their own at the right and a row below', () => {
    const { state, sheet } = aBench();
    sheet.getRange('A1:B1').setValues([['a', 'b']]);

    expect(people.addColumn(state, 0, 'Our remarks', officer)).toBe(3);
    expect(people.addRow(state, 0, ['1', '', 'ok'], officer)).toBe(2);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['a', 'b', 'Our remarks'],
      [1, '', 'ok'],
    ]);
  });

  it('write notes and take them away', () => {
    const { state, sheet } = aBench();

    people.writeNote(state, 0, 1, 1, 'ask again');
    expect(sheet.getRange('A1').getNote()).toBe('ask again');
    people.writeNote(state, 0, 1, 1, '');
    expect(sheet.getRange('A1').getNote()).toBe('');
  });

  it('drag a row below others', () => {
    const { state, sheet } = aBench();
    sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);

    people.moveRow(state, 0, 1, 4);

    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['b', 'c', 'a']);
  });

  it('rename, move and delete tabs', () => {
    const { app, state } = aBench();
    const added = app.getActiveSpreadsheet().insertSheet('Two').getSheetId();

    people.renameSheet(state, added, 'Deux');
    people.moveSheet(state, added, 1);
    people.deleteSheet(state, 0);

    expect(state.sheets.map(({ name }) => name)).toEqual(['Deux']);
  });

  it('undo an insertion by deleting it, wherever it was, and the state stays plain JSON', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (at, count, rows) => {
          const { state, sheet } = aBench();
          sheet.getRange('A1:D4').setValues([
            ['a', 1, true, ''],
            ['b', '', '=A1', 2],
            ['', '', '', ''],
            ['c', 'd', 'e', 'f'],
          ]);
          sheet.getRange('B2:C3').protect();
          sheet.getRange('3:3').addDeveloperMetadata('row');
          const before = [
            sheet.getDataRange().getDisplayValues(),
            state.sheets[0]?.protections,
            state.sheets[0]?.rowLines,
          ];

          if (rows) people.insertRows(state, 0, at, count);
          else people.insertColumns(state, 0, at, count);
          if (rows) people.deleteRows(state, 0, at, count);
          else people.deleteColumns(state, 0, at, count);

          expect([
            sheet.getDataRange().getDisplayValues(),
            state.sheets[0]?.protections,
            state.sheets[0]?.rowLines,
          ]).toEqual(before);
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        },
      ),
    );
  });
});

describe('what triggers are told of a person’s edit', () => {
  it(
    asGoogle(
      'onEdit is told the old value of a single cell only when the cell had one',
      '/apps-script/guides/triggers/events#edit',
    ),
    () => {
      const { state } = aBench();
      const range = { row: 1, column: 1, rows: 1, columns: 1 };

      expect(people.typeInCell(state, 0, 1, 1, '5', officer)).toEqual({
        sheetId: 0,
        changeType: 'EDIT',
        edit: { range, value: '5' },
      });
      expect(people.typeInCell(state, 0, 1, 1, 'TRUE', officer).edit).toEqual({
        range,
        value: 'TRUE',
        oldValue: '5',
      });
      expect(people.clearCells(state, 0, range, officer).edit).toEqual({ range, oldValue: 'TRUE' });
    },
  );

  it(
    asGoogle(
      'onEdit is told no values when several cells were edited at once',
      '/apps-script/guides/triggers/events#edit',
    ),
    () => {
      const { state, sheet } = aBench();

      const told = people.pasteTexts(state, 0, 2, 2, [['a', '1/2'], ['c']], officer);

      expect(told).toEqual({
        sheetId: 0,
        changeType: 'EDIT',
        edit: { range: { row: 2, column: 2, rows: 2, columns: 2 } },
      });
      expect(sheet.getRange('B2:C3').getDisplayValues()).toEqual([
        ['a', '1/2'],
        ['c', ''],
      ]);
    },
  );

  it(
    asGoogle(
      'onChange is told the kind of change, and inserting a row is no edit',
      '/apps-script/guides/triggers/events#change',
    ),
    () => {
      const { state } = aBench();
      const added = people.addSheet(state, 'Two');

      expect(people.insertRows(state, 0, 1)).toEqual({ sheetId: 0, changeType: 'INSERT_ROW' });
      expect(people.insertColumns(state, 0, 1).changeType).toBe('INSERT_COLUMN');
      expect(people.deleteRows(state, 0, 1).changeType).toBe('REMOVE_ROW');
      expect(people.deleteColumns(state, 0, 1).changeType).toBe('REMOVE_COLUMN');
      expect(added.changeType).toBe('INSERT_GRID');
      expect(people.deleteSheet(state, added.sheetId).changeType).toBe('REMOVE_GRID');
    },
  );

  it(
    asGoogle(
      'a person who may not edit a protected row can neither delete, move nor sort it',
      'assumed: the page speaks of editing only',
    ),
    () => {
      const staff = { ...officer, email: 'staff@example.org' };
      const { state, sheet } = aBench({ editors: [staff.email] });
      sheet.getRange('A2').protect().removeEditor(staff.email);

      expect(() => people.deleteRows(state, 0, 2, 1, staff)).toThrow('protected cell');
      expect(() => people.moveRow(state, 0, 2, 5, staff)).toThrow('protected cell');
      expect(() => people.sortRows(state, 0, [{ column: 1, ascending: true }], undefined, staff)).toThrow(
        'protected cell',
      );
    },
  );
});

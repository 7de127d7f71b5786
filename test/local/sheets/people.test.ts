import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as people from '../../../src/local/sheets/people.ts';
import { aBench } from './run-sheets.ts';

const officer = { email: 'office@example.org', now: new Date('2026-11-02T08:00:00Z') };

describe('people at the keyboard', () => {
  it('type what Sheets then parses', () => {
    const { state, sheet } = aBench();

    people.typeInCell(state, 0, 1, 1, '1/2', officer);
    people.typeInCell(state, 0, 1, 2, "'007", officer);

    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['1/2', '007']]);
  });

  it('are kept to protections and rejecting validation rules, as scripts are', () => {
    const { app, state, sheet } = aBench({ editors: ['staff@example.org'] });
    sheet.getRange('A:A').protect().removeEditors(['staff@example.org']);
    sheet
      .getRange('B1')
      .setDataValidation(app.newDataValidation().requireDate().setAllowInvalid(false).build());
    const staff = { ...officer, email: 'staff@example.org' };

    expect(() => people.typeInCell(state, 0, 1, 1, 'mine', staff)).toThrow('protected cell');
    expect(() => people.typeInCell(state, 0, 1, 2, 'soon', staff)).toThrow('violates');
    expect(() => people.typeInCell(state, 0, 1, 99, 'x', staff)).toThrow('outside the dimensions');
  });

  it('sort the sheet below its frozen header; notes and rules go with their cells', () => {
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
  });

  it('insert, delete and move rows and columns, and what belongs to them follows', () => {
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
  });

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../../../src/local/page/client/grid/model/move.ts';
import {
  areaName,
  areaOfSelection,
  only,
  readName,
} from '../../../../src/local/page/client/grid/model/selection.ts';
import { fromTsv, toTsv } from '../../../../src/local/page/client/grid/model/tsv.ts';
import type { SheetLayout } from '../../../../src/local/page/messages.ts';
import { asGoogle } from '../../as-google.ts';

const shortcuts = 'https://support.google.com/docs/answer/181110';
const merge = { firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 3 };
const layout: SheetLayout = {
  sheetId: 1,
  name: 'Plans',
  rows: 20,
  columns: 10,
  frozenRows: 0,
  frozenColumns: 0,
  lastRow: 9,
  lastColumn: 5,
  selected: { row: 1, column: 1 },
  columnWidths: Array.from({ length: 10 }, () => 100),
  defaultRowHeight: 21,
  rowHeights: {},
  headers: [],
  guards: [],
  merges: [merge],
  filter: null,
};
const press = (key: string, from: { row: number; column: number }) =>
  moved(from, { key, ctrlKey: false, metaKey: false }, layout, 5);

describe('a merged cell', () => {
  it(
    asGoogle('An arrow key enters a merged cell at its first cell and leaves it from its edge', shortcuts),
    () => {
      expect(press('ArrowRight', { row: 3, column: 1 })).toEqual({ row: 2, column: 2 });
      expect(press('ArrowRight', { row: 2, column: 2 })).toEqual({ row: 2, column: 4 });
      expect(press('ArrowDown', { row: 2, column: 2 })).toEqual({ row: 5, column: 2 });
      expect(press('ArrowUp', { row: 5, column: 3 })).toEqual({ row: 2, column: 2 });
    },
  );

  it('is never cut by a selected block', () => {
    const area = areaOfSelection({ active: { row: 1, column: 3 }, head: { row: 2, column: 5 } }, [merge]);

    expect(areaName(area)).toBe('B1:E4');
  });
});

describe('the name box', () => {
  it.each([
    ['b7', 'B7'],
    ['B2:D9', 'B2:D9'],
    ['C:C', 'C1:C20'],
    ['3:3', 'A3:J3'],
    ['ZZ999', 'J20'],
  ])('goes from %s to %s', (typed, name) => {
    const found = readName(typed, { ...layout, merges: [] });

    expect(found && areaName(areaOfSelection(found, []))).toBe(name);
  });

  it('goes nowhere for what names no cell', () => {
    expect(readName('the third one', layout)).toBeUndefined();
    expect(readName('', layout)).toBeUndefined();
  });

  it('shows one cell by its letter and number', () => {
    expect(areaName(areaOfSelection(only({ row: 7, column: 27 }), []))).toBe('AA7');
  });
});

describe('the clipboard', () => {
  it('keeps tabs, lines and quotation marks within a cell', () => {
    const texts = [
      ['a\tb', 'two\nlines', '"quoted" and more'],
      ['', 'plain "inside"', ''],
    ];

    expect(fromTsv(toTsv(texts))).toEqual(texts);
  });

  it('takes what other programs write, whose last line ends with a line break', () => {
    expect(fromTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('brings back every block of cells it took', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '=') });
    const line = fc.array(text, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (texts) => {
        const ended = [...texts, ['end', 'end']];
        expect(fromTsv(toTsv(ended))).toEqual(ended);
      }),
    );
  });
});

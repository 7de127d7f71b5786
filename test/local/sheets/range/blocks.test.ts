import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = (method: string) => `reference/spreadsheet/range#${method}`;

describe('copying and moving blocks', () => {
  it(asGoogle('copyTo repeats the source over a larger destination', page('copytodestination')), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B1').setValues([[1, 2]]);

    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:D4'));

    expect(sheet.getRange('A3:D4').getValues()).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
  });

  it(
    asGoogle(
      'copyTo moves the addresses of formulas along, but those fixed with "$"',
      page('copytodestination'),
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('B1').setFormula('=A1+$A$1+SUM(A1:A$3)&"A1"');

      sheet.getRange('B1').copyTo(sheet.getRange('C2'));

      expect(sheet.getRange('C2').getFormula()).toBe('=B2+$A$1+SUM(B2:B$3)&"A1"');
    },
  );

  it(
    asGoogle(
      'copyTo with PASTE_VALUES takes what cells hold, with PASTE_FORMAT how they look',
      'reference/spreadsheet/copy-paste-type',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1').setValue(5).setBackground('#ff0000');

      sheet.getRange('A1').copyTo(sheet.getRange('B1'), app.CopyPasteType.PASTE_VALUES, false);
      sheet.getRange('A1').copyTo(sheet.getRange('C1'), app.CopyPasteType.PASTE_FORMAT, false);
      sheet.getRange('A1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
      sheet.getRange('A1').copyTo(sheet.getRange('E1'), { formatOnly: true });

      expect(sheet.getRange('B1:E1').getValues()).toEqual([[5, '', 5, '']]);
      expect(sheet.getRange('B1:E1').getBackgrounds()).toEqual([
        ['#ffffff', '#ff0000', '#ffffff', '#ff0000'],
      ]);
    },
  );

  it(
    asGoogle(
      'copyTo transposes rows and columns when asked to',
      page('copytodestination,-copypastetype,-transposed'),
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:C1').setValues([[1, 2, 3]]);

      sheet.getRange('A1:C1').copyTo(sheet.getRange('A3'), app.CopyPasteType.PASTE_NORMAL, true);

      expect(sheet.getRange('A3:A5').getValues()).toEqual([[1], [2], [3]]);
    },
  );

  it(
    asGoogle(
      'copyValuesToRange takes the sheet and the edges of the target',
      page('copyvaluestorangesheet,-column,-columnend,-row,-rowend'),
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1').setValue('x').setBackground('red');

      sheet.getRange('A1').copyValuesToRange(sheet, 2, 3, 4, 5);

      expect(sheet.getRange('B4:C5').getValues().flat()).toEqual(['x', 'x', 'x', 'x']);
      expect(sheet.getRange('B4').getBackground()).toBe('#ffffff');
    },
  );

  it(asGoogle('moveTo cuts and pastes values, looks and notes', page('movetotarget')), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:A2').setValues([['one'], ['=A1']]);
    sheet.getRange('A1').setNote('a note').setFontWeight('bold');

    sheet.getRange('A1:A2').moveTo(sheet.getRange('C3'));

    const moved = sheet.getRange('C3');
    expect([moved.getValue(), moved.getNote(), moved.getFontWeight()]).toEqual(['one', 'a note', 'bold']);
    expect(sheet.getRange('A1').isBlank()).toBe(true);
    expect(sheet.getRange('C4').getFormula()).toBe('=A1');
  });

  it(
    asGoogle(
      'insertCells pushes the cells below down, deleteCells pulls them up, in their columns only',
      page('insertcellsshiftdimension'),
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:B3').setValues([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);

      sheet.getRange('A2').insertCells(app.Dimension.ROWS);
      expect(sheet.getRange('A1:B4').getValues()).toEqual([
        [1, 'a'],
        ['', 'b'],
        [2, 'c'],
        [3, ''],
      ]);

      sheet.getRange('A2').deleteCells(app.Dimension.ROWS);
      expect(sheet.getRange('A1:B3').getValues()).toEqual([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);
    },
  );

  it(
    asGoogle(
      'insertCells pushes the cells on the right aside when asked for columns',
      page('insertcellsshiftdimension'),
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('A1:B1').setValues([[1, 2]]);

      sheet.getRange('A1').insertCells(app.Dimension.COLUMNS);

      expect(sheet.getRange('A1:C1').getValues()).toEqual([['', 1, 2]]);
    },
  );
});

describe('merged cells', () => {
  it(asGoogle('merge keeps what the first cell holds and drops the rest', page('merge')), () => {
    const { sheet, state } = aBench();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);

    sheet.getRange('A1:B2').merge();

    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(state.sheets[0]?.merges).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
  });

  it(
    asGoogle('mergeAcross merges each row for itself, mergeVertically each column', page('mergeacross')),
    () => {
      const { sheet } = aBench();

      sheet.getRange('A1:B2').mergeAcross();
      sheet.getRange('D1:E2').mergeVertically();

      const names = sheet
        .getRange('A1:E2')
        .getMergedRanges()
        .map((range) => range.getA1Notation());
      expect(names).toEqual(['A1:B1', 'A2:B2', 'D1:D2', 'E1:E2']);
    },
  );

  it(asGoogle('isPartOfMerge says whether any cell of the range is merged', page('ispartofmerge')), () => {
    const { sheet } = aBench();
    sheet.getRange('B2:C3').merge();

    expect([sheet.getRange('A1:B2'), sheet.getRange('A1')].map((range) => range.isPartOfMerge())).toEqual([
      true,
      false,
    ]);
  });

  it(
    asGoogle(
      'merge and breakApart refuse a range that holds only a part of a merged block',
      'assumed: the wording of the Sheets dialogue',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:C1').merge();
      const words = 'You must select all cells in a merged range to merge or unmerge them.';

      expect(() => sheet.getRange('B1:D1').merge()).toThrow(words);
      expect(() => sheet.getRange('A1').breakApart()).toThrow(words);
      expect(sheet.getRange('A1:D1').breakApart().isPartOfMerge()).toBe(false);
    },
  );

  it(
    asGoogle('a merged block moves with its rows and is copied with its cells', page('copytodestination')),
    () => {
      const { sheet, state } = aBench();
      sheet.getRange('A2:B2').merge();

      sheet.insertRowBefore(1);
      sheet.getRange('A3:B3').copyTo(sheet.getRange('A5'));

      expect(state.sheets[0]?.merges?.map(({ row }) => row)).toEqual([3, 5]);
    },
  );
});

import { beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../../../src/local/page/api/desk.ts';
import { doEdit, undo } from '../../../../src/local/page/api/edit/do-edit.ts';
import type { Edit } from '../../../../src/local/page/messages.ts';
import { cellTexts, findText } from '../../../../src/local/page/view/cell-texts.ts';
import { filterValues } from '../../../../src/local/page/view/filtering.ts';
import { layoutOf, sheetOf } from '../../../../src/local/page/view/layout.ts';
import { shownRows } from '../../../../src/local/page/view/shown-rows.ts';
import { asGoogle } from '../../as-google.ts';
import { aWorkspace } from '../../workspace/a-workspace.ts';
import { anOffice } from '../an-office.ts';

let desk: Desk;
let sheetId: number;
beforeEach(() => {
  desk = createDesk(anOffice(), () => '');
  const { state } = desk.workspace;
  sheetId = state.spreadsheets[state.spreadsheetId]?.sheets.find(({ name }) => name === 'Applications')
    ?.sheetId as number;
});
const edit = (what: Edit) => doEdit(desk, what);
const area = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});
const texts = (...place: Parameters<typeof area>) => cellTexts(desk.workspace, sheetId, area(...place));
const names = () => {
  const { state } = desk.workspace;
  return state.spreadsheets[state.spreadsheetId]?.sheets.map(({ name }) => name);
};

describe('a block of texts pasted into cells', () => {
  it('is read as if each had been typed', () => {
    edit({
      kind: 'write',
      sheetId,
      row: 2,
      column: 11,
      texts: [
        ['1/2/2026', '007'],
        ['=1+1', 'plain'],
      ],
    });

    const { sheet } = sheetOf(desk.workspace, sheetId);
    expect(sheet.rows[1]?.[11]).toBe(7);
    expect(sheet.rows[2]?.[10]).toMatchObject({ formula: '=1+1' });
    expect(texts(2, 11)).toEqual([['01/02/2026']]);
  });

  it('is refused whole when one cell would break its rule', () => {
    const before = texts(2, 8, 4, 9);

    const { problem } = edit({
      kind: 'write',
      sheetId,
      row: 2,
      column: 8,
      texts: [['Reserve'], ['Perhaps']],
    });

    expect(problem).toContain('cell H3 violates the data validation rules');
    expect(texts(2, 8, 4, 9)).toEqual(before);
  });

  it('makes the tab larger where it reaches beyond it', () => {
    edit({
      kind: 'write',
      sheetId,
      row: 1000,
      column: 26,
      texts: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });

    expect(layoutOf(desk.workspace, sheetId)).toMatchObject({ rows: 1001, columns: 27 });
  });
});

describe('undo', () => {
  it(
    asGoogle(
      'Undo takes back typing, clearing, sorting and structure step by step, and redo does them again',
      'https://support.google.com/docs/answer/181110',
    ),
    () => {
      const before = texts(1, 1, 25, 10);
      edit({ kind: 'write', sheetId, row: 2, column: 2, texts: [['Changed']] });
      edit({ kind: 'clear', sheetId, area: area(3, 1, 4, 3) });
      edit({ kind: 'sort', sheetId, column: 1, ascending: false });
      edit({ kind: 'delete', sheetId, lines: 'columns', at: 3, count: 2 });
      const after = texts(1, 1, 25, 8);

      const told = [1, 2, 3, 4].map(() => undo(desk, false).said);

      expect(told).toEqual([
        'Undone: Columns C to D deleted',
        'Undone: Sorted by column A, Z to A',
        'Undone: A3 to C4 cleared',
        'Undone: B2 changed',
      ]);
      expect(texts(1, 1, 25, 10)).toEqual(before);
      expect(undo(desk, false).said).toBe('Nothing to undo');
      for (let step = 0; step < 4; step += 1) undo(desk, true);
      expect(texts(1, 1, 25, 8)).toEqual(after);
      expect(undo(desk, true).said).toBe('Nothing to redo');
    },
  );

  it('brings a tab back that was deleted, renamed or hidden', () => {
    const before = names();
    edit({ kind: 'rename-tab', sheetId, name: 'Old call' });
    edit({ kind: 'move-tab', sheetId, index: 3 });
    edit({ kind: 'delete-tab', sheetId });
    expect(names()).not.toContain('Old call');

    for (let step = 0; step < 3; step += 1) undo(desk, false);

    expect(names()).toEqual(before);
    expect(texts(2, 1)).toEqual([['A-01']]);
  });

  it('never takes the work of a script back with an older step', () => {
    edit({ kind: 'write', sheetId, row: 2, column: 2, texts: [['Changed']] });
    desk.workspace.clickMenu('Score all');

    expect(undo(desk, false).said).toBe('Nothing to undo');
    expect(texts(2, 2)).toEqual([['Changed']]);
  });

  it('keeps nothing of what Sheets refused', () => {
    edit({ kind: 'write', sheetId, row: 2, column: 8, texts: [['Perhaps']] });

    expect(undo(desk, false).said).toBe('Nothing to undo');
  });
});

describe('a filter', () => {
  const create = () => edit({ kind: 'filter', sheetId, area: area(1, 1, 25, 10) });

  it('hides the rows whose values are not ticked, and never its header', () => {
    create();
    edit({ kind: 'filter-values', sheetId, column: 8, hidden: ['Shortlisted', ''] });

    const { rowHeights, filter } = layoutOf(desk.workspace, sheetId);
    const hidden = Object.keys(rowHeights).filter((row) => rowHeights[row] === 0);
    expect(hidden).toHaveLength(16);
    expect(hidden).not.toContain('1');
    expect(filter?.hides).toEqual([8]);
  });

  it('offers the values of its column once, blanks last', () => {
    create();
    const { spreadsheet, sheet } = sheetOf(desk.workspace, sheetId);

    expect(filterValues(spreadsheet, sheet, 8).map(({ text }) => text)).toEqual([
      'Reserve',
      'Shortlisted',
      '',
    ]);
  });

  it('sorts what is below its header', () => {
    create();
    edit({ kind: 'sort', sheetId, column: 1, ascending: false });

    expect(texts(1, 1, 2, 1)).toEqual([['Application'], ['A-24']]);
  });
});

describe('rows, columns and tabs', () => {
  it('are inserted, hidden, resized and added', () => {
    edit({ kind: 'insert', sheetId, lines: 'rows', at: 2, count: 2 });
    edit({ kind: 'hide', sheetId, lines: 'columns', at: 2, count: 1, hidden: true });
    edit({ kind: 'resize', sheetId, lines: 'columns', at: 3, count: 1, size: 333 });
    const { sheetId: added } = edit({ kind: 'add-tab' });

    const layout = layoutOf(desk.workspace, sheetId);
    expect(layout.columnWidths.slice(1, 3)).toEqual([0, 333]);
    expect(texts(4, 1)).toEqual([['A-01']]);
    expect(added).not.toBe(sheetId);
  });

  it('are refused in the words of Sheets', () => {
    expect(edit({ kind: 'rename-tab', sheetId, name: 'Guide' }).problem).toMatch(/already exists/);
    expect(edit({ kind: 'delete', sheetId, lines: 'rows', at: 1, count: 1000 }).problem).toMatch(
      /delete all/,
    );
  });
});

describe('finding', () => {
  it('finds what cells show, whatever the case of letters', () => {
    expect(findText(desk.workspace, sheetId, 'river watch').slice(0, 2)).toEqual([
      { row: 5, column: 2 },
      { row: 11, column: 2 },
    ]);
  });
});

describe('what a cell looks like', () => {
  it('has the lines, the colours of conditional formats and the warning of a rule that only warns', () => {
    desk.workspace.run('decorate');
    const { rows, looks } = shownRows(desk.workspace, sheetId, 2, 3);
    const look = (row: number, column: number) => looks[rows[row]?.[column - 1]?.look ?? -1];

    expect(look(0, 2)?.borders).toMatchObject({ borderBottom: '1px dashed #ff0000' });
    expect(look(0, 6)?.css.backgroundColor).toBe('#fce8e6');
    expect(look(1, 6)?.css.backgroundColor).toBeUndefined();
    expect(rows[0]?.[3]?.warning).toBe('Invalid: Old or New');
    expect(layoutOf(desk.workspace, sheetId).merges).toEqual([area(27, 2, 28, 4)]);
  });
});

describe('a script that wants to know what a person changes', () => {
  const listening = () => {
    const workspace = aWorkspace(`
      function onEdit(e) { console.log('edited', e.range.getA1Notation(), e.value, e.oldValue); }
      function listen() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
      function changed(e) { console.log(e.changeType); }`);
    workspace.run('listen');
    const { state } = workspace;
    const tab = state.spreadsheets[state.spreadsheetId]?.sheets[0]?.sheetId ?? 0;
    const said = () => workspace.executions.flatMap(({ log }) => log);
    return { desk: createDesk(workspace, () => ''), tab, said };
  };

  it('hears of what is typed and cleared in the grid', () => {
    const { desk: page, tab, said } = listening();
    doEdit(page, { kind: 'write', sheetId: tab, row: 2, column: 1, texts: [['one']] });
    doEdit(page, { kind: 'clear', sheetId: tab, area: area(2, 1) });

    expect(said()).toEqual(['edited A2 one undefined', 'EDIT', 'edited A2 undefined one', 'EDIT']);
  });

  it('hears of rows, columns and tabs that come and go', () => {
    const { desk: page, tab, said } = listening();
    doEdit(page, { kind: 'insert', sheetId: tab, lines: 'rows', at: 2, count: 1 });
    doEdit(page, { kind: 'delete', sheetId: tab, lines: 'columns', at: 2, count: 1 });
    doEdit(page, { kind: 'add-tab' });

    expect(said()).toEqual(['INSERT_ROW', 'REMOVE_COLUMN', 'INSERT_GRID']);
  });

  it('hears nothing of what is refused', () => {
    const { desk: page, tab, said } = listening();

    expect(doEdit(page, { kind: 'delete-tab', sheetId: tab }).problem).not.toBeNull();
    expect(said()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../src/local/page/client/grid/model/guarding.ts';
import { moved } from '../../../src/local/page/client/grid/model/move.ts';
import { lineAt, offsetsOf } from '../../../src/local/page/client/grid/model/offsets.ts';
import { areaOfSelection, only } from '../../../src/local/page/client/grid/model/selection.ts';
import { localLink } from '../../../src/local/page/server/local-link.ts';
import { layoutOf } from '../../../src/local/page/view/layout.ts';
import { shownRows } from '../../../src/local/page/view/shown-rows.ts';
import { anOffice } from './an-office.ts';

const office = anOffice();
const sheetId =
  office.state.spreadsheets[office.state.spreadsheetId]?.sheets.find(({ name }) => name === 'Applications')
    ?.sheetId ?? -1;
const layout = layoutOf(office, sheetId);

const cell = (row: number, column: number) => areaOfSelection(only({ row, column }), []);

describe('a tab on the page', () => {
  it('knows its measures, its headers and how far it is written', () => {
    expect(layout).toMatchObject({ rows: 1000, columns: 26, frozenRows: 1, lastRow: 25, lastColumn: 10 });
    expect(layout.columnWidths.slice(0, 3)).toEqual([100, 200, 130]);
    expect(layout.headers.slice(0, 2)).toEqual(['Application', 'Lead']);
  });

  it('makes a row with wrapped text as high as its text', () => {
    expect(layout.rowHeights[3]).toBeGreaterThan(21);
    expect(layout.rowHeights[2]).toBeUndefined();
  });

  it('shows values as Sheets does, and begins editing with what is behind them', () => {
    const cells = shownRows(office, sheetId, 3, 3).rows[0];

    expect(cells?.slice(2, 7).map((cell) => [cell?.text, cell?.input])).toEqual([
      ['4 Feb 2026 9:15', undefined],
      ['Continued', undefined],
      ['37%', undefined],
      ['32.50', '32.5'],
      ['53.0%', '53%'],
    ]);
    expect(cells?.[4]?.note).toBe('2021 to 2026: 5 years, so 100 %.');
  });

  it('offers what a list rule offers', () => {
    const { rows, looks } = shownRows(office, sheetId, 2, 2);

    expect(looks[rows[0]?.[7]?.look ?? -1]?.options).toEqual(['Shortlisted', 'Reserve', 'Declined']);
  });

  it('leads links into documents of this Workspace to where it shows them', () => {
    const [document] = Object.keys(office.state.documents);

    expect(shownRows(office, sheetId, 2, 2).rows[0]?.[9]?.links).toEqual([
      { text: 'Application', url: `/document/${document}` },
    ]);
  });

  it('warns before cells that the add-on writes, and not before others', () => {
    expect(guardOf(layout.guards, cell(5, 2))).toMatchObject({
      refuses: false,
      description: 'Written by CSO Cooperation',
    });
    expect(guardOf(layout.guards, cell(5, 8))).toBeUndefined();
  });
});

describe('localLink', () => {
  it.each([
    [
      'https://docs.google.com/forms/d/e/1FAI/viewform?usp=pp_url&entry.1=a',
      '/form/1FAI?usp=pp_url&entry.1=a',
    ],
    ['https://docs.google.com/forms/d/1Form/viewform', '/form/1Form'],
    ['https://docs.google.com/document/d/1Doc/edit', '/document/1Doc'],
    ['https://docs.google.com/spreadsheets/d/1Sheet/edit#gid=42', '/sheet/42'],
    ['https://example.org/forms/d/1', 'https://example.org/forms/d/1'],
  ])('leads %s to %s', (url, local) => {
    expect(localLink(url)).toBe(local);
  });
});

describe('moving by keyboard', () => {
  const at = { row: 5, column: 3 };
  const press = (key: string, ctrlKey = false) => moved(at, { key, ctrlKey, metaKey: false }, layout, 20);

  it.each([
    ['ArrowDown', false, { row: 6, column: 3 }],
    ['Home', false, { row: 5, column: 1 }],
    ['End', false, { row: 5, column: 10 }],
    ['Home', true, { row: 1, column: 1 }],
    ['End', true, { row: 25, column: 10 }],
    ['ArrowDown', true, { row: 25, column: 3 }],
    ['PageDown', false, { row: 25, column: 3 }],
    ['PageUp', false, { row: 1, column: 3 }],
  ] as const)('%s (with Ctrl: %s) goes to %o', (key, ctrl, place) => {
    expect(press(key, ctrl)).toEqual(place);
  });

  it('steps over hidden rows, and stays where only hidden ones are left', () => {
    const hidden = { ...layout, rowHeights: { 6: 0, 7: 0, 1: 0 } };

    expect(moved(at, { key: 'ArrowDown', ctrlKey: false, metaKey: false }, hidden, 20)?.row).toBe(8);
    expect(
      moved({ row: 2, column: 1 }, { key: 'ArrowUp', ctrlKey: false, metaKey: false }, hidden, 20)?.row,
    ).toBe(2);
  });
});

describe('lineAt', () => {
  it('finds the line at a distance, hidden ones never', () => {
    const offsets = offsetsOf(4, (index) => [20, 0, 30, 10][index] ?? 0);

    expect([0, 19, 20, 49, 50, 999].map((distance) => lineAt(offsets, distance))).toEqual([0, 0, 2, 2, 3, 3]);
  });
});

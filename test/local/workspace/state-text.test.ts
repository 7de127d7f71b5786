import { describe, expect, it } from 'vitest';
import { readStateText, stateText } from '../../../src/local/workspace/files/state-text.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import { aBench } from '../sheets/run-sheets.ts';

const keeping = (spreadsheet: WorkspaceState['spreadsheets'][string]) =>
  ({ spreadsheets: { one: spreadsheet } }) as unknown as WorkspaceState;

describe('the state as text', () => {
  it('gives back every cell as it was, and writes looks that cells share once', () => {
    const { state, sheet } = aBench();
    sheet.getRange('A:B').setNumberFormat('0.00').setBackground('red');
    sheet.getRange('A1:B2').setValues([
      [1, 'two'],
      ['=A1', true],
    ]);
    sheet.getRange('A2').setNote('a note');
    const text = stateText(keeping(state));

    expect(readStateText(text)).toEqual(keeping(state));
    expect(text.split('#ff0000').length - 1).toBe(1);
    expect(text.length).toBeLessThan(15_000);
  });

  it('reads a state written before looks were shared, without the borders it cannot draw', () => {
    const { state } = aBench();
    const cells = [{ value: 1, borders: '111111' }, 'two', null];
    const old = { ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, rows: [cells] })) };

    const read = readStateText(JSON.stringify({ spreadsheets: { one: old } }));

    expect(read.spreadsheets.one?.sheets[0]?.rows).toEqual([[{ value: 1 }, 'two', null]]);
  });
});

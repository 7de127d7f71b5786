import { expect, it } from 'vitest';
import { putCell } from '../../../src/local/sheets/cells/stored-cell.ts';
import { createWorkspace } from '../../../src/local/workspace/workspace.ts';
import { asGoogle } from '../as-google.ts';

it(
  asGoogle(
    'a function of the script computes in the cells of its spreadsheet, but for one whose name ends in an underscore',
    'guides/sheets/functions',
  ),
  () => {
    const workspace = createWorkspace({
      bundle: {
        code: 'function tripled(number) { return number * 3; }\nfunction hidden_() { return 1; }',
        html: {},
        manifest: { timeZone: 'Europe/Sarajevo' },
      },
    });
    const { state } = workspace;

    workspace.change(({ spreadsheets, spreadsheetId }) => {
      const sheet = spreadsheets[spreadsheetId]?.sheets[0];
      if (!sheet) return;
      putCell(sheet, 1, 1, { formula: '=TRIPLED(4)' });
      putCell(sheet, 2, 1, { formula: '=hidden_()' });
    });

    const rows = state.spreadsheets[state.spreadsheetId]?.sheets[0]?.rows;
    expect(rows?.slice(0, 2)).toEqual([
      [{ formula: '=TRIPLED(4)', result: 12 }],
      [{ formula: '=hidden_()', result: '#NAME?' }],
    ]);
  },
);

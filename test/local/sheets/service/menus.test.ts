import { expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aWorkspace } from '../../workspace/a-workspace.ts';

it(
  asGoogle(
    'addMenu puts up a menu whose null is a line between items',
    'reference/spreadsheet/spreadsheet#addmenuname,-submenus',
  ),
  () => {
    const workspace = aWorkspace(`
      function onOpen() {
        SpreadsheetApp.getActive().addMenu('Office', [
          { name: 'Count', functionName: 'count' }, null, { name: 'Again', functionName: 'count' },
        ]);
      }
      function count() { SpreadsheetApp.getActiveSheet().appendRow([1]); }`);
    workspace.open();

    workspace.clickMenu('Office', 'Count');

    expect(workspace.menus[0]?.entries.map(({ kind }) => kind)).toEqual(['item', 'separator', 'item']);
    expect(workspace.run('count').error).toBeUndefined();
  },
);

import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = 'reference/spreadsheet/spreadsheet-app';
const office = 'office@example.org';

describe('opening and making spreadsheets', () => {
  it(
    asGoogle(
      'create makes a spreadsheet with the rows and columns asked for',
      `${page}#createname,-rows,-columns`,
    ),
    () => {
      const { app } = aBench({}, office, 'spreadsheets');

      const [sheet] = app.create('Another', 50, 5).getSheets();

      expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual(['Sheet1', 50, 5]);
    },
  );

  it(asGoogle('openById and openByUrl open the spreadsheet that has this id', `${page}#openbyurlurl`), () => {
    const { app } = aBench({}, office, 'spreadsheets');
    const made = app.create('Another');

    expect(app.openById(made.getId()).getName()).toBe('Another');
    expect(app.openByUrl(`${made.getUrl()}#gid=0`).getName()).toBe('Another');
  });

  it(
    asGoogle(
      'openByUrl refuses what is no address of a spreadsheet with "Invalid argument: url"',
      'https://github.com/brucemcpherson/gas-fakes',
    ),
    () => {
      const { app } = aBench({}, office, 'spreadsheets');

      expect(() => app.openByUrl('https://example.org/d/abc')).toThrow('Invalid argument: url');
    },
  );

  it(
    asGoogle(
      'openById refuses a spreadsheet that nobody shared with the person',
      'assumed: the wording is the one scripts report',
    ),
    () => {
      const { app, state } = aBench({}, 'stranger@example.org', 'spreadsheets');
      state.owner = office;

      expect(() => app.openById(state.id)).toThrow(
        'You do not have permission to access the requested document.',
      );
    },
  );

  it(
    asGoogle(
      'setActiveSpreadsheet changes what getActive gives',
      `${page}#setactivespreadsheetnewactivespreadsheet`,
    ),
    () => {
      const { app } = aBench({}, office, 'spreadsheets');
      const made = app.create('Another');

      app.setActiveSpreadsheet(made);

      expect(app.getActive().getName()).toBe('Another');
    },
  );

  it(
    asGoogle(
      'copy gives a spreadsheet of its own with what the sheets hold',
      'reference/spreadsheet/spreadsheet#copyname',
    ),
    () => {
      const { app, sheet } = aBench({ editors: ['staff@example.org'] });
      sheet.getRange('A1').setValue('kept');

      const copy = app.getActiveSpreadsheet().copy('Copy');
      copy.getRange('A1').setValue('changed');

      expect(copy.getName()).toBe('Copy');
      expect(copy.getEditors().map((user) => user.getEmail())).toEqual([office]);
      expect(sheet.getRange('A1').getValue()).toBe('kept');
    },
  );
});

describe('who a spreadsheet is shared with', () => {
  const sharing = 'reference/spreadsheet/spreadsheet#addeditoremailaddress';
  const emails = (users: readonly GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());

  it(asGoogle('someone on the list of viewers who becomes an editor leaves that list', sharing), () => {
    const spreadsheet = aBench().app.getActiveSpreadsheet();

    spreadsheet.addViewer('staff@example.org').addEditor('staff@example.org');

    expect(emails(spreadsheet.getEditors())).toEqual([office, 'staff@example.org']);
    spreadsheet.removeEditor('staff@example.org');
    expect(emails(spreadsheet.getViewers())).toEqual([office]);
  });

  it(
    asGoogle(
      'getFormUrl throws for someone who may not edit the spreadsheet',
      'reference/spreadsheet/sheet#getformurl',
    ),
    () => {
      const { app, sheet } = aBench({ viewers: ['viewer@example.org'] }, 'viewer@example.org');

      expect(() => sheet.getFormUrl()).toThrow('You do not have permission');
      expect(() => app.getActiveSpreadsheet().getFormUrl()).toThrow('You do not have permission');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { aWorkspace } from './a-workspace.ts';

describe('opening the spreadsheet', () => {
  it('runs onOpen with the spreadsheet as its source', () => {
    const workspace = aWorkspace(
      'function onOpen(e) { console.log(e.source.getName(), e.source.getSheets().length); }',
    );

    expect(workspace.open().log).toEqual(['Untitled spreadsheet 1']);
  });

  it('then runs the open triggers of everyone, with their rights', () => {
    const workspace = aWorkspace(`
      function onOpen() {}
      function listen() { ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }
      function opened(e) { console.log(String(e.authMode), Session.getEffectiveUser().getEmail()); }`);
    workspace.run('listen');
    workspace.as('guest@example.org').open();

    expect(workspace.executions.at(-1)).toMatchObject({
      functionName: 'opened',
      kind: 'open',
      log: ['FULL office@example.org'],
    });
  });

  it('shows each person their own menus', () => {
    const workspace = aWorkspace(
      "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }",
    );
    workspace.open();

    expect(workspace.menus).toHaveLength(1);
    expect(workspace.as('guest@example.org').menus).toEqual([]);
  });
});

describe('what people see', () => {
  it('includes toasts, in the result and since the beginning', () => {
    const workspace = aWorkspace("function main() { SpreadsheetApp.getActive().toast('Done'); }");
    workspace.run('main');

    expect(workspace.run('main').toasts).toEqual(['Done']);
    expect(workspace.toasts).toEqual(['Done', 'Done']);
  });

  it('belongs to who acts: the outbox tells from whom', () => {
    const workspace = aWorkspace("function main() { MailApp.sendEmail('a@example.org', 's', 'b'); }");
    workspace.as('second@example.org').run('main');

    expect(workspace.outbox.map(({ from }) => from)).toEqual(['second@example.org']);
  });
});

// developers.google.com/apps-script/reference/document/document#saveandclose, and the quota page on execution time
describe('documents at the end of a run', () => {
  const script = `
    function make() { return DocumentApp.create('Report').getId(); }
    function write(id) { DocumentApp.openById(id).getBody().appendParagraph('Written'); Utilities.sleep(1); }
    function read(id) { return DocumentApp.openById(id).getBody().getText(); }`;

  it('are saved by Google', () => {
    const workspace = aWorkspace(script);
    const { value: id } = workspace.run('make');
    workspace.run('write', id);

    expect(workspace.run('read', id).value).toContain('Written');
  });

  it('lose what was not saved when the run was killed', () => {
    const workspace = aWorkspace(script);
    const { value: id } = workspace.run('make');
    workspace.failNext({ atCall: 4, kind: 'kill' });
    workspace.attempt('write', id);

    expect(workspace.run('read', id).value).not.toContain('Written');
  });
});

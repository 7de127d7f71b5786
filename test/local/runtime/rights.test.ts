import { describe, expect, it } from 'vitest';
import { aWorkspace, evaluate } from '../workspace/a-workspace.ts';

const auth = 'https://www.googleapis.com/auth/';

describe('OAuth scopes', () => {
  it('refuse SpreadsheetApp.openById under spreadsheets.currentonly, in Google’s words', () => {
    expect(() => evaluate("SpreadsheetApp.openById('1')")).toThrow(
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${auth}spreadsheets`,
    );
  });

  // platform fact: section 1, table of scopes, "any DriveApp call needs drive"
  it('refuse DriveApp under drive.file', () => {
    expect(() => evaluate("DriveApp.createFolder('x')")).toThrow(
      `Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: ${auth}drive`,
    );
  });

  it.each([
    ["MailApp.sendEmail('a@example.org', 's', 'b')", 'MailApp.sendEmail', 'script.send_mail'],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      'Ui.showSidebar',
      'script.container.ui',
    ],
    ["ScriptApp.newTrigger('f')", 'ScriptApp.newTrigger', 'script.scriptapp'],
    ['Session.getActiveUser().getEmail()', 'User.getEmail', 'userinfo.email'],
    ["FormApp.create('f')", 'FormApp.create', 'forms'],
    ["DocumentApp.openById('d')", 'DocumentApp.openById', 'documents'],
  ])('refuse %s without its own scope', (body, method, scope) => {
    expect(() => evaluate(body, { manifest: { oauthScopes: [] } })).toThrow(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${auth}${scope}`,
    );
  });

  it('name every scope that would do, when there are several', () => {
    expect(() => evaluate('SpreadsheetApp.getActive()', { manifest: { oauthScopes: [] } })).toThrow(
      `Required permissions: (${auth}spreadsheets.currentonly || ${auth}spreadsheets)`,
    );
  });

  // developers.google.com/apps-script/reference/base/ui lists no authorization for these
  it('are not needed for menus and alerts', () => {
    const body =
      "const ui = SpreadsheetApp.getUi(); ui.createMenu('m').addToUi(); return String(ui.alert('Hello'))";

    expect(evaluate(body, { manifest: { oauthScopes: [] } })).toBe('OK');
  });

  // developers.google.com/apps-script/concepts/scopes, granular consent
  it('that a person unticked are told by getAuthorizationInfo and refused', () => {
    const workspace = aWorkspace(`
      function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${auth}script.send_mail']).getAuthorizationStatus()); }
      function require() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${auth}script.send_mail']); }
      function send() { MailApp.sendEmail('a@example.org', 's', 'b'); }`);
    expect(workspace.run('status').value).toBe('NOT_REQUIRED');

    workspace.refuseScopes(`${auth}script.send_mail`);

    expect(workspace.run('status').value).toBe('REQUIRED');
    expect(() => workspace.run('require')).toThrow('Authorization is required to perform that action.');
    expect(() => workspace.run('send')).toThrow('Authorization is required to perform that action.');
    expect(workspace.outbox).toEqual([]);
  });

  it('that are not in the manifest make getAuthorizationInfo throw', () => {
    expect(() =>
      evaluate(`ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${auth}drive'])`),
    ).toThrow(`${auth}drive`);
  });
});

// developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe('an add-on not yet used in this file', () => {
  const menu = `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode), 'go').addToUi(); }
    function go() {}`;

  it('builds its menu without any rights', () => {
    const workspace = aWorkspace(menu, { install: 'addon' });

    const opened = workspace.open();

    expect(opened.error).toBeUndefined();
    expect(workspace.menus).toEqual([
      { caption: 'CSO Cooperation', entries: [{ kind: 'item', caption: 'NONE', functionName: 'go' }] },
    ]);
  });

  it.each([
    'PropertiesService.getDocumentProperties()',
    'SpreadsheetApp.getActive()',
    'LockService.getDocumentLock()',
  ])('loses its menu when a top-level statement calls %s', (statement) => {
    const workspace = aWorkspace(`const early = ${statement}; ${menu}`, { install: 'addon' });

    expect(workspace.open().error?.message).toContain('You do not have permission to call');
    expect(workspace.menus).toEqual([]);
  });

  it('has the file’s rights the next time, once someone used it there', () => {
    const workspace = aWorkspace(menu, { install: 'addon' });
    workspace.open();
    workspace.clickMenu('NONE');

    workspace.open();

    expect(workspace.menus[0]?.entries).toEqual([{ kind: 'item', caption: 'LIMITED', functionName: 'go' }]);
  });

  it('runs onInstall with full rights when it is installed from the editor', () => {
    const workspace = aWorkspace(`${menu} function onInstall(e) { onOpen(e); }`, { install: 'addon' });

    workspace.installAddOn();

    expect(workspace.menus[0]?.entries).toEqual([{ kind: 'item', caption: 'FULL', functionName: 'go' }]);
  });
});

// developers.google.com/apps-script/guides/triggers#restrictions
describe('a simple trigger', () => {
  const onOpen = (body: string) => aWorkspace(`function onOpen() { ${body} }`).open();

  it('may read properties', () => {
    expect(onOpen("PropertiesService.getDocumentProperties().getProperty('a')").error).toBeUndefined();
  });

  it.each([
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
    "MailApp.sendEmail('a@example.org', 's', 'b')",
    "ScriptApp.newTrigger('f')",
    "FormApp.openById('f')",
  ])('may not call %s', (body) => {
    expect(onOpen(body).error?.message).toContain('You do not have permission to call');
  });

  it('is not told who the person is', () => {
    expect(onOpen('console.log(JSON.stringify(Session.getActiveUser().getEmail()))').log).toEqual(['""']);
  });
});

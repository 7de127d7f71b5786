import { describe, expect, it } from 'vitest';
import { aWorkspace } from '../workspace/a-workspace.ts';

function asking(call: string) {
  return aWorkspace(`function main() { const ui = SpreadsheetApp.getUi(); return ${call}; }`);
}

// developers.google.com/apps-script/reference/base/ui
describe('alerts and prompts', () => {
  it.each([
    ["ui.alert('Done')", { title: '', message: 'Done', buttons: 'OK' }],
    ["ui.alert('Sure?', ui.ButtonSet.YES_NO)", { title: '', message: 'Sure?', buttons: 'YES_NO' }],
    [
      "ui.alert('Delete', 'Sure?', ui.ButtonSet.OK_CANCEL)",
      { title: 'Delete', message: 'Sure?', buttons: 'OK_CANCEL' },
    ],
  ])('%s', (call, expected) => {
    const workspace = asking(`String(${call})`);
    workspace.run('main');

    expect(workspace.alerts).toMatchObject([expected]);
  });

  it('are answered from the queue, first to last', () => {
    const workspace = asking(
      "[ui.alert('1', ui.ButtonSet.YES_NO), ui.alert('2', ui.ButtonSet.YES_NO)].map(String)",
    );
    workspace.answers.push('YES', 'NO');

    expect(workspace.run('main').value).toEqual(['YES', 'NO']);
  });

  it('are confirmed when nobody said otherwise, or closed when there is no OK', () => {
    const workspace = asking("[ui.alert('1'), ui.alert('2', ui.ButtonSet.YES_NO)].map(String)");

    expect(workspace.run('main').value).toEqual(['OK', 'CLOSE']);
  });

  it('return what the person typed', () => {
    const workspace = asking(
      "(({ getSelectedButton, getResponseText }) => [String(getSelectedButton()), getResponseText()])(ui.prompt('Code?'))",
    );
    workspace.answers.push({ button: 'OK', text: 'BA-2026-1' });

    expect(workspace.run('main').value).toEqual(['OK', 'BA-2026-1']);
  });

  it('cannot be answered with a button that is not there', () => {
    const workspace = asking("ui.alert('Done')");
    workspace.answers.push('NO');

    expect(() => workspace.run('main')).toThrow('Nobody can press NO here');
  });
});

describe('menus', () => {
  const nested = `function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Set up', 'setUp').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Again', 'again')).addToUi();
  }
  function setUp() { return 'set up'; }
  function again() { return 'again'; }`;

  it('run the function of the item a person presses', () => {
    const workspace = aWorkspace(nested);
    workspace.open();

    expect(workspace.clickMenu('Set up').value).toBe('set up');
    expect(workspace.clickMenu('CSO Cooperation', 'More', 'Again').value).toBe('again');
  });

  it('have only the items that are there', () => {
    const workspace = aWorkspace(nested);
    workspace.open();

    expect(() => workspace.clickMenu('Again')).toThrow(
      'There is no menu item "Again". There is: CSO Cooperation > Set up, CSO Cooperation > More > Again',
    );
  });

  // developers.google.com/apps-script/reference/base/ui#createmenucaption
  it('of a published add-on ignore their caption', () => {
    const workspace = aWorkspace(
      "function onOpen() { SpreadsheetApp.getUi().createMenu('Mine').addItem('a', 'b').addToUi(); }",
      { install: 'addon' },
    );
    workspace.open();

    expect(workspace.menus.map(({ caption }) => caption)).toEqual(['CSO Cooperation']);
  });
});

describe('pages', () => {
  const showing = (page: string) =>
    aWorkspace(`function main() { SpreadsheetApp.getUi().showSidebar(${page}); }`, {
      html: { Sidebar: '<p>Hello</p>' },
    });

  it('are the project’s files, under the title the script gives', () => {
    const workspace = showing("HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Call')");
    workspace.run('main');

    expect(workspace.sidebar).toMatchObject({ title: 'Call', html: '<p>Hello</p>' });
  });

  it('show one sidebar at a time, to the person who opened it, until they open the file again', () => {
    const workspace = showing("HtmlService.createHtmlOutput('x').append('<b>').appendUntrusted('<b>')");
    workspace.run('main');

    expect(workspace.sidebar?.html).toBe('x<b>&lt;b&gt;');
    expect(workspace.as('other@example.org').sidebar).toBeUndefined();

    workspace.open();

    expect(workspace.sidebar).toBeUndefined();
  });

  it('fail by name when there is no such file', () => {
    expect(() => showing("HtmlService.createHtmlOutputFromFile('None')").run('main')).toThrow(
      'No HTML file named None was found.',
    );
  });
});

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readState } from '../../../src/local/workspace/files/folder.ts';
import { loadWorkspace, type WorkspaceOptions } from '../../../src/local/workspace/workspace.ts';
import { aWorkspace, everyScope } from './a-workspace.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'workspace-'));

const script = `
  function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('kept'); Utilities.sleep(1); }
  function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }`;

describe('a Workspace kept in a folder', () => {
  const options = (folder: string): WorkspaceOptions & { folder: string } => ({
    folder,
    bundle: { code: script, html: {}, manifest: { timeZone: 'UTC', oauthScopes: everyScope } },
  });

  it('is the same when it is loaded again', () => {
    const folder = aFolder();
    loadWorkspace(options(folder)).run('write');

    expect(loadWorkspace(options(folder)).run('read').value).toBe('kept');
  });

  it('is saved also when the script fails, with what it had done', () => {
    const folder = aFolder();
    const workspace = loadWorkspace(options(folder));
    workspace.failNext({ atCall: 5, kind: 'kill' });
    workspace.attempt('write');

    expect(loadWorkspace(options(folder)).run('read').value).toBe('kept');
    expect(readdirSync(folder)).toEqual(['state.json']);
    expect(readState(folder)).toEqual(JSON.parse(JSON.stringify(workspace.state)));
  });
});

describe('a new Workspace', () => {
  it('has one spreadsheet with one empty tab, as Google makes it in the United Kingdom', () => {
    const { state } = aWorkspace('');

    expect(Object.values(state.spreadsheets)).toMatchObject([
      {
        locale: 'en_GB',
        timeZone: 'Europe/Sarajevo',
        owner: 'office@example.org',
        sheets: [{ name: 'Sheet1', rows: [] }],
      },
    ]);
  });
});

describe('exporting a Workspace', () => {
  it('writes spreadsheets, documents and mails, each under a name of its own that any system takes', async () => {
    const workspace = aWorkspace(`function main() {
      DocumentApp.create('Plan: A/B'); DocumentApp.create('Plan: a/b');
      MailApp.sendEmail('a@example.org', 'Re: your application?', 'Thank you');
    }`);
    workspace.run('main');
    const folder = aFolder();

    const written = await workspace.exportTo(folder);

    expect(readdirSync(folder).sort()).toEqual([...written].sort());
    expect(written).toEqual([
      'Untitled spreadsheet.xlsx',
      'Plan- A-B.docx',
      'Plan- a-b (2).docx',
      '001 Re- your application-.eml',
    ]);
    expect(readFileSync(join(folder, 'Plan- A-B.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(join(folder, '001 Re- your application-.eml'), 'utf8')).toContain('Thank you');
  }, 20_000);
});

import { describe, expect, it } from 'vitest';
import { insertRows, typeInCell } from '../../../src/local/sheets/people.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace } from './a-workspace.ts';

const events = 'guides/triggers/events#edit';
const script = `
  function onEdit(e) { console.log(JSON.stringify([String(e.authMode), e.range.getA1Notation(), e.value, e.oldValue, e.source.getName()])); }
  function listen() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  }
  function edited(e) { console.log('edited', String(e.authMode), e.value, Session.getEffectiveUser().getEmail()); }
  function changed(e) { console.log('changed', e.changeType); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`;

const typed = (workspace: Workspace, text: string) =>
  workspace.change((state) => {
    const spreadsheet = state.spreadsheets[state.spreadsheetId];
    if (!spreadsheet) throw new Error('There is no spreadsheet');
    const person = { email: workspace.user, now: new Date(state.now) };
    return typeInCell(spreadsheet, spreadsheet.sheets[0]?.sheetId ?? 0, 2, 1, text, person);
  });

const said = (workspace: Workspace) => workspace.executions.flatMap(({ log }) => log);

describe('what a person types', () => {
  it(asGoogle('onEdit is told the cell a person edited, its value now and its value before', events), () => {
    const workspace = aWorkspace(script);
    typed(workspace, 'one');
    typed(workspace, 'two');

    expect(said(workspace)).toEqual([
      '["LIMITED","A2","one",null,"Untitled spreadsheet"]',
      '["LIMITED","A2","two","one","Untitled spreadsheet"]',
    ]);
  });

  it(
    asGoogle(
      'Installed edit and change triggers run with the rights of who installed them',
      'guides/triggers/installable',
    ),
    () => {
      const workspace = aWorkspace(script);
      workspace.run('listen');
      typed(workspace, 'one');

      expect(said(workspace).slice(1)).toEqual(['edited FULL one office@example.org', 'changed EDIT']);
    },
  );

  it(
    asGoogle('Inserting a row runs change triggers, not edit triggers', 'guides/triggers/events#change'),
    () => {
      const workspace = aWorkspace(script);
      workspace.run('listen');
      workspace.change((state) => {
        const spreadsheet = state.spreadsheets[state.spreadsheetId];
        if (!spreadsheet) throw new Error('There is no spreadsheet');
        return insertRows(spreadsheet, spreadsheet.sheets[0]?.sheetId ?? 0, 1);
      });

      expect(said(workspace)).toEqual(['changed INSERT_ROW']);
    },
  );

  it(asGoogle('What a script writes runs no edit trigger', 'guides/triggers#restrictions'), () => {
    const workspace = aWorkspace(script);
    workspace.run('listen');
    workspace.run('write');

    expect(workspace.executions.map(({ kind }) => kind)).toEqual(['editor', 'editor']);
  });

  it(
    asGoogle('onEdit may not call a service that needs authorization', 'guides/triggers#restrictions'),
    () => {
      const workspace = aWorkspace("function onEdit() { MailApp.sendEmail('a@example.org', 's', 'b'); }");
      typed(workspace, 'one');

      expect(workspace.executions[0]?.error).toContain(
        'You do not have permission to call MailApp.sendEmail',
      );
      expect(workspace.outbox).toEqual([]);
    },
  );
});

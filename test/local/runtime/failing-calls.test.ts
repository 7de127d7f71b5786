import { describe, expect, it } from 'vitest';
import { faultMessages } from '../../../src/local/runtime/calls/fault-messages.ts';
import { aWorkspace } from '../workspace/a-workspace.ts';

const script = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function main() {
    for (const value of ['a', 'b', 'c']) {
      try { sheet().appendRow([value]); } catch (error) { console.log(error.message); }
    }
    return sheet().getDataRange().getValues().join();
  }
  function now() { SpreadsheetApp.flush(); return new Date().toISOString(); }
  function mail() { MailApp.sendEmail('a@example.org,b@example.org', 'Subject', 'Body'); }
  function keep() { PropertiesService.getDocumentProperties().setProperty('key', 'value'); }
  function paper() { DocumentApp.create('Paper'); }
  function everyHour() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function tick() { Utilities.sleep(4 * 60000); }`;

describe('a call told to fail', () => {
  it('is found by its number among the calls of its method', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({ atCall: 2, ofMethod: 'Sheet.appendRow', kind: 'throw' });

    expect(workspace.run('main').value).toBe('a,c');
  });

  it('fails as many times in a row as it is told', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({ atCall: 1, times: 2, ofMethod: 'Sheet.appendRow', kind: 'throw' });

    expect(workspace.run('main').value).toBe('c');
  });

  it('throws Google’s sentence, with the file it speaks of', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({
      atCall: 1,
      ofMethod: 'Sheet.appendRow',
      kind: 'throw',
      known: 'spreadsheetTimedOut',
    });

    expect(workspace.run('main').log).toEqual([
      `Service Spreadsheets timed out while accessing document with id ${workspace.state.spreadsheetId}.`,
    ]);
  });

  it('can take effect although its answer is lost', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({ atCall: 2, ofMethod: 'Sheet.appendRow', kind: 'throw', when: 'after' });
    const { value, log } = workspace.run('main');

    expect(value).toBe('a,b,c');
    expect(log).toEqual([faultMessages.tryLater]);
  });

  it('can take effect as the last of an execution that Google ends', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({ atCall: 2, ofMethod: 'Sheet.appendRow', kind: 'kill', when: 'after' });

    expect(workspace.attempt('main').error?.message).toBe('Exceeded maximum execution time');
    expect(workspace.run('main').value).toBe('a,b,a,b,c');
  });

  it('can only take long', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({ atCall: 1, kind: 'delay', delayMs: 90_000 });

    expect(workspace.run('now').value).toBe('2026-03-02T09:01:30.000Z');
  });

  it('can take longer than a script may run', () => {
    const workspace = aWorkspace(script);
    workspace.failNext({ atCall: 1, kind: 'delay', delayMs: 7 * 60_000 });

    expect(workspace.attempt('now').error?.message).toBe('Exceeded maximum execution time');
  });

  it('waits for the kind of execution, or the function, it is meant for', () => {
    const workspace = aWorkspace(script);
    workspace.run('everyHour');
    workspace.failNext({ atCall: 1, kind: 'kill', message: 'Ended.' }, { kind: 'clock' });
    workspace.failNext({ atCall: 1, kind: 'kill' }, { functionName: 'mail' });

    expect(workspace.attempt('now').error).toBeUndefined();
    expect(workspace.attempt('mail').error).toBeDefined();
    workspace.clock.advance({ hours: 2 });
    expect(workspace.executions.slice(-2).map(({ error }) => error)).toEqual(['Ended.', undefined]);
  });
});

// developers.google.com/apps-script/guides/services/quotas
describe('a quota with little left', () => {
  it('of mail counts recipients', () => {
    const workspace = aWorkspace(script);
    workspace.run('mail');
    workspace.setQuotaLeft({ mailRecipients: 3 });
    workspace.run('mail');

    expect(() => workspace.run('mail')).toThrow('Service invoked too many times for one day: email.');
    workspace.clock.advance({ hours: 25 });
    expect(workspace.attempt('mail').error).toBeUndefined();
  });

  it('of documents counts those made', () => {
    const workspace = aWorkspace(script);
    workspace.setQuotaLeft({ documents: 1 });
    workspace.run('paper');

    expect(() => workspace.run('paper')).toThrow('Service invoked too many times for one day');
  });

  it('of properties counts reads and writes', () => {
    const workspace = aWorkspace(script);
    workspace.setQuotaLeft({ propertyCalls: 1 });
    workspace.run('keep');

    expect(() => workspace.run('keep')).toThrow('Service invoked too many times for one day: properties.');
  });

  it('of trigger time lets no trigger begin, and people go on', () => {
    const workspace = aWorkspace(script);
    workspace.run('everyHour');
    workspace.setQuotaLeft({ triggerMinutes: 7 });
    workspace.clock.advance({ hours: 3 });

    expect(workspace.executions.slice(1).map(({ error }) => error)).toEqual([
      undefined,
      undefined,
      faultMessages.triggerTime,
    ]);
    expect(workspace.attempt('now').error).toBeUndefined();
  });
});

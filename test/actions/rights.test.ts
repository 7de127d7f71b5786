import { describe, expect, it } from 'vitest';
import { ask } from '../../src/local/commands/demo/steps/office.ts';
import { anApplication, anOpenCall, apply, aSetUpCall, aSpreadsheet, say } from './a-call.ts';
import { applicationsSeen, letters, seen, spreadsheetOf } from './tabs.ts';

// developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe('before anybody allowed the add-on anything', () => {
  it('there is a menu', () => {
    const workspace = aSpreadsheet({ install: 'addon' });

    expect(
      workspace.menus.flatMap(({ entries }) =>
        entries.map((entry) => ('caption' in entry ? entry.caption : '–')),
      ),
    ).toEqual([
      'Open the sidebar',
      '–',
      'Set up a call',
      'Create the application form',
      'Use our own form',
      '–',
      'Sync now',
      'Score again',
      '–',
      'Generate internal report',
    ]);
    expect(workspace.executions.map(({ error }) => error)).toEqual([undefined]);
  });
});

describe('a colleague with an account of their own', () => {
  const shared = () => {
    const workspace = anOpenCall();
    spreadsheetOf(workspace).editors.push('colleague@example.org');
    const colleague = workspace.as('colleague@example.org');
    colleague.open();
    return { workspace, colleague };
  };

  it('opens the sidebar and is told whose account takes responses in', () => {
    const { workspace, colleague } = shared();
    colleague.clickMenu('Open the sidebar');

    expect(colleague.sidebar?.title).toBe('CSO Cooperation');
    expect(ask(workspace, 'overview', {}).automation).toEqual({
      installedBy: 'me',
      owner: 'office@example.org',
    });
    expect(ask(colleague, 'overview', {}).automation).toEqual({
      installedBy: 'someone',
      owner: 'office@example.org',
    });
  });

  it('scores, decides and is named in the Log', () => {
    const { workspace, colleague } = shared();
    apply(workspace, anApplication());
    ask(colleague, 'setAssessed', { code: 'A-01', criterion: 'C2', value: 4 });
    ask(colleague, 'setStatus', { code: 'A-01', status: 'selected', reason: 'The only one.' });

    expect(
      seen(workspace, 'Log')
        .slice(-2)
        .map(({ Who, What }) => [Who?.shown, What?.shown]),
    ).toEqual([
      ['colleague@example.org', 'score typed'],
      ['colleague@example.org', 'decision'],
    ]);
  });

  it('takes over what happens by itself: responses are still taken in once, with one letter', () => {
    const { workspace, colleague } = shared();
    ask(colleague, 'runStep', { id: 'automate' });
    apply(workspace, anApplication());

    expect(ask(colleague, 'overview', {}).automation).toEqual({
      installedBy: 'me',
      owner: 'colleague@example.org',
    });
    expect(Object.keys(applicationsSeen(workspace))).toEqual(['A-01']);
    expect(letters(workspace)).toHaveLength(1);
  });
});

describe('somebody who did not allow everything', () => {
  it.each([
    ['forms', 'Create the application form'],
    ['script.send_mail', 'Sync now'],
  ])('%s: "%s" says in plain words that Google did not let it happen', (scope, item) => {
    const workspace = scope === 'forms' ? aSetUpCall() : anOpenCall();
    if (scope !== 'forms') {
      workspace.events = 'lost';
      apply(workspace, anApplication());
    }
    workspace.refuseScopes(`https://www.googleapis.com/auth/${scope}`);
    const said = say(workspace, item);

    expect(said).toMatch(/^This was not finished\nGoogle did not let this happen: /);
    expect(said).not.toMatch(/TypeError|undefined|\bat \w+ \(/);
  });
});

describe('two people at the same time', () => {
  it('the second is told to wait a minute, and nothing is mixed', () => {
    const workspace = anOpenCall();
    const release = workspace.holdLock('document');

    expect(say(workspace, 'Sync now')).toContain('Somebody else is working on this call right now.');
    release();
    expect(say(workspace, 'Sync now')).toContain('No application has arrived yet.');
  });
});

import { describe, expect, it } from 'vitest';
import { applicationForm } from '../../../src/core/call/form/application-form.ts';
import { ask, typeSettings } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import { openForm } from '../../../src/local/forms/answer-form.ts';
import { anApplication, anOpenCall, applicationFormOf, apply, aSetUpCall, reply, say } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import {
  by,
  cellsOf,
  people,
  responsesTabOf,
  rowWhere,
  seen,
  sheetOf,
  spreadsheetOf,
  tabNames,
  type,
} from '../tabs.ts';

describe('Create the application form', () => {
  it('asks every question we need answered, each once', () => {
    const { items } = applicationFormOf(anOpenCall());
    const titles = items.map(({ title }) => title);
    const planned = applicationForm(
      { office: '', callCode: '', callTitle: '', privacyNotice: '', currency: 'EUR' } as Parameters<
        typeof applicationForm
      >[0],
      [],
    ).sections.flatMap(({ questions }) => questions.map(({ title }) => title));

    for (const title of planned)
      expect(
        titles.filter((each) => each === title),
        title,
      ).toHaveLength(1);
  });

  it('publishes it for everybody, without sign-in, and links it to this spreadsheet', () => {
    const workspace = anOpenCall();
    const form = applicationFormOf(workspace);

    expect(openForm(workspace.state, form.id)).toMatchObject({
      open: true,
      needsSignIn: false,
      emailCollection: 'DO_NOT_COLLECT',
    });
    expect(form.destination?.spreadsheetId).toBe(workspace.state.spreadsheetId);
    expect(ask(workspace, 'overview', {}).form).toMatchObject({ state: 'open' });
  });

  // platform fact: the response sheet appears some time after setDestination, under a localised name
  it('finds the response sheet under the name Google gives it in the office’s language', () => {
    const workspace = aSetUpCall();
    spreadsheetOf(workspace).locale = 'bs';
    say(workspace, 'Create the application form');
    const name = responsesTabOf(workspace, applicationFormOf(workspace).id).name;
    workspace.events = 'lost';
    apply(workspace, anApplication());

    expect(name).not.toContain('Form responses');
    expect(say(workspace, 'Sync now')).toContain('1 application scored, 1 of them new.');
  });

  it('says the second time that there is one already, and changes nothing', () => {
    const workspace = anOpenCall();
    const before = structuredClone(workspace.state);

    expect(say(workspace, 'Create the application form')).toBe(
      'Nothing was changed\nThis call has a form already. Its address is on the Guide tab. To reword a question, edit the form itself: answers are still found.',
    );
    expect(workspace.state).toEqual(before);
  });

  it('ended by Google at some call, is completed by choosing it again: one form, linked once, and it takes answers', () => {
    const { calls, cut } = cutAtEachCall(
      aSetUpCall(),
      (workspace) => workspace.run('createApplicationForm'),
      { errors: false, every: 41 },
    );

    expect(calls).toBeGreaterThan(1000);
    for (const { at, workspace } of cut) {
      workspace.open();
      const said = say(workspace, 'Create the application form');
      expect(said, at).toMatch(/The application form is open|This call has a form already/);
      expect(Object.keys(workspace.state.forms), at).toHaveLength(1);
      expect(
        tabNames(workspace).filter((name) => name.startsWith('Form responses')),
        at,
      ).toHaveLength(1);
      workspace.events = 'lost';
      apply(workspace, anApplication());
      say(workspace, 'Sync now');
      expect(seen(workspace, 'Applications')[0]?.Lead?.shown, at).toBe('Orchard Growers');
    }
  }, 60_000);
});

describe('Create the application form with something wrong', () => {
  const cases: [string, (workspace: ReturnType<typeof aSetUpCall>) => void, string][] = [
    ['a deadline that is missing', (w) => typeSettings(w, { deadline: '' }), 'column "Value"'],
    ['a deadline that is no date', (w) => typeSettings(w, { deadline: 'end of March' }), 'column "Value"'],
    [
      'a weight typed as text',
      (w) => type(w, 'Criteria', ['Code', 'C2'], 'Weight', 'fifteen'),
      'row 3, column "Weight"',
    ],
    [
      'weights that do not make 100',
      (w) => type(w, 'Criteria', ['Code', 'C2'], 'Weight', '16'),
      'column "Weight"',
    ],
    [
      'a rule nobody knows',
      (w) => type(w, 'Criteria', ['Code', 'C2'], 'Evidence rule', '100 % miracles: 1 → 100 %'),
      'row 3, column "Evidence rule"',
    ],
    [
      'a deleted tab',
      (w) => by(people.deleteSheet, w, 'Settings'),
      'In tab "Settings": This tab is missing.',
    ],
    [
      'a deleted row',
      (w) => by(people.deleteRows, w, 'Settings', rowWhere(sheetOf(w, 'Settings'), 'Code', 'timeZone')),
      'tab "Settings"',
    ],
    [
      'a deleted column',
      (w) => by(people.deleteColumns, w, 'Settings', 2),
      'In tab "Settings", column "Value": This column is missing.',
    ],
  ];

  it.each(cases)('names %s by its place, and changes nothing', (_name, spoil, place) => {
    const workspace = aSetUpCall();
    spoil(workspace);
    const before = structuredClone(workspace.state);
    const said = say(workspace, 'Create the application form');

    expect(said).toMatch(/^Nothing was changed\n/);
    expect(said).toContain(place);
    expect({ ...workspace.state, properties: {} }).toEqual({ ...before, properties: {} });
  });

  it('names everything that is wrong at once', () => {
    const workspace = aSetUpCall();
    typeSettings(workspace, { deadline: '', callCode: '' });
    type(workspace, 'Criteria', ['Code', 'C2'], 'Weight', 'fifteen');

    expect(say(workspace, 'Create the application form').match(/In tab/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a form that is not as it was', () => {
  const withResponses = () => {
    const workspace = anOpenCall();
    apply(workspace, anApplication());
    return workspace;
  };

  it('deleted: Sync now says so and what to do, and the applications stay', () => {
    const workspace = withResponses();
    const form = applicationFormOf(workspace);
    const file = workspace.state.files[form.id];
    if (file) file.trashed = true;
    const before = seen(workspace, 'Applications');

    expect(say(workspace, 'Sync now')).toMatch(/form .*deleted/i);
    expect(ask(workspace, 'overview', {}).problems.join()).toMatch(/form .*deleted/i);
    expect(seen(workspace, 'Applications')).toEqual(before);
  });

  it.each([
    ['unpublished', { published: false }],
    ['closed', { acceptingResponses: false }],
  ])('%s by hand before the deadline: it is said, with what to do', (_name, change) => {
    const workspace = withResponses();
    Object.assign(applicationFormOf(workspace), change);

    expect(say(workspace, 'Sync now')).toMatch(/form takes no answers/i);
    expect(ask(workspace, 'overview', {}).problems.join()).toMatch(/form takes no answers/i);
    expect(ask(workspace, 'overview', {}).form?.state).toBe('closed');
  });

  it.each([
    [
      'closed when its time was over',
      (workspace: ReturnType<typeof withResponses>) => {
        passTime(workspace, new Date('2026-04-01T08:00:00Z'));
        say(workspace, 'Sync now');
      },
    ],
    [
      'unpublished by hand',
      (workspace: ReturnType<typeof withResponses>) => {
        applicationFormOf(workspace).published = false;
      },
    ],
  ])(
    '%s is not made anew by Create the application form: its questions are those answered',
    (_name, close) => {
      const workspace = withResponses();
      close(workspace);
      const before = structuredClone(applicationFormOf(workspace));

      expect(say(workspace, 'Create the application form')).toContain(
        'This call has a form already. It takes no answers now: to take some again, publish it in the form itself.',
      );
      expect(applicationFormOf(workspace)).toEqual(before);
    },
  );

  it('is closed with a message when the deadline is over, once, and then nothing is amiss', () => {
    const workspace = withResponses();
    passTime(workspace, new Date('2026-03-31T21:59:59Z'));
    say(workspace, 'Sync now');
    expect(applicationFormOf(workspace).acceptingResponses).toBe(true);
    passTime(workspace, new Date('2026-03-31T22:00:00Z'));
    expect(say(workspace, 'Sync now')).not.toMatch(/takes no answers/i);

    expect(openForm(workspace.state, applicationFormOf(workspace).id)).toMatchObject({
      open: false,
      message:
        'This call closed on 31 March 2026, 23:59. Questions: write to Office for cooperation, Sarajevo.',
    });
    expect(ask(workspace, 'overview', {}).problems).toEqual([]);
  }, 20_000);

  // Google lets nobody delete the tab of a linked form: it is unlinked first.
  it('unlinked, and its response tab deleted: it is said, and nothing is half-written', () => {
    const workspace = withResponses();
    delete responsesTabOf(workspace, applicationFormOf(workspace).id).formUrl;
    by(people.deleteSheet, workspace, 'Form responses 1');
    const before = cellsOf(workspace);

    expect(say(workspace, 'Sync now')).toMatch(/^Nothing was changed\n.*response sheet/);
    expect(cellsOf(workspace)).toEqual(before);
  });
});

describe('a call to which nobody has applied', () => {
  it('is synced, scored, listed and shortlisted without complaint', () => {
    const workspace = anOpenCall();

    expect(say(workspace, 'Sync now')).toBe('CSO Cooperation\nNo application has arrived yet.');
    expect(say(workspace, 'Score again')).toBe('CSO Cooperation\nNo application has arrived yet.');
    expect(ask(workspace, 'listApplications', {}).applications).toEqual([]);
    expect(ask(workspace, 'proposeShortlist', {}).proposal).toEqual([]);
    expect(ask(workspace, 'overview', {}).problems).toEqual([]);
    expect(reply(workspace, 'getApplication', { code: 'A-01' })).toMatchObject({
      ok: false,
      message: 'There is no application A-01 with a response. Press Sync now, or go back to the list.',
    });
  });

  it('says before set-up what to do first', () => {
    const workspace = aSetUpCall();

    expect(say(workspace, 'Sync now')).toContain(
      'There is no response sheet yet. Create the application form',
    );
  });
});

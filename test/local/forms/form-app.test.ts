import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { aWorkspace, evaluate, formAppOn } from './form-app-on.ts';

describe('a new form', () => {
  it('has the title "" and the file the given name (platform fact: small truths, issuetracker 442747794)', () => {
    const state = aWorkspace();
    const form = formAppOn(state).create('Application 2026');

    expect(form.getTitle()).toBe('');
    expect(state.files[form.getId()]?.name).toBe('Application 2026');
  });

  it.each([
    { createsPublished: false, published: false },
    { createsPublished: true, published: true },
  ])('is published: $published, where Google is said to do either (platform fact: publishing)', (given) => {
    const form = formAppOn(aWorkspace(), { createsPublished: given.createsPublished }).create('Application');

    expect(form.isPublished()).toBe(given.published);
    expect(form.isAcceptingResponses()).toBe(given.published);
  });

  it('is published when create(title, true) says so (developers.google.com/apps-script/reference/forms/form-app)', () => {
    expect(formAppOn(aWorkspace()).create('Application', true).isPublished()).toBe(true);
  });

  it('is not a file that drive.file reaches, unless told otherwise', () => {
    const state = aWorkspace();
    const form = formAppOn(state).create('Application');

    expect(state.files[form.getId()]?.createdByScript).toBe(false);
  });
});

describe('publishing a form (platform fact: section 5, "Publishing")', () => {
  it.each([
    ['setAcceptingResponses', (form: GoogleAppsScript.Forms.Form) => form.setAcceptingResponses(true)],
    [
      'setConfirmationMessage',
      (form: GoogleAppsScript.Forms.Form) => form.setConfirmationMessage('Thank you'),
    ],
    [
      'setCustomClosedFormMessage',
      (form: GoogleAppsScript.Forms.Form) => form.setCustomClosedFormMessage('Closed'),
    ],
  ])('refuses %s before it', (_name, act) => {
    const form = formAppOn(aWorkspace()).create('Application');

    expect(() => act(form)).toThrow('Operation not supported on unpublished form');
  });

  it('overwrites what setAcceptingResponses set', () => {
    const form = formAppOn(aWorkspace()).create('Application', true).setAcceptingResponses(false);

    form.setPublished(true);

    expect(form.isAcceptingResponses()).toBe(true);
  });

  it('throws on forms made before responders had permissions of their own', () => {
    const state = aWorkspace();
    const form = formAppOn(state).create('Application');
    Object.assign(state.forms[form.getId()] ?? {}, { supportsAdvancedResponderPermissions: false });

    expect(form.supportsAdvancedResponderPermissions()).toBe(false);
    expect(() => form.setPublished(true)).toThrow();
    expect(() => form.isPublished()).toThrow();
  });
});

describe('finding a form', () => {
  it('opens by id and by edit address in a later execution', () => {
    const state = aWorkspace();
    const form = formAppOn(state).create('Application').setTitle('Apply here');

    expect(formAppOn(state).openById(form.getId()).getTitle()).toBe('Apply here');
    expect(formAppOn(state).openByUrl(form.getEditUrl()).getTitle()).toBe('Apply here');
  });

  it.each([
    '',
    'https://example.org/form',
    'https://docs.google.com/forms/d/e/1FAIpQLSe1Form00000001/viewform',
  ])('throws "Invalid argument: url" for %j (platform fact: small truths)', (url) => {
    expect(() => formAppOn(aWorkspace()).openByUrl(url)).toThrow('Invalid argument: url');
  });

  it('does not open a form that is gone or in the bin', () => {
    const state = aWorkspace();
    const id = formAppOn(state).create('Application').getId();
    Object.assign(state.files[id] ?? {}, { trashed: true });

    expect(() => formAppOn(state).openById(id)).toThrow('No item with the given ID could be found');
    expect(() => formAppOn(state).openById('nothing')).toThrow('No item with the given ID could be found');
  });

  it('gives no active form to a script bound to a spreadsheet', () => {
    expect(formAppOn(aWorkspace()).getActiveForm()).toBeNull();
  });
});

describe('settings of a form', () => {
  it('keeps texts and switches', () => {
    const form = formAppOn(aWorkspace()).create('Application', true);

    form.setTitle('Call 2026').setDescription('Until 1 March').setConfirmationMessage('Received');
    form.setAllowResponseEdits(true).setProgressBar(true).setShowLinkToRespondAgain(false);

    expect([form.getTitle(), form.getDescription(), form.getConfirmationMessage()]).toEqual([
      'Call 2026',
      'Until 1 March',
      'Received',
    ]);
    expect([form.canEditResponse(), form.hasProgressBar(), form.hasRespondAgainLink()]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('collects e-mail with a sign-in when told only true, which is the kind that hurts (platform: open question 2)', () => {
    const state = aWorkspace();
    const form = formAppOn(state).create('Application');

    form.setCollectEmail(true);

    expect(form.collectsEmail()).toBe(true);
    expect(state.forms[form.getId()]?.emailCollection).toBe('VERIFIED');
  });

  it('has no destination until one is set (developers.google.com/apps-script/reference/forms/form#getDestinationId())', () => {
    const form = formAppOn(aWorkspace()).create('Application');

    expect(() => form.getDestinationId()).toThrow('The form currently has no response destination.');
    expect(() => form.getDestinationType()).toThrow('The form currently has no response destination.');
  });

  it('refuses a title that is no text', () => {
    const form = formAppOn(aWorkspace()).create('Application');

    expect(() => form.setTitle(null as never)).toThrow(
      "The parameters (null) don't match the method signature",
    );
  });
});

describe('what FormApp hands out', () => {
  it('has enumerations that print as their names (developers.google.com/apps-script/guides/v8-runtime/migration)', () => {
    const app = formAppOn(aWorkspace());
    const item = app.create('Application').addTextItem();

    expect(`${item.getType()}`).toBe('TEXT');
    expect(item.getType() === app.ItemType.TEXT).toBe(true);
    expect(JSON.stringify({ type: item.getType() })).toBe('{"type":"TEXT"}');
  });

  it('takes arrays of another realm, as a script in its own context passes them', () => {
    const item = formAppOn(aWorkspace()).create('Application').addCheckboxItem();
    const foreign = runInContext("['Exchange visits', 'Mentoring']", createContext({})) as string[];

    item.setChoiceValues(foreign);

    expect(item.getChoices().map((choice) => choice.getValue())).toEqual(['Exchange visits', 'Mentoring']);
  });

  it.each([
    "FormApp.create('Application').getItems() instanceof Array",
    "FormApp.create('Application', true).createResponse().submit().getTimestamp() instanceof Date",
    "(() => { try { FormApp.openByUrl('') } catch (error) { return error instanceof Error && error.name === 'Exception' } })()",
  ])('is of the script’s own realm: %s (platform fact: section 11)', (expression) => {
    expect(evaluate(aWorkspace(), expression)).toBe(true);
  });
});

import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, evaluate, formAppOn } from './form-app-on.ts';

describe('a new form', () => {
  it(
    asGoogle(
      'a new form’s title is "" until setTitle; create names the file',
      'https://issuetracker.google.com/issues/442747794',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Application 2026');

      expect(form.getTitle()).toBe('');
      expect(state.files[form.getId()]?.name).toBe('Application 2026');
    },
  );

  it.each([
    { createsPublished: false, published: false },
    { createsPublished: true, published: true },
  ])(
    asGoogle(
      'a form made by create(title) is published: $published',
      'assumed: the reference says published, live scripts were refused; both can be chosen, unpublished unless told',
    ),
    (given) => {
      const form = formAppOn(aWorkspace(), { createsPublished: given.createsPublished }).create(
        'Application',
      );

      expect(form.isPublished()).toBe(given.published);
      expect(form.isAcceptingResponses()).toBe(given.published);
    },
  );

  it(
    asGoogle('create(title, true) publishes the form', 'reference/forms/form-app#create(String,Boolean)'),
    () => {
      expect(formAppOn(aWorkspace()).create('Application', true).isPublished()).toBe(true);
    },
  );

  it(
    asGoogle(
      'a form made by FormApp is not a file that drive.file reaches',
      'assumed: undocumented; the harsher reading',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Application');

      expect(state.files[form.getId()]?.createdByScript).toBe(false);
    },
  );
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
  ])(
    asGoogle(
      '%s throws "Operation not supported on unpublished form" before the form is published',
      'https://github.com/boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool/issues/26',
    ),
    (_name, act) => {
      const form = formAppOn(aWorkspace()).create('Application');

      expect(() => act(form)).toThrow('Operation not supported on unpublished form');
    },
  );

  it(
    asGoogle(
      'setPublished overwrites what setAcceptingResponses set',
      'reference/forms/form#setPublished(Boolean)',
    ),
    () => {
      const form = formAppOn(aWorkspace()).create('Application', true).setAcceptingResponses(false);

      form.setPublished(true);

      expect(form.isAcceptingResponses()).toBe(true);
    },
  );

  it(
    asGoogle(
      'isPublished and setPublished throw on a form made before responders had permissions of their own',
      'reference/forms/form#isPublished()',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Application');
      Object.assign(state.forms[form.getId()] ?? {}, { supportsAdvancedResponderPermissions: false });

      expect(form.supportsAdvancedResponderPermissions()).toBe(false);
      expect(() => form.setPublished(true)).toThrow();
      expect(() => form.isPublished()).toThrow();
    },
  );
});

describe('finding a form', () => {
  it(
    asGoogle('a form opens by its id and by its edit address', 'reference/forms/form-app#openByUrl(String)'),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Application').setTitle('Apply here');

      expect(formAppOn(state).openById(form.getId()).getTitle()).toBe('Apply here');
      expect(formAppOn(state).openByUrl(form.getEditUrl()).getTitle()).toBe('Apply here');
    },
  );

  it.each([
    '',
    'https://example.org/form',
    'https://docs.google.com/forms/d/e/1FAIpQLSe1Form00000001/viewform',
  ])(
    asGoogle(
      'openByUrl throws "Invalid argument: url" for %j',
      'https://github.com/brucemcpherson/gas-fakes/blob/main/test/testform.js',
    ),
    (url) => {
      expect(() => formAppOn(aWorkspace()).openByUrl(url)).toThrow('Invalid argument: url');
    },
  );

  it(
    asGoogle(
      'openById throws "No item with the given ID could be found" for a form that is not there',
      'assumed: the wording is reported, and a form in the bin is taken as gone',
    ),
    () => {
      const state = aWorkspace();
      const id = formAppOn(state).create('Application').getId();
      Object.assign(state.files[id] ?? {}, { trashed: true });

      expect(() => formAppOn(state).openById(id)).toThrow('No item with the given ID could be found');
      expect(() => formAppOn(state).openById('nothing')).toThrow('No item with the given ID could be found');
    },
  );

  it(
    asGoogle(
      'getActiveForm is null in a script that is not bound to a form',
      'reference/forms/form-app#getActiveForm()',
    ),
    () => {
      expect(formAppOn(aWorkspace()).getActiveForm()).toBeNull();
    },
  );
});

describe('settings of a form', () => {
  it(asGoogle('a form keeps the texts and switches that a script sets', 'reference/forms/form'), () => {
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

  it(
    asGoogle(
      'setCollectEmail(true) collects verified addresses, so that people have to sign in',
      'assumed: which kind it sets is undocumented; the other can be chosen',
    ),
    () => {
      const state = aWorkspace();
      const form = formAppOn(state).create('Application');

      form.setCollectEmail(true);

      expect(form.collectsEmail()).toBe(true);
      expect(state.forms[form.getId()]?.emailCollection).toBe('VERIFIED');
    },
  );

  it(
    asGoogle(
      'getDestinationId and getDestinationType throw while the form has no destination',
      'reference/forms/form#getDestinationId()',
    ),
    () => {
      const form = formAppOn(aWorkspace()).create('Application');

      expect(() => form.getDestinationId()).toThrow('The form currently has no response destination.');
      expect(() => form.getDestinationType()).toThrow('The form currently has no response destination.');
    },
  );

  it(
    asGoogle(
      'setTitle refuses what is no text, naming the types it was given',
      'assumed: the general wording of Google’s signature errors',
    ),
    () => {
      const form = formAppOn(aWorkspace()).create('Application');

      expect(() => form.setTitle(null as never)).toThrow(
        "The parameters (null) don't match the method signature",
      );
    },
  );
});

describe('what FormApp hands out', () => {
  it(
    asGoogle(
      'a value of an enumeration of FormApp prints and serialises as its name',
      'guides/v8-runtime/migration',
    ),
    () => {
      const app = formAppOn(aWorkspace());
      const item = app.create('Application').addTextItem();

      expect(`${item.getType()}`).toBe('TEXT');
      expect(item.getType() === app.ItemType.TEXT).toBe(true);
      expect(JSON.stringify({ type: item.getType() })).toBe('{"type":"TEXT"}');
    },
  );

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

import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace } from './a-workspace.ts';

const script = `
  function setUp() {
    const spreadsheet = SpreadsheetApp.getActive();
    const form = FormApp.create('Application', true);
    form.setTitle('Application').setCollectEmail(false);
    const item = form.addTextItem().setTitle('Organisation').getId();
    form.setAllowResponseEdits(true);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
    return { formId: form.getId(), item };
  }
  function listen() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
  function submitted(e) {
    const row = e.range.getValues()[0];
    console.log(JSON.stringify({
      mode: e.authMode, keys: Object.keys(e).sort(), row: e.range.getRow(), named: e.namedValues,
      text: e.values[1], answer: row[1], isDate: row[0] instanceof Date, me: Session.getActiveUser().getEmail(),
    }));
  }`;

type Form = { readonly formId: string; readonly item: number };

function aLinkedForm(): { workspace: Workspace; form: Form; told: () => Record<string, unknown>[] } {
  const workspace = aWorkspace(script);
  const form = workspace.run('setUp').value as Form;
  workspace.run('listen');
  const told = () =>
    workspace.executions
      .filter(({ kind }) => kind === 'form-submit')
      .map(({ log, error }) => (error ? { error } : JSON.parse(log[0] ?? '{}')));
  return { workspace, form, told };
}

const answer = ({ workspace, form }: ReturnType<typeof aLinkedForm>, text = 'Riverside Union', at?: string) =>
  workspace.submit(form.formId, { [form.item]: text }, at === undefined ? {} : { at });

// developers.google.com/apps-script/guides/triggers/events#form-submit
describe('an applicant’s answer', () => {
  it(
    asGoogle(
      'a form-submit trigger of the spreadsheet gets texts and the range of the row: no response, no form',
      'guides/triggers/events#form-submit',
    ),
    () => {
      const story = aLinkedForm();
      answer(story);

      expect(story.told()).toMatchObject([
        {
          mode: 'FULL',
          keys: ['authMode', 'namedValues', 'range', 'source', 'triggerUid', 'values'],
          row: 2,
          text: 'Riverside Union',
          answer: 'Riverside Union',
          isDate: true,
          named: { Organisation: ['Riverside Union'] },
        },
      ]);
    },
  );

  it('moves the clock to when it was given, and never back', () => {
    const story = aLinkedForm();
    answer(story, 'First', '2026-03-05T10:00:00Z');
    answer(story, 'Second', '2026-03-01T10:00:00Z');

    expect(story.workspace.clock.now).toBe('2026-03-05T10:00:00.000Z');
  });

  it(
    asGoogle(
      'each user’s own trigger runs for a response, with that user’s rights, and is not told who answered',
      'guides/triggers/installable',
    ),
    () => {
      const story = aLinkedForm();
      story.workspace.as('second@example.org').run('listen');
      answer(story);

      const runs = story.workspace.executions.filter(({ kind }) => kind === 'form-submit');
      expect(runs.map(({ user }) => user)).toEqual(['office@example.org', 'second@example.org']);
      expect(story.told().map(({ me }) => me)).toEqual(['', '']);
    },
  );

  it(
    asGoogle('an event may be lost although the row is there', 'github.com/clyall/FormEmailer/issues/39'),
    () => {
      const story = aLinkedForm();
      story.workspace.events = 'lost';
      answer(story);

      expect(story.told()).toEqual([]);
      expect(story.workspace.state.forms[story.form.formId]?.responses).toHaveLength(1);
    },
  );

  it(asGoogle('an event may be told twice', 'github.com/clyall/FormEmailer/issues/14'), () => {
    const story = aLinkedForm();
    story.workspace.events = 'twice';
    answer(story);

    expect(story.told().map(({ row }) => row)).toEqual([2, 2]);
  });

  it(
    asGoogle(
      'an event may be followed by a blank one',
      'github.com/markfguerra/google-forms-to-slack/issues/6',
    ),
    () => {
      const story = aLinkedForm();
      story.workspace.events = 'blank-after';
      answer(story);

      expect(story.told().map(({ text, named }) => [text, named])).toMatchObject([
        ['Riverside Union', {}],
        ['', {}],
      ]);
    },
  );

  it('is refused, with the reason, when the form is closed', () => {
    const story = aLinkedForm();
    const form = story.workspace.state.forms[story.form.formId];
    if (form) form.acceptingResponses = false;

    expect(answer(story)).toMatchObject({ problems: [{ itemId: null }] });
    expect(story.told()).toEqual([]);
  });
});

it(
  asGoogle(
    'linking a form again runs the triggers for every old response',
    'maintainapplication.com/error-sources',
  ),
  () => {
    const story = aLinkedForm();
    answer(story, 'First');
    answer(story, 'Second');
    const relink = `function main() {
    const form = FormApp.openById('${story.form.formId}');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  }`;
    const again = aWorkspace(`${script} ${relink}`, { state: story.workspace.state });

    again.run('main');

    expect(again.executions.filter(({ kind }) => kind === 'form-submit')).toHaveLength(2);
  },
);

it(asGoogle('a response submitted by a script runs no trigger', 'guides/triggers/installable'), () => {
  const { workspace } = aLinkedForm();
  const submit = aWorkspace(
    `${script} function main() {
      const form = FormApp.openById('${Object.keys(workspace.state.forms)[0]}');
      form.createResponse().submit();
    }`,
    { state: workspace.state },
  );
  submit.attempt('main');

  expect(submit.executions.map(({ kind }) => kind)).toEqual(['editor']);
});

describe('a trigger of the form itself', () => {
  const bound = `${script}
    function listenToForm(id) { ScriptApp.newTrigger('answered').forForm(FormApp.openById(id)).onFormSubmit().create(); }
    function listenToNothing() { ScriptApp.newTrigger('answered').forForm('no-such-form').onFormSubmit().create(); }
    function answered(e) {
      console.log(JSON.stringify({
        keys: Object.keys(e).sort(), id: e.response.getId(), form: e.source.getTitle(),
        answers: e.response.getItemResponses().map((each) => each.getResponse()),
      }));
    }
    function triggers() {
      return ScriptApp.getProjectTriggers().map((each) => [String(each.getTriggerSource()), each.getTriggerSourceId()]);
    }`;

  it(
    asGoogle(
      'a form-submit trigger of a form gets the response and the form, also when the response is edited',
      'guides/triggers/events#form-submit_1',
    ),
    () => {
      const workspace = aWorkspace(bound);
      const form = workspace.run('setUp').value as Form;
      workspace.run('listenToForm', form.formId);

      const sent = workspace.submit(form.formId, { [form.item]: 'Riverside Union' });
      const responseId = 'responseId' in sent ? sent.responseId : '';
      workspace.editResponse(form.formId, responseId, { [form.item]: 'Hillside Union' });

      const told = workspace.executions
        .filter(({ kind }) => kind === 'form-submit')
        .map(({ log }) => JSON.parse(log[0] ?? '{}'));
      expect(told).toEqual([
        {
          keys: ['authMode', 'response', 'source', 'triggerUid'],
          id: responseId,
          form: 'Application',
          answers: ['Riverside Union'],
        },
        {
          keys: ['authMode', 'response', 'source', 'triggerUid'],
          id: responseId,
          form: 'Application',
          answers: ['Hillside Union'],
        },
      ]);
      expect(workspace.run('triggers').value).toEqual([['FORMS', form.formId]]);
    },
  );

  it(
    asGoogle(
      'an add-on of a spreadsheet may make no trigger of a form',
      '/workspace/add-ons/concepts/editor-triggers',
    ),
    () => {
      const workspace = aWorkspace(bound, { install: 'addon' });
      const form = workspace.run('setUp').value as Form;

      expect(() => workspace.run('listenToForm', form.formId)).toThrow(
        'The Add-on attempted to create a trigger for a document other than the one it is used in.',
      );
    },
  );

  it('is refused for a form that is not there', () => {
    expect(() => aWorkspace(bound).run('listenToNothing')).toThrow('Invalid argument: key');
  });
});

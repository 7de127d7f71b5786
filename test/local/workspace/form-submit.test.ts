import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
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
  it('runs the trigger with the event Google documents: no response, no form, values as text', () => {
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
  });

  it('moves the clock to when it was given, and never back', () => {
    const story = aLinkedForm();
    answer(story, 'First', '2026-03-05T10:00:00Z');
    answer(story, 'Second', '2026-03-01T10:00:00Z');

    expect(story.workspace.clock.now).toBe('2026-03-05T10:00:00.000Z');
  });

  // developers.google.com/apps-script/guides/triggers/installable: runs as its creator; each who installs adds one
  it('runs the trigger of each user who made one, as that user, who is not told who answered', () => {
    const story = aLinkedForm();
    story.workspace.as('second@example.org').run('listen');
    answer(story);

    const runs = story.workspace.executions.filter(({ kind }) => kind === 'form-submit');
    expect(runs.map(({ user }) => user)).toEqual(['office@example.org', 'second@example.org']);
    expect(story.told().map(({ me }) => me)).toEqual(['', '']);
  });

  it('runs nothing when the event is lost, though the row is there', () => {
    const story = aLinkedForm();
    story.workspace.events = 'lost';
    answer(story);

    expect(story.told()).toEqual([]);
    expect(story.workspace.state.forms[story.form.formId]?.responses).toHaveLength(1);
  });

  it('runs twice when Google tells it twice', () => {
    const story = aLinkedForm();
    story.workspace.events = 'twice';
    answer(story);

    expect(story.told().map(({ row }) => row)).toEqual([2, 2]);
  });

  // reported: github.com/markfguerra/google-forms-to-slack/issues/6
  it('is followed by a blank event when Google does that', () => {
    const story = aLinkedForm();
    story.workspace.events = 'blank-after';
    answer(story);

    expect(story.told().map(({ text, named }) => [text, named])).toMatchObject([
      ['Riverside Union', {}],
      ['', {}],
    ]);
  });

  it('is refused, with the reason, when the form is closed', () => {
    const story = aLinkedForm();
    const form = story.workspace.state.forms[story.form.formId];
    if (form) form.acceptingResponses = false;

    expect(answer(story)).toMatchObject({ problems: [{ itemId: null }] });
    expect(story.told()).toEqual([]);
  });
});

// reported: maintainapplication.com/error-sources
it('linking a form again runs the trigger for every old response', () => {
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
});

// developers.google.com/apps-script/guides/triggers/installable: executions and API requests do not cause triggers to run
it('what a script submits runs no trigger', () => {
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

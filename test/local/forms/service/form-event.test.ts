import { describe, expect, it } from 'vitest';
import { editResponse, submitForm } from '../../../../src/local/forms/answer-form.ts';
import { formBoundEvent, formIdOf } from '../../../../src/local/forms/service/form/form-event.ts';
import { asGoogle } from '../../as-google.ts';
import { aWorkspace, executionOn, formAppOn } from '../form-app-on.ts';

const answered = () => {
  const state = aWorkspace();
  const form = formAppOn(state).create('Application', true).setAllowResponseEdits(true);
  const name = form.addTextItem().setTitle('Name').getId();
  const sent = submitForm(state, form.getId(), { [name]: 'Wool' });
  if ('problems' in sent) throw new Error('It was fine.');
  return { state, form, name, sent };
};

describe('what a trigger of the form hears', () => {
  it(
    asGoogle(
      'a form’s own submit trigger is given the response and the form, without any sheet',
      'guides/triggers/events#form-submit_1',
    ),
    () => {
      const { state, form, sent } = answered();

      const event = formBoundEvent(executionOn(state), sent.formEvent);

      expect(event?.source.getId()).toBe(form.getId());
      expect(event?.response.getItemResponses().map((each) => each.getResponse())).toEqual(['Wool']);
    },
  );

  it(
    asGoogle(
      'a form’s own submit trigger hears of an edited response, with all its answers and the same id',
      'assumed: reported, undocumented',
    ),
    () => {
      const { state, form, name, sent } = answered();
      const edited = editResponse(state, form.getId(), sent.responseId, { [name]: 'Felt' });
      if ('problems' in edited) throw new Error('It was fine.');

      const event = formBoundEvent(executionOn(state), edited.formEvent);

      expect(event?.response.getId()).toBe(sent.responseId);
      expect(event?.response.getItemResponses()[0]?.getResponse()).toBe('Felt');
    },
  );

  it(asGoogle('forForm takes a form or its id', 'reference/script/trigger-builder#forForm(Form)'), () => {
    const { state, form } = answered();
    const execution = executionOn(state);

    expect([formIdOf(execution, form), formIdOf(execution, form.getId())]).toEqual([
      form.getId(),
      form.getId(),
    ]);
    expect(formIdOf(execution, 'nothing')).toBeUndefined();
  });

  it('is nothing once the response is gone', () => {
    const { state, form, sent } = answered();
    form.deleteAllResponses();

    expect(formBoundEvent(executionOn(state), sent.formEvent)).toBeUndefined();
  });
});

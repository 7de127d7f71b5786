import type { Execution } from '../../../runtime/execution.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import type { FormState } from '../../state.ts';
import { type FormsBehaviour, harshestForms } from '../behaviour.ts';
import { formObject } from './form-object.ts';
import { sentResponse } from './form-response.ts';

/** A response was sent or changed, as a trigger of the form itself hears of it. */
export type FormBoundEvent = { readonly formId: string; readonly responseId: string };

/**
 * `response` and `source` of developers.google.com/apps-script/guides/triggers/events#form-submit_1, as objects of the
 * execution that the trigger starts. Undefined once the form or the response is gone.
 */
export function formBoundEvent(
  execution: Execution,
  { formId, responseId }: FormBoundEvent,
  given: Partial<FormsBehaviour> = {},
): { response: GoogleAppsScript.Forms.FormResponse; source: GoogleAppsScript.Forms.Form } | undefined {
  const form = execution.state.forms[formId];
  const response = form?.responses.find(({ id }) => id === responseId);
  if (!form || !response) return undefined;
  const context = { execution, behaviour: { ...harshestForms, ...given }, form };
  return { response: sentResponse(context, response), source: formObject(context) };
}

/** The form that `TriggerBuilder.forForm(form)` or `forForm(key)` names; undefined when there is none such. */
export function formIdOf(execution: Execution, value: unknown): string | undefined {
  const id = typeof value === 'string' ? value : insideOf<FormState>(value, 'Form')?.id;
  return id !== undefined && execution.state.forms[id] && !execution.state.files[id]?.trashed
    ? id
    : undefined;
}

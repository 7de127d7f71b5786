import { scriptObject } from '../../../runtime/script-object.ts';
import type { FormContext } from '../form-context.ts';
import { formItems } from './form-items.ts';
import { formPeople } from './form-people.ts';
import { formPublishing } from './form-publishing.ts';
import { formResponses } from './form-responses.ts';
import { formSettings } from './form-settings.ts';

type Form = GoogleAppsScript.Forms.Form;

export function formObject(context: FormContext): Form {
  const self: Form = scriptObject<Form>(
    context.execution,
    'Form',
    {
      ...formSettings(context, () => self),
      ...formPublishing(context, () => self),
      ...formPeople(context, () => self),
      ...formItems(context),
      ...formResponses(context, () => self),
    },
    context.form,
  );
  return self;
}

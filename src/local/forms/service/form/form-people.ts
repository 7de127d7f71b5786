import { scriptObject } from '../../../runtime/script-object.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';

type Form = GoogleAppsScript.Forms.Form;
type User = GoogleAppsScript.Base.User;

/** Editors of a form: they see all responses, whoever may open the spreadsheet. */
export function formPeople({ execution, form }: FormContext, self: () => Form): Partial<Form> {
  const { text, texts } = argumentsOf(execution);
  const add = (addresses: readonly string[]): Form => {
    form.editors = [...new Set([...form.editors, ...addresses])];
    return self();
  };
  return {
    getEditors: () =>
      form.editors.map((email) => scriptObject<User>(execution, 'User', { getEmail: () => email })),
    addEditor: (email: string | User) => add([text(email, 'Form.addEditor')]),
    addEditors: (emails) => add(texts(emails, 'Form.addEditors')),
    removeEditor: (email: string | User) => {
      form.editors = form.editors.filter((editor) => editor !== text(email, 'Form.removeEditor'));
      return self();
    },
  };
}

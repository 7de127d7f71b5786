import { insideOf, scriptObject } from '../../../runtime/script-object.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';

type Form = GoogleAppsScript.Forms.Form;
type User = GoogleAppsScript.Base.User;

/**
 * Editors of a form, who see all responses, whoever may open the spreadsheet; and published readers, who may answer
 * (developers.google.com/apps-script/reference/forms/form#addPublishedReader(String)).
 */
export function formPeople({ execution, form }: FormContext, self: () => Form): Partial<Form> {
  const { text, texts } = argumentsOf(execution);
  const address = (who: unknown, method: string): string =>
    text(insideOf<string>(who, 'User') ?? (who as Partial<User> | null)?.getEmail?.() ?? who, method);
  const user = (email: string): User =>
    scriptObject<User>(execution, 'User', { getEmail: () => email }, email);
  const addReaders = (addresses: readonly string[]): Form => {
    form.publishedReaders = [...new Set([...(form.publishedReaders ?? []), ...addresses])];
    return self();
  };
  const add = (addresses: readonly string[]): Form => {
    form.editors = [...new Set([...form.editors, ...addresses])];
    return self();
  };
  return {
    getEditors: () => form.editors.map(user),
    addEditor: (email: string | User) => add([address(email, 'Form.addEditor')]),
    addEditors: (emails) => add(texts(emails, 'Form.addEditors')),
    removeEditor: (email: string | User) => {
      form.editors = form.editors.filter((editor) => editor !== address(email, 'Form.removeEditor'));
      return self();
    },
    getPublishedReaders: () => (form.publishedReaders ?? []).map(user),
    addPublishedReader: (email: string | User) => addReaders([address(email, 'Form.addPublishedReader')]),
    addPublishedReaders: (emails) => addReaders(texts(emails, 'Form.addPublishedReaders')),
    removePublishedReader: (email: string | User) => {
      const gone = address(email, 'Form.removePublishedReader');
      form.publishedReaders = (form.publishedReaders ?? []).filter((reader) => reader !== gone);
      return self();
    },
  };
}

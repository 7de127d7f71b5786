/// <reference path="../../google/form-app.d.ts" />
import type { Execution } from '../runtime/execution.ts';
import { scriptObject } from '../runtime/script-object.ts';
import { createForm } from './create-form.ts';
import { argumentsOf } from './service/arguments.ts';
import { type FormsBehaviour, harshestForms } from './service/behaviour.ts';
import {
  Alignment,
  DestinationType,
  FeedbackType,
  ItemType,
  PageNavigationType,
  RatingIconType,
} from './service/enums.ts';
import { formObject } from './service/form/form-object.ts';
import { formIdInUrl } from './service/form-urls.ts';
import { feedbackBuilder } from './service/items/quiz/feedback.ts';
import {
  checkboxGridValidation,
  checkboxValidation,
  gridValidation,
  paragraphTextValidation,
  textValidation,
} from './service/validations.ts';
import type { FormState } from './state.ts';

type FormApp = GoogleAppsScript.Forms.FormApp;

const gone =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** FormApp as a script bound to a spreadsheet sees it. Publishing and its texts: platform facts, section 5. */
export function createFormApp(execution: Execution, given: Partial<FormsBehaviour> = {}): FormApp {
  const { state, realm } = execution;
  const behaviour = { ...harshestForms, ...given };
  const { text } = argumentsOf(execution);
  const open = (id: string): GoogleAppsScript.Forms.Form => {
    const form: FormState | undefined = state.forms[id];
    if (!form || state.files[id]?.trashed) throw realm.exception(gone);
    return formObject({ execution, behaviour, form });
  };
  return scriptObject<FormApp>(execution, 'FormApp', {
    Alignment,
    DestinationType,
    FeedbackType,
    ItemType,
    PageNavigationType,
    RatingIconType,
    create: (title: string, isPublished: boolean = behaviour.createsPublished) => {
      const form = createForm(state, {
        fileTitle: text(title, 'create'),
        isPublished,
        owner: execution.effectiveUser,
        isOurFile: behaviour.formsAreOurFiles,
      });
      return formObject({ execution, behaviour, form });
    },
    openById: (id) => open(text(id, 'openById')),
    openByUrl: (url) => {
      const id = formIdInUrl(text(url, 'openByUrl'));
      if (id === undefined) throw realm.exception('Invalid argument: url');
      return open(id);
    },
    getActiveForm: () => null as unknown as GoogleAppsScript.Forms.Form,
    getUi: () => {
      throw realm.exception('Cannot call FormApp.getUi() from this context.');
    },
    createFeedback: () => feedbackBuilder(execution),
    createTextValidation: () => textValidation(execution),
    createParagraphTextValidation: () => paragraphTextValidation(execution),
    createCheckboxValidation: () => checkboxValidation(execution),
    createGridValidation: () => gridValidation(execution),
    createCheckboxGridValidation: () => checkboxGridValidation(execution),
  });
}

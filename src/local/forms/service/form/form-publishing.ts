import { linkForm, unlinkForm } from '../../linked-sheet/link-form.ts';
import { argumentsOf } from '../arguments.ts';
import { DestinationType, memberName } from '../enums.ts';
import type { FormContext } from '../form-context.ts';
import { editUrl, publishedUrl, summaryUrl } from '../form-urls.ts';
import { refuseUnpublished } from './form-settings.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Whether the form takes answers, and where they go. */
export function formPublishing(context: FormContext, self: () => Form): Partial<Form> {
  const { execution, behaviour, form } = context;
  const { realm, state } = execution;
  const { text, flag } = argumentsOf(execution);
  const refuseLegacy = (): void => {
    if (!form.supportsAdvancedResponderPermissions)
      throw realm.exception('Operation not supported on legacy form');
  };
  return {
    supportsAdvancedResponderPermissions: () => form.supportsAdvancedResponderPermissions,
    isPublished: () => {
      refuseLegacy();
      return form.published;
    },
    setPublished: (enabled) => {
      refuseLegacy();
      form.published = flag(enabled, 'Form.setPublished');
      form.acceptingResponses = form.published;
      return self();
    },
    isAcceptingResponses: () => form.published && form.acceptingResponses,
    setAcceptingResponses: (enabled) => {
      refuseUnpublished(context);
      form.acceptingResponses = flag(enabled, 'Form.setAcceptingResponses');
      return self();
    },
    setDestination: (type, id) => {
      if (memberName(type, 'DestinationType') !== 'SPREADSHEET')
        throw realm.exception('Invalid argument: type');
      const spreadsheetId = text(id, 'Form.setDestination');
      if (!state.spreadsheets[spreadsheetId]) throw realm.exception('Invalid argument: id');
      linkForm(state, form, spreadsheetId, behaviour.sheetAppearsAfterFlushes);
      return self();
    },
    removeDestination: () => {
      unlinkForm(state, form);
      return self();
    },
    getDestinationId: () => {
      if (!form.destination) throw realm.exception('The form currently has no response destination.');
      return form.destination.spreadsheetId;
    },
    getDestinationType: () => {
      if (!form.destination) throw realm.exception('The form currently has no response destination.');
      return DestinationType.SPREADSHEET;
    },
    getId: () => form.id,
    getEditUrl: () => editUrl(form),
    getPublishedUrl: () => publishedUrl(form),
    getSummaryUrl: () => summaryUrl(form),
    shortenFormUrl: (url) => shortUrl(execution, text(url, 'Form.shortenFormUrl')),
  };
}

/** Only addresses of forms (developers.google.com/apps-script/reference/forms/form#shortenFormUrl(String)). */
function shortUrl({ realm }: FormContext['execution'], url: string): string {
  const id = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)/.exec(url)?.[1];
  if (id === undefined) throw realm.exception('Invalid argument: url');
  return `https://forms.gle/${id.slice(-8)}`;
}

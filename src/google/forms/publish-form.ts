type Form = GoogleAppsScript.Forms.Form;

/**
 * Opens the form to answers. Forms made by a script may or may not start published, and only forms of the newer kind
 * can be published at all; accepting answers and setting what is said afterwards throw while a form is unpublished
 * (developers.google.com/apps-script/reference/forms/form#setpublishedenabled).
 */
export function publishForm(form: Form, confirmation: string): void {
  if (form.supportsAdvancedResponderPermissions?.()) form.setPublished(true);
  form.setAcceptingResponses(true);
  form.setConfirmationMessage(confirmation);
}

/** Closes the form with a message. Closing twice changes nothing. */
export function closeForm(form: Form, message: string): void {
  if (!isOpen(form)) return;
  form.setCustomClosedFormMessage(message);
  form.setAcceptingResponses(false);
}

/** A form that is not published accepts no responses either (developers.google.com/workspace/forms/api/reference/rest/v1/forms#PublishState). */
export const isOpen = (form: Form): boolean => form.isAcceptingResponses();

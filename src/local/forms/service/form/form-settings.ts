import { refreshResponseSheet } from '../../linked-sheet/response-sheet.ts';
import type { FormState } from '../../state.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Titles, messages and switches of a form. */
export function formSettings({ execution, form }: FormContext, self: () => Form): Partial<Form> {
  const { text } = argumentsOf(execution);
  const setText = (key: 'title' | 'description', method: string) => (value: string) => {
    form[key] = text(value, `Form.${method}`);
    return self();
  };
  /** Like setAcceptingResponses, refused before the form is published (platform fact: section 5, "Publishing"). */
  const setMessage =
    (key: 'confirmationMessage' | 'customClosedFormMessage', method: string) => (value: string) => {
      refuseUnpublished({ execution, form });
      form[key] = text(value, `Form.${method}`);
      return self();
    };
  const setSwitch = (key: Switch) => (enabled: boolean) => {
    form[key] = enabled;
    return self();
  };
  return {
    getTitle: () => form.title,
    setTitle: setText('title', 'setTitle'),
    getDescription: () => form.description,
    setDescription: setText('description', 'setDescription'),
    getConfirmationMessage: () => form.confirmationMessage,
    setConfirmationMessage: setMessage('confirmationMessage', 'setConfirmationMessage'),
    getCustomClosedFormMessage: () => form.customClosedFormMessage,
    setCustomClosedFormMessage: setMessage('customClosedFormMessage', 'setCustomClosedFormMessage'),
    collectsEmail: () => form.emailCollection !== 'DO_NOT_COLLECT',
    setCollectEmail: (collect) => {
      // Which kind `true` sets is undocumented; VERIFIED, which needs a sign-in, is the one that hurts.
      if (!collect) form.emailCollection = 'DO_NOT_COLLECT';
      else if (form.emailCollection === 'DO_NOT_COLLECT') form.emailCollection = 'VERIFIED';
      refreshResponseSheet(execution.state, form);
      return self();
    },
    requiresLogin: () => form.requiresLogin,
    setRequireLogin: setSwitch('requiresLogin'),
    hasLimitOneResponsePerUser: () => form.limitOneResponsePerUser,
    setLimitOneResponsePerUser: setSwitch('limitOneResponsePerUser'),
    canEditResponse: () => form.allowResponseEdits,
    setAllowResponseEdits: setSwitch('allowResponseEdits'),
    getShuffleQuestions: () => form.shuffleQuestions,
    setShuffleQuestions: setSwitch('shuffleQuestions'),
    hasProgressBar: () => form.progressBar,
    setProgressBar: setSwitch('progressBar'),
    hasRespondAgainLink: () => form.showLinkToRespondAgain,
    setShowLinkToRespondAgain: setSwitch('showLinkToRespondAgain'),
    isPublishingSummary: () => form.publishingSummary,
    setPublishingSummary: setSwitch('publishingSummary'),
    isQuiz: () => false,
  };
}

type Switch =
  | 'requiresLogin'
  | 'limitOneResponsePerUser'
  | 'allowResponseEdits'
  | 'shuffleQuestions'
  | 'progressBar'
  | 'showLinkToRespondAgain'
  | 'publishingSummary';

export function refuseUnpublished({
  execution,
  form,
}: Pick<FormContext, 'execution'> & { form: FormState }): void {
  if (!form.published) throw execution.realm.exception('Operation not supported on unpublished form');
}

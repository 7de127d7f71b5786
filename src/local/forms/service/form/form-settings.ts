import { refreshResponseSheet } from '../../linked-sheet/response-sheet.ts';
import type { FormState } from '../../state.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Titles, messages and switches of a form. */
export function formSettings({ execution, behaviour, form }: FormContext, self: () => Form): Partial<Form> {
  const { text, flag } = argumentsOf(execution);
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
  const setSwitch = (key: Switch, method: string) => (enabled: boolean) => {
    form[key] = flag(enabled, `Form.${method}`);
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
      if (!flag(collect, 'Form.setCollectEmail')) form.emailCollection = 'DO_NOT_COLLECT';
      else if (form.emailCollection === 'DO_NOT_COLLECT') form.emailCollection = behaviour.collectsEmailAs;
      refreshResponseSheet(execution.state, form);
      return self();
    },
    requiresLogin: () => form.requiresLogin,
    setRequireLogin: setSwitch('requiresLogin', 'setRequireLogin'),
    hasLimitOneResponsePerUser: () => form.limitOneResponsePerUser,
    setLimitOneResponsePerUser: setSwitch('limitOneResponsePerUser', 'setLimitOneResponsePerUser'),
    canEditResponse: () => form.allowResponseEdits,
    setAllowResponseEdits: setSwitch('allowResponseEdits', 'setAllowResponseEdits'),
    getShuffleQuestions: () => form.shuffleQuestions,
    setShuffleQuestions: setSwitch('shuffleQuestions', 'setShuffleQuestions'),
    hasProgressBar: () => form.progressBar,
    setProgressBar: setSwitch('progressBar', 'setProgressBar'),
    hasRespondAgainLink: () => form.showLinkToRespondAgain,
    setShowLinkToRespondAgain: setSwitch('showLinkToRespondAgain', 'setShowLinkToRespondAgain'),
    isPublishingSummary: () => form.publishingSummary,
    setPublishingSummary: setSwitch('publishingSummary', 'setPublishingSummary'),
    isQuiz: () => form.isQuiz === true,
    setIsQuiz: (enabled) => {
      form.isQuiz = flag(enabled, 'Form.setIsQuiz');
      refreshResponseSheet(execution.state, form);
      return self();
    },
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

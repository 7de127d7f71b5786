import { nameOf } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';

type Browser = GoogleAppsScript.Base.Browser;
type Ui = GoogleAppsScript.Base.Ui;
type Ask = (...given: unknown[]) => unknown;

/** The older dialogs, which answer in words: developers.google.com/apps-script/reference/base/browser */
export function createBrowser(execution: Execution, getUi: () => Ui): Browser {
  const pressed = (button: unknown): string => {
    const name = nameOf(button)?.toLowerCase() ?? 'cancel';
    return name === 'close' ? 'cancel' : name;
  };
  return scriptObject<Browser>(execution, 'Browser', {
    Buttons: getUi().ButtonSet,
    msgBox: (...given: unknown[]) => pressed((getUi().alert as Ask)(...given)),
    inputBox(...given: unknown[]) {
      const answer = (getUi().prompt as Ask)(...given) as GoogleAppsScript.Base.PromptResponse;
      const button = pressed(answer.getSelectedButton());
      return button === 'ok' || button === 'yes' ? answer.getResponseText() : 'cancel';
    },
  });
}

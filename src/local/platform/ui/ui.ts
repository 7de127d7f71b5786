import { enumeration, nameOf } from '../../runtime/enumeration.ts';
import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';
import { pageContent } from '../html/html-output.ts';
import { releaseLocksOf } from '../stores/lock-service.ts';
import type { Surroundings } from '../surroundings.ts';
import { createMenu } from './menu.ts';
import type { Answer, ButtonName, ShownPage } from './person-at-screen.ts';

type Ui = GoogleAppsScript.Base.Ui;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type Question = { title: string; message: string; buttons: string };

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

/** The person's screen as the script may use it: developers.google.com/apps-script/reference/base/ui */
export function createUi(
  execution: Execution,
  { person, locks, install, scriptName }: Pick<Surroundings, 'person' | 'locks' | 'install' | 'scriptName'>,
): Ui {
  const ask = (given: readonly unknown[], prompts?: 'prompts') => {
    const question = readQuestion(given);
    // The script is suspended until the person answers, and its locks are lost.
    releaseLocksOf(locks, execution);
    const answer: Answer = person.answers.shift() ?? (question.buttons.startsWith('OK') ? 'OK' : 'CLOSE');
    const { button, text, meanwhile } =
      typeof answer === 'string' ? { button: answer } : { text: '', ...answer };
    if (button !== 'CLOSE' && !question.buttons.split('_').includes(button))
      throw new Error(`Nobody can press ${button} here: ${question.title} ${question.message}`);
    person.alerts.push({ ...question, pressed: button, ...(prompts ? { prompts: true } : {}) });
    meanwhile?.();
    return { button: button as ButtonName, text: text ?? '' };
  };
  const page = (output: unknown, title?: string): ShownPage => {
    const content = pageContent(output);
    if (!content) throw execution.realm.exception('Invalid argument: userInterface');
    return {
      title: title ?? content.title,
      html: content.content,
      width: content.width,
      height: content.height,
    };
  };
  return scriptObject<Ui>(execution, 'Ui', {
    Button,
    ButtonSet,
    alert: (...given: unknown[]) => Button[ask(given).button],
    prompt(...given: unknown[]) {
      const { button, text } = ask(given, 'prompts');
      return scriptObject<PromptResponse>(execution, 'PromptResponse', {
        getSelectedButton: () => Button[button],
        getResponseText: () => text,
      });
    },
    // A published add-on's menu is always its submenu of Extensions, whatever the caption.
    createMenu: (caption) =>
      install === 'addon'
        ? createMenu(execution, person, scriptName)
        : createMenu(execution, person, String(caption), true),
    createAddonMenu: () => createMenu(execution, person, scriptName),
    showSidebar(output) {
      person.sidebar = page(output);
    },
    showModalDialog: (output, title) => void person.dialogs.push({ ...page(output, title), modal: true }),
    showModelessDialog: (output, title) => void person.dialogs.push({ ...page(output, title), modal: false }),
  });
}

/** alert(message), alert(message, buttons), alert(title, message, buttons), and the same for prompt. */
function readQuestion(given: readonly unknown[]): Question {
  const buttons = nameOf(given[given.length - 1]) ?? 'OK';
  const texts = given.filter((value) => nameOf(value) === undefined).map(String);
  const [first = '', second] = texts;
  return second === undefined
    ? { title: '', message: first, buttons }
    : { title: first, message: second, buttons };
}

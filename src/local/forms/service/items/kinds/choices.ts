import type { Execution } from '../../../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../../../runtime/script-object.ts';
import type {
  ChoiceItemState,
  ChoiceState,
  Navigation,
  PageBreakState,
} from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import { memberName, PageNavigationType } from '../../enums.ts';
import type { FormContext } from '../../form-context.ts';
import { pageBreakItem } from './page-break-item.ts';

type Choice = GoogleAppsScript.Forms.Choice;

/** createChoice, getChoices, setChoices and setChoiceValues of a question with choices. */
export function choiceMethods<Self>(context: FormContext, item: ChoiceItemState, self: () => Self) {
  const { execution } = context;
  const { text, texts } = argumentsOf(execution);
  const method = (name: string): string => `${className(item)}.${name}`;
  const put = (choices: ChoiceState[]): Self => {
    refuseUnfitChoices(execution, choices);
    refuseMixedNavigation(execution, choices, item.hasOther);
    item.choices = choices;
    return self();
  };
  return {
    createChoice: (value: string, target?: unknown): Choice =>
      choiceObject(context, item, newChoice(execution, item, text(value, method('createChoice')), target)),
    getChoices: (): Choice[] => item.choices.map((choice) => choiceObject(context, item, choice)),
    setChoices: (choices: Choice[]): Self =>
      put(
        choices.map((choice) => {
          const given = insideOf<ChoiceState>(choice, 'Choice');
          if (!given) throw execution.realm.exception('Invalid argument: choices');
          return { ...given };
        }),
      ),
    setChoiceValues: (values: string[]): Self =>
      put(texts(values, method('setChoiceValues')).map((value) => ({ value }))),
  };
}

const className = (item: ChoiceItemState): string =>
  ({ MULTIPLE_CHOICE: 'MultipleChoiceItem', LIST: 'ListItem', CHECKBOX: 'CheckboxItem' })[item.type];

/** The second argument is a page, a kind of navigation, or whether the choice is right. */
function newChoice(execution: Execution, item: ChoiceItemState, value: string, second: unknown): ChoiceState {
  if (second === undefined) return { value };
  if (typeof second === 'boolean') return second ? { value, isCorrect: true } : { value };
  if (item.type === 'CHECKBOX')
    throw execution.realm.exception(
      "The parameters (String,Object) don't match the method signature for FormApp.CheckboxItem.createChoice.",
    );
  return { value, navigation: readNavigation(execution, second) };
}

/** What createChoice and setGoToPage take: a PageBreakItem of this form or a PageNavigationType. */
export function readNavigation(execution: Execution, target: unknown): Navigation {
  const page = insideOf<PageBreakState>(target, 'PageBreakItem');
  if (page) return { kind: 'GO_TO_PAGE', pageId: page.id };
  const kind = memberName(target, 'PageNavigationType');
  if (kind === 'CONTINUE' || kind === 'RESTART' || kind === 'SUBMIT') return { kind };
  throw execution.realm.exception('Invalid argument: navigationItem');
}

function refuseUnfitChoices(execution: Execution, choices: readonly ChoiceState[]): void {
  if (choices.length === 0) throw execution.realm.exception('Array is empty: values');
  const values = new Set(choices.map((choice) => choice.value));
  if (values.size < choices.length) throw execution.realm.exception('Invalid data updating form.');
}

/** "Other" is a choice that leads nowhere, so it cannot stand beside choices that do. */
export function refuseMixedNavigation(
  execution: Execution,
  choices: readonly ChoiceState[],
  hasOther: boolean,
): void {
  const navigating = choices.filter((choice) => choice.navigation).length;
  if (navigating > 0 && (hasOther || navigating < choices.length))
    throw execution.realm.exception(
      "Choices that use page navigation cannot be combined in the same item with choices that don't use page navigation.",
    );
}

function choiceObject(context: FormContext, item: ChoiceItemState, choice: ChoiceState): Choice {
  return scriptObject<Choice>(
    context.execution,
    'Choice',
    {
      getValue: () => choice.value,
      isCorrectAnswer: () => choice.isCorrect === true,
      getGotoPage: () => gotoPage(context, item, choice) as GoogleAppsScript.Forms.PageBreakItem,
      getPageNavigationType: () => {
        const kind = choice.navigation?.kind;
        return (kind ? PageNavigationType[kind] : null) as GoogleAppsScript.Forms.PageNavigationType;
      },
    },
    choice,
  );
}

/** Null on a drop-down, whatever its choices lead to: developers.google.com/apps-script/reference/forms/choice#getGotoPage() */
function gotoPage(context: FormContext, item: ChoiceItemState, { navigation }: ChoiceState) {
  if (item.type !== 'MULTIPLE_CHOICE' || navigation?.kind !== 'GO_TO_PAGE') return null;
  const page = context.form.items.find(({ id }) => id === navigation.pageId);
  return page?.type === 'PAGE_BREAK' ? pageBreakItem(context, page) : null;
}

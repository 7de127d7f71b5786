import { insideOf, scriptObject } from '../../../../runtime/script-object.ts';
import type { ChoiceItemState, SelectRule, TextRule } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods, requiredMethods } from '../item-methods.ts';
import { createItemResponse } from '../item-response.ts';
import { gradedFeedback } from '../quiz/gradable.ts';
import { choiceMethods, refuseMixedNavigation } from './choices.ts';

export function multipleChoiceItem(
  context: FormContext,
  item: ChoiceItemState,
): GoogleAppsScript.Forms.MultipleChoiceItem {
  const self: GoogleAppsScript.Forms.MultipleChoiceItem =
    scriptObject<GoogleAppsScript.Forms.MultipleChoiceItem>(
      context.execution,
      'MultipleChoiceItem',
      {
        ...oneOf(context, item, 'MultipleChoiceItem', () => self),
        ...otherMethods(context, item, 'MultipleChoiceItem', () => self),
        duplicate: () => multipleChoiceItem(context, duplicateOf(context, item)),
      },
      item,
    );
  return self;
}

export function listItem(context: FormContext, item: ChoiceItemState): GoogleAppsScript.Forms.ListItem {
  const self: GoogleAppsScript.Forms.ListItem = scriptObject<GoogleAppsScript.Forms.ListItem>(
    context.execution,
    'ListItem',
    {
      ...oneOf(context, item, 'ListItem', () => self),
      duplicate: () => listItem(context, duplicateOf(context, item)),
    },
    item,
  );
  return self;
}

export function checkboxItem(
  context: FormContext,
  item: ChoiceItemState,
): GoogleAppsScript.Forms.CheckboxItem {
  const { execution } = context;
  const { texts } = argumentsOf(execution);
  const self: GoogleAppsScript.Forms.CheckboxItem = scriptObject<GoogleAppsScript.Forms.CheckboxItem>(
    execution,
    'CheckboxItem',
    {
      ...itemMethods(context, item, 'CheckboxItem', () => self),
      ...requiredMethods(context, item, 'CheckboxItem', () => self),
      ...gradedFeedback(context, item, 'CheckboxItem', () => self),
      ...choiceMethods(context, item, () => self),
      ...otherMethods(context, item, 'CheckboxItem', () => self),
      duplicate: () => checkboxItem(context, duplicateOf(context, item)),
      setValidation: (validation) => {
        const rule = insideOf<TextRule>(validation, 'CheckboxValidation');
        if (!rule) throw execution.realm.exception('Invalid argument: validation');
        const count = Number(rule.values[0]);
        item.validation = { kind: rule.kind as SelectRule['kind'], count, helpText: rule.helpText };
        return self;
      },
      clearValidation: () => {
        delete item.validation;
        return self;
      },
      createResponse: (responses) =>
        createItemResponse(context, item, texts(responses, 'CheckboxItem.createResponse')),
    },
    item,
  );
  return self;
}

function oneOf<Self>(context: FormContext, item: ChoiceItemState, className: string, self: () => Self) {
  const { text } = argumentsOf(context.execution);
  return {
    ...itemMethods(context, item, className, self),
    ...requiredMethods(context, item, className, self),
    ...gradedFeedback(context, item, className, self),
    ...choiceMethods(context, item, self),
    createResponse: (response: string) =>
      createItemResponse(context, item, text(response, `${className}.createResponse`)),
  };
}

function otherMethods<Self>(
  { execution }: FormContext,
  item: ChoiceItemState,
  className: string,
  self: () => Self,
) {
  const { flag } = argumentsOf(execution);
  return {
    hasOtherOption: () => item.hasOther,
    showOtherOption: (enabled: boolean): Self => {
      const hasOther = flag(enabled, `${className}.showOtherOption`);
      refuseMixedNavigation(execution, item.choices, hasOther);
      item.hasOther = hasOther;
      return self();
    },
  };
}

import { insideOf, scriptObject } from '../../../runtime/script-object.ts';
import type { ChoiceItemState, SelectRule, TextRule } from '../../questions/item-state.ts';
import { argumentsOf } from '../arguments.ts';
import type { FormContext } from '../form-context.ts';
import { choiceMethods } from './choices.ts';
import { itemMethods, requiredMethods } from './item-methods.ts';
import { createItemResponse } from './item-response.ts';

export function multipleChoiceItem(
  context: FormContext,
  item: ChoiceItemState,
): GoogleAppsScript.Forms.MultipleChoiceItem {
  const self: GoogleAppsScript.Forms.MultipleChoiceItem =
    scriptObject<GoogleAppsScript.Forms.MultipleChoiceItem>(
      context.execution,
      'MultipleChoiceItem',
      { ...oneOf(context, item, 'MultipleChoiceItem', () => self), ...otherMethods(item, () => self) },
      item,
    );
  return self;
}

export function listItem(context: FormContext, item: ChoiceItemState): GoogleAppsScript.Forms.ListItem {
  const self: GoogleAppsScript.Forms.ListItem = scriptObject<GoogleAppsScript.Forms.ListItem>(
    context.execution,
    'ListItem',
    oneOf(context, item, 'ListItem', () => self),
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
      ...requiredMethods(item, () => self),
      ...choiceMethods(context, item, () => self),
      ...otherMethods(item, () => self),
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
    ...requiredMethods(item, self),
    ...choiceMethods(context, item, self),
    createResponse: (response: string) =>
      createItemResponse(context, item, text(response, `${className}.createResponse`)),
  };
}

function otherMethods<Self>(item: ChoiceItemState, self: () => Self) {
  return {
    hasOtherOption: () => item.hasOther,
    showOtherOption: (enabled: boolean): Self => {
      item.hasOther = enabled;
      return self();
    },
  };
}

import { insideOf, scriptObject } from '../../../../runtime/script-object.ts';
import type { TextRule, TextState } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods, requiredMethods } from '../item-methods.ts';
import { createItemResponse } from '../item-response.ts';
import { generalFeedback } from '../quiz/gradable.ts';

export function textItem(context: FormContext, item: TextState): GoogleAppsScript.Forms.TextItem {
  const self: GoogleAppsScript.Forms.TextItem = scriptObject<GoogleAppsScript.Forms.TextItem>(
    context.execution,
    'TextItem',
    {
      ...textMethods(context, item, 'TextItem', () => self),
      duplicate: () => textItem(context, duplicateOf(context, item)),
    },
    item,
  );
  return self;
}

export function paragraphTextItem(
  context: FormContext,
  item: TextState,
): GoogleAppsScript.Forms.ParagraphTextItem {
  const self: GoogleAppsScript.Forms.ParagraphTextItem =
    scriptObject<GoogleAppsScript.Forms.ParagraphTextItem>(
      context.execution,
      'ParagraphTextItem',
      {
        ...textMethods(context, item, 'ParagraphTextItem', () => self),
        duplicate: () => paragraphTextItem(context, duplicateOf(context, item)),
      },
      item,
    );
  return self;
}

function textMethods<Self>(
  context: FormContext,
  item: TextState,
  className: 'TextItem' | 'ParagraphTextItem',
  self: () => Self,
) {
  const { execution } = context;
  const { text } = argumentsOf(execution);
  return {
    ...itemMethods(context, item, className, self),
    ...requiredMethods(context, item, className, self),
    ...generalFeedback(context, item, className, self),
    setValidation: (validation: unknown): Self => {
      const rule = insideOf<TextRule>(validation, className.replace('Item', 'Validation'));
      if (!rule) throw execution.realm.exception('Invalid argument: validation');
      item.validation = rule;
      return self();
    },
    clearValidation: (): Self => {
      delete item.validation;
      return self();
    },
    createResponse: (response: string) =>
      createItemResponse(context, item, text(response, `${className}.createResponse`)),
  };
}

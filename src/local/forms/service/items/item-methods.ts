import { newItemId } from '../../create-form.ts';
import { refreshResponseSheet } from '../../linked-sheet/response-sheet.ts';
import type { ItemState, QuestionState } from '../../questions/item-state.ts';
import { argumentsOf } from '../arguments.ts';
import { ItemType } from '../enums.ts';
import type { FormContext } from '../form-context.ts';

/** What every kind of item can be asked and told. */
export function itemMethods<Self>(
  context: FormContext,
  item: ItemState,
  className: string,
  self: () => Self,
) {
  const { execution, form } = context;
  const { text } = argumentsOf(execution);
  return {
    getId: () => item.id,
    getIndex: () => form.items.indexOf(item),
    getType: () => ItemType[item.type],
    getTitle: () => item.title,
    getHelpText: () => item.helpText,
    setTitle: (title: string): Self => {
      item.title = text(title, `${className}.setTitle`);
      refreshResponseSheet(execution.state, form);
      return self();
    },
    setHelpText: (helpText: string): Self => {
      item.helpText = text(helpText, `${className}.setHelpText`);
      return self();
    },
  };
}

export function requiredMethods<Self>(
  { execution }: FormContext,
  item: QuestionState,
  className: string,
  self: () => Self,
) {
  const { flag } = argumentsOf(execution);
  return {
    isRequired: () => item.required,
    setRequired: (enabled: boolean): Self => {
      item.required = flag(enabled, `${className}.setRequired`);
      return self();
    },
  };
}

/** What duplicate() appends to the form: a question of its own, with a new id and so a new column. */
export function duplicateOf<Kind extends ItemState>({ execution, form }: FormContext, item: Kind): Kind {
  const copy = { ...structuredClone(item), id: newItemId(execution.state) };
  form.items.push(copy);
  refreshResponseSheet(execution.state, form);
  return copy;
}

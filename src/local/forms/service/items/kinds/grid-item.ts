import { insideOf, scriptObject } from '../../../../runtime/script-object.ts';
import { refreshResponseSheet } from '../../../linked-sheet/response-sheet.ts';
import type { GridState, TextRule } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import type { FormContext } from '../../form-context.ts';
import { duplicateOf, itemMethods, requiredMethods } from '../item-methods.ts';
import { createItemResponse } from '../item-response.ts';

export function gridItem(context: FormContext, item: GridState): GoogleAppsScript.Forms.GridItem {
  const { texts } = argumentsOf(context.execution);
  const self: GoogleAppsScript.Forms.GridItem = scriptObject<GoogleAppsScript.Forms.GridItem>(
    context.execution,
    'GridItem',
    {
      ...gridMethods(context, item, 'GridItem', () => self),
      duplicate: () => gridItem(context, duplicateOf(context, item)),
      createResponse: (responses) =>
        createItemResponse(
          context,
          item,
          texts(
            eachRow(context, item, responses).map((row) => row ?? ''),
            'GridItem.createResponse',
          ),
        ),
    },
    item,
  );
  return self;
}

export function checkboxGridItem(
  context: FormContext,
  item: GridState,
): GoogleAppsScript.Forms.CheckboxGridItem {
  const { texts } = argumentsOf(context.execution);
  const self: GoogleAppsScript.Forms.CheckboxGridItem = scriptObject<GoogleAppsScript.Forms.CheckboxGridItem>(
    context.execution,
    'CheckboxGridItem',
    {
      ...gridMethods(context, item, 'CheckboxGridItem', () => self),
      duplicate: () => checkboxGridItem(context, duplicateOf(context, item)),
      createResponse: (responses) =>
        createItemResponse(
          context,
          item,
          eachRow(context, item, responses).map((row) => texts(row ?? [], 'CheckboxGridItem.createResponse')),
        ),
    },
    item,
  );
  return self;
}

/** An answer for each row, null for one left out (developers.google.com/apps-script/reference/forms/grid-item#createResponse(String)). */
function eachRow<Row>({ execution }: FormContext, item: GridState, responses: readonly Row[]): Row[] {
  if (responses.length !== item.rows.length)
    throw execution.realm.exception(
      `Wrong number of responses: ${responses.length}. Expected exactly: ${item.rows.length}.`,
    );
  return [...responses];
}

function gridMethods<Self>(
  context: FormContext,
  item: GridState,
  className: 'GridItem' | 'CheckboxGridItem',
  self: () => Self,
) {
  const { execution, form } = context;
  const { texts } = argumentsOf(execution);
  const labels = (values: string[], method: string): string[] => {
    const read = texts(values, `${className}.${method}`);
    if (read.length === 0) throw execution.realm.exception('Array is empty: values');
    if (new Set(read).size < read.length) throw execution.realm.exception('Invalid data updating form.');
    return read;
  };
  return {
    ...itemMethods(context, item, className, self),
    ...requiredMethods(context, item, className, self),
    getRows: () => [...item.rows],
    getColumns: () => [...item.columns],
    setRows: (rows: string[]): Self => {
      item.rows = labels(rows, 'setRows');
      refreshResponseSheet(execution.state, form);
      return self();
    },
    setColumns: (columns: string[]): Self => {
      item.columns = labels(columns, 'setColumns');
      return self();
    },
    setValidation: (validation: unknown): Self => {
      const rule = insideOf<TextRule>(validation, className.replace('Item', 'Validation'));
      if (!rule) throw execution.realm.exception('Invalid argument: validation');
      item.oneResponsePerColumn = { helpText: rule.helpText };
      return self();
    },
    clearValidation: (): Self => {
      delete item.oneResponsePerColumn;
      return self();
    },
  };
}

import { scriptObject } from '../../../runtime/script-object.ts';
import { problemWith } from '../../questions/check-answer.ts';
import type { QuestionState } from '../../questions/item-state.ts';
import type { Answer } from '../../state.ts';
import type { FormContext } from '../form-context.ts';
import { genericItem } from './generic-item.ts';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** What FormResponse.withItemResponse reads back. */
export type GivenAnswer = { readonly itemId: number; readonly answer: Answer };

/** An answer a script makes up; Google refuses one that the question does not allow. */
export function createItemResponse(context: FormContext, item: QuestionState, answer: Answer): ItemResponse {
  if (problemWith({ ...item, required: false }, answer))
    throw context.execution.realm.exception('Invalid response submitted to item.');
  return itemResponse(context, item, answer);
}

export function itemResponse(context: FormContext, item: QuestionState, answer: Answer): ItemResponse {
  return scriptObject<ItemResponse>(
    context.execution,
    'ItemResponse',
    {
      getItem: () => genericItem(context, item),
      getResponse: () => asGoogleTellsIt(item, answer),
    },
    { itemId: item.id, answer } satisfies GivenAnswer,
  );
}

/** A skipped row of a grid is null (platform fact: section 5). */
function asGoogleTellsIt(item: QuestionState, answer: Answer): Answer {
  if (item.type !== 'GRID' && item.type !== 'CHECKBOX_GRID') return answer;
  return [...answer].map((row) => (row.length === 0 ? null : row)) as string[];
}

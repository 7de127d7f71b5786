import { openForm } from '../../../forms/answer-form.ts';
import { isQuestion } from '../../../forms/questions/item-state.ts';
import type { FormPage } from '../../../forms/questions/pages.ts';
import type { Answer } from '../../../forms/state.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { fillIn } from './fill-in.ts';

/** `notes` tell what the form did not take and what the person did about it. */
export type Sent =
  | { readonly sent: true; readonly notes: readonly string[] }
  | { readonly sent: false; readonly why: string; readonly notes: readonly string[] };

/**
 * Opens a form, by a prefilled address if there is one, answers it and presses "Submit". What the form refuses is left
 * empty where it may be, as people do, and a required text nothing is known about becomes a dash.
 */
export function send(
  workspace: Workspace,
  formId: string,
  said: ReadonlyMap<string, Answer>,
  url?: string,
): Sent {
  const opened = openForm(workspace.state, formId, url);
  if (!opened.open) return { sent: false, why: opened.message, notes: [] };
  const { answers: first, notAsked } = fillIn(opened.pages, said, opened.filledIn);
  const notes = notAsked.map((title) => `Not asked on this way through the form: "${title}".`);
  const answers: Record<string, Answer> = { ...first };
  for (let attempt = 1; ; attempt += 1) {
    const submitted = workspace.submit(formId, answers);
    if (!('problems' in submitted)) return { sent: true, notes };
    for (const { itemId, message } of submitted.problems) {
      const item = questionsOf(opened.pages).find(({ id }) => id === itemId);
      const given = item && answers[item.id];
      const what = `"${item?.title ?? opened.title}": ${message}`;
      if (item && given !== undefined && !item.required && attempt === 1) {
        delete answers[item.id];
        notes.push(`${what} Left empty instead of "${String(given)}".`);
      } else if (item && given === undefined && isText(item.type) && attempt === 1) {
        answers[item.id] = '–';
        notes.push(`${what} A dash was typed.`);
      } else return { sent: false, why: what, notes };
    }
  }
}

const questionsOf = (pages: readonly FormPage[]) => pages.flatMap(({ items }) => items).filter(isQuestion);
const isText = (type: string): boolean => type === 'TEXT' || type === 'PARAGRAPH_TEXT';

import type { WorkspaceState } from '../../workspace/state.ts';
import { findResponseRow, linkedSheet, writeResponseRow } from '../linked-sheet/response-sheet.ts';
import type { FormState, Grade, ResponseState } from '../state.ts';

/**
 * Form.submitGrades: the grades are kept, the row of the response shows the new score, and triggers are told as of a
 * submission, also when it was a trigger that graded
 * (developers.google.com/apps-script/reference/forms/form#submitGrades(FormResponse)).
 */
export function keepGrades(
  state: WorkspaceState,
  form: FormState,
  response: ResponseState,
  grades: Readonly<Record<string, Grade | undefined>>,
): void {
  const linked = linkedSheet(state, form);
  const row = linked && findResponseRow(linked, form, response);
  const kept = { ...response.grades };
  for (const [itemId, grade] of Object.entries(grades)) {
    if (grade) kept[itemId] = grade;
    else delete kept[itemId];
  }
  response.grades = kept;
  if (linked && row !== undefined) {
    writeResponseRow(linked, form, response, row);
    form.destination?.replayed.push(row);
  }
  form.graded = [...(form.graded ?? []), response.id];
}

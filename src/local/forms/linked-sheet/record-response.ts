import { newId, type WorkspaceState } from '../../workspace/state.ts';
import type { Answer, FormState, ResponseState } from '../state.ts';
import { linkedSheet, writeResponseRow } from './response-sheet.ts';

/** Keeps a response in the form and writes its row, if there is a sheet to write to yet. */
export function recordResponse(
  state: WorkspaceState,
  form: FormState,
  given: { email: string; at: string; answers: Readonly<Record<string, Answer>> },
): { response: ResponseState; row: number | undefined } {
  const response: ResponseState = {
    id: newId(state, 'Response'),
    editToken: newId(state, 'Edit'),
    timestamp: given.at,
    email: form.emailCollection === 'DO_NOT_COLLECT' ? '' : given.email,
    answers: { ...given.answers },
  };
  form.responses.push(response);
  const linked = linkedSheet(state, form);
  return { response, row: linked && writeResponseRow(linked, form, response) };
}

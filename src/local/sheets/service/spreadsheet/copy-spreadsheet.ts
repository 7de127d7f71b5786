import type { Execution } from '../../../runtime/execution.ts';
import { newId } from '../../../workspace/state.ts';
import type { SpreadsheetState } from '../../state.ts';

/** Puts a new spreadsheet into the Drive of whom the script acts as. */
export function keepSpreadsheet(
  execution: Execution,
  make: (id: string) => SpreadsheetState,
): SpreadsheetState {
  const { state, effectiveUser } = execution;
  const id = newId(state, 'Sheet');
  const made = make(id);
  state.spreadsheets[id] = made;
  state.files[id] = {
    id,
    name: made.name,
    mimeType: 'application/vnd.google-apps.spreadsheet',
    parents: ['root'],
    createdByScript: true,
    trashed: false,
    createdTime: execution.now().toISOString(),
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: effectiveUser }],
  };
  return made;
}

/** Sheets with what is on them; not the people it is shared with, nor the forms linked to it. */
export const copySpreadsheet = (
  execution: Execution,
  from: SpreadsheetState,
  name: string,
): SpreadsheetState =>
  keepSpreadsheet(execution, (id) => {
    const copy = structuredClone(from);
    for (const sheet of copy.sheets) delete sheet.formUrl;
    return { ...copy, id, name, owner: execution.effectiveUser, editors: [], viewers: [], toasts: [] };
  });

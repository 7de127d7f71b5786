import { addSheet } from '../../../sheets/people.ts';
import type { Edit, Edited } from '../../messages.ts';
import { sheetOf } from '../../view/layout.ts';
import type { Desk } from '../desk.ts';
import { editSheet, type SheetEdit, saidOf } from './edit-sheet.ts';

/**
 * What a person does by hand: done, told to the script's edit and change triggers, and kept for "Undo"; or refused in
 * the words of Sheets with nothing changed.
 */
export function doEdit(desk: Desk, edit: Edit): Edited {
  try {
    return edit.kind === 'add-tab' ? addTab(desk) : changeTab(desk, edit);
  } catch (refusal) {
    return { problem: refusal instanceof Error ? refusal.message : String(refusal), said: '' };
  }
}

function addTab({ workspace, history }: Desk): Edited {
  const { sheetId } = workspace.change((state) => {
    const spreadsheet = state.spreadsheets[state.spreadsheetId];
    if (!spreadsheet) throw new Error('There is no spreadsheet.');
    return history.keep('Sheet added', [], () => addSheet(spreadsheet));
  });
  return { problem: null, said: 'Sheet added', sheetId };
}

function changeTab({ workspace, history }: Desk, edit: SheetEdit): Edited {
  const person = { email: workspace.user, now: new Date(workspace.state.now) };
  const { spreadsheet, sheet } = sheetOf(workspace, edit.sheetId);
  const said = saidOf(edit, sheet.name);
  workspace.change(() =>
    history.keep(said, [sheet.sheetId], () => editSheet(spreadsheet, sheet, edit, person)),
  );
  return { problem: null, said };
}

export function undo({ workspace, history }: Desk, again: boolean): Edited {
  const done = workspace.change(() => history.turn(again));
  if (!done) return { problem: null, said: again ? 'Nothing to redo' : 'Nothing to undo' };
  return { problem: null, said: `${again ? 'Redone' : 'Undone'}: ${done.said}`, sheetId: done.sheetId };
}

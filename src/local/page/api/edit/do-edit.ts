import type { Edit, Edited } from '../../messages.ts';
import { sheetOf } from '../../view/layout.ts';
import type { Desk } from '../desk.ts';
import { addTab, editSheet, saidOf } from './edit-sheet.ts';

/** What a person does by hand: done and kept for "Undo", or refused in the words of Sheets with nothing changed. */
export function doEdit({ workspace, history }: Desk, edit: Edit): Edited {
  const person = { email: workspace.user, now: new Date(workspace.state.now) };
  try {
    return workspace.change((state) => {
      if (edit.kind === 'add-tab') {
        const spreadsheet = state.spreadsheets[state.spreadsheetId];
        if (!spreadsheet) throw new Error('There is no spreadsheet.');
        let added = spreadsheet.activeSheetId;
        history.keep('Sheet added', [], () => {
          added = addTab(spreadsheet).sheetId;
        });
        return { problem: null, said: 'Sheet added', sheetId: added };
      }
      const { spreadsheet, sheet } = sheetOf(workspace, edit.sheetId);
      const said = saidOf(edit, sheet.name);
      history.keep(said, [sheet.sheetId], () => editSheet(spreadsheet, sheet, edit, person));
      return { problem: null, said };
    });
  } catch (refusal) {
    return { problem: refusal instanceof Error ? refusal.message : String(refusal), said: '' };
  }
}

export function undo({ workspace, history }: Desk, again: boolean): Edited {
  const done = workspace.change(() => history.turn(again));
  if (!done) return { problem: null, said: again ? 'Nothing to redo' : 'Nothing to undo' };
  return { problem: null, said: `${again ? 'Redone' : 'Undone'}: ${done.said}`, sheetId: done.sheetId };
}

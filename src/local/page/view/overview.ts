import type { SheetState } from '../../sheets/state.ts';
import type { WorkspaceState } from '../../workspace/state.ts';
import type { Desk } from '../api/desk.ts';
import type { FileLine, Overview, TabLine } from '../messages.ts';

export function overview(desk: Desk): Overview {
  const { workspace } = desk;
  const { state } = workspace;
  const spreadsheet = state.spreadsheets[state.spreadsheetId];
  if (!spreadsheet) throw new Error('There is no spreadsheet.');
  const shown = desk.sidebar();
  const dialog = desk.dialog();
  return {
    user: workspace.user,
    now: state.now,
    timeZone: spreadsheet.timeZone,
    spreadsheet: {
      id: spreadsheet.id,
      name: state.files[spreadsheet.id]?.name ?? spreadsheet.name,
      tabs: spreadsheet.sheets.filter(({ hidden }) => !hidden).map(tabLine),
      hiddenTabs: spreadsheet.sheets.filter(({ hidden }) => hidden).map(tabLine),
      activeSheetId: spreadsheet.activeSheetId,
    },
    forms: files(state, Object.values(state.forms), (form) => form.title || form.fileTitle),
    documents: files(state, Object.values(state.documents), () => ''),
    mails: state.mails.length,
    executions: workspace.executions.length,
    menus: workspace.menus,
    sidebar: shown
      ? { title: shown.page.title || 'Sidebar', address: shown.address, version: shown.version }
      : null,
    dialog: dialog
      ? {
          title: dialog.page.title || 'Dialog',
          address: dialog.address,
          version: dialog.version,
          modal: dialog.page.modal !== false,
          width: dialog.page.width,
          height: dialog.page.height,
        }
      : null,
  };
}

const tabLine = ({ sheetId, name, tabColor }: SheetState): TabLine => ({ sheetId, name, color: tabColor });

function files<File extends { id: string }>(
  state: WorkspaceState,
  of: readonly File[],
  title: (file: File) => string,
): FileLine[] {
  return of
    .filter(({ id }) => !state.files[id]?.trashed)
    .map((file) => ({ id: file.id, name: title(file) || state.files[file.id]?.name || 'Untitled' }));
}

import { newSpreadsheet } from '../sheets/structure/new-spreadsheet.ts';
import { newId, type WorkspaceState } from './state.ts';

/** A Workspace with one new spreadsheet, opened for the first time by its owner. */
export function newState(given: { now?: string; user: string; name?: string }): WorkspaceState {
  const now = new Date(given.now ?? '2026-01-05T08:00:00Z').toISOString();
  const name = given.name ?? 'Untitled spreadsheet';
  const state: WorkspaceState = {
    now,
    nextId: 0,
    spreadsheetId: '',
    files: {},
    spreadsheets: {},
    forms: {},
    documents: {},
    mails: [],
    triggers: [],
    properties: { document: {}, script: {}, user: {} },
  };
  const id = newId(state, 'Spreadsheet');
  state.spreadsheetId = id;
  state.spreadsheets[id] = newSpreadsheet({
    id,
    name,
    owner: given.user,
    locale: 'en_GB',
    timeZone: 'Europe/Sarajevo',
  });
  state.files[id] = {
    id,
    name,
    mimeType: 'application/vnd.google-apps.spreadsheet',
    parents: ['root'],
    createdByScript: false,
    trashed: false,
    createdTime: now,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: given.user }],
  };
  return state;
}

import { createContext, runInContext } from 'node:vm';
import type { Execution } from '../../../src/local/runtime/execution.ts';
import { createRealm } from '../../../src/local/runtime/realm.ts';
import { isScriptObject } from '../../../src/local/runtime/script-object.ts';
import { createSpreadsheetApp } from '../../../src/local/sheets/service/spreadsheet-app.ts';
import type { SpreadsheetState } from '../../../src/local/sheets/state.ts';
import { newSpreadsheet } from '../../../src/local/sheets/structure/new-spreadsheet.ts';

export type Bench = {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly state: SpreadsheetState;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Runs script text in a realm of its own, as Apps Script does. */
  readonly run: (script: string) => unknown;
};

/** SpreadsheetApp on a new spreadsheet, without the rest of the Workspace: every call is allowed. */
export function aBench(
  given: Partial<SpreadsheetState> = {},
  user = 'office@example.org',
  scope = 'spreadsheets.currentonly',
): Bench {
  const state: SpreadsheetState = {
    ...newSpreadsheet({ id: 'spreadsheet-1', name: 'Open call', owner: 'office@example.org' }),
    timeZone: 'Europe/Sarajevo',
    ...given,
  };
  const context = createContext({});
  const execution: Execution = {
    state: {
      now: '2026-11-02T08:00:00Z',
      nextId: 1,
      spreadsheetId: state.id,
      files: {},
      spreadsheets: { [state.id]: state },
      forms: {},
      documents: {},
      mails: [],
      triggers: [],
      properties: { document: {}, script: {}, user: {} },
    },
    realm: createRealm(context, isScriptObject),
    manifest: {
      timeZone: 'Europe/Sarajevo',
      oauthScopes: [`https://www.googleapis.com/auth/${scope}`],
    },
    authMode: 'FULL',
    effectiveUser: user,
    activeUser: user,
    spreadsheetId: state.id,
    now: () => new Date('2026-11-02T08:00:00Z'),
    call: (_className, _method, run) => run(),
  };
  const app = createSpreadsheetApp(execution, {
    getUi: () => ({}) as GoogleAppsScript.Base.Ui,
  });
  context.SpreadsheetApp = app;
  return { app, state, sheet: app.getActiveSheet(), run: (script) => runInContext(script, context) };
}

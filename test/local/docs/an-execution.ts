import { createContext } from 'node:vm';
import type { Execution } from '../../../src/local/runtime/execution.ts';
import { createRealm } from '../../../src/local/runtime/realm.ts';
import { isScriptObject } from '../../../src/local/runtime/script-object.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';

export const emptyWorkspace = (): WorkspaceState => ({
  now: '2026-03-02T09:00:00.000Z',
  nextId: 0,
  spreadsheetId: 'sheet',
  files: {},
  spreadsheets: {},
  forms: {},
  documents: {},
  mails: [],
  triggers: [],
  properties: { document: {}, script: {}, user: {} },
});

/** One run of a script as office@example.org, whose calls all go through. */
export function anExecution(given: Partial<Execution> = {}): Execution {
  const state = given.state ?? emptyWorkspace();
  return {
    state,
    realm: createRealm(createContext({}), isScriptObject),
    manifest: { timeZone: 'UTC', oauthScopes: ['https://www.googleapis.com/auth/drive.file'] },
    authMode: 'FULL',
    effectiveUser: 'office@example.org',
    activeUser: 'office@example.org',
    spreadsheetId: 'sheet',
    now: () => new Date(state.now),
    call: (_className, _method, run) => run(),
    ...given,
  };
}

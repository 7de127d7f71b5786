import { createContext, runInContext } from 'node:vm';
import { createFormApp } from '../../../src/local/forms/form-app.ts';
import type { FormsBehaviour } from '../../../src/local/forms/service/behaviour.ts';
import type { Execution } from '../../../src/local/runtime/execution.ts';
import { createRealm } from '../../../src/local/runtime/realm.ts';
import { isScriptObject } from '../../../src/local/runtime/script-object.ts';
import { newState } from '../../../src/local/workspace/new-state.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';

export const office = 'office@example.org';

export const aWorkspace = (locale = 'en_GB'): WorkspaceState => {
  const state = newState({ user: office, now: '2026-02-12T08:00:00Z', name: 'Call 2026' });
  const spreadsheet = state.spreadsheets[state.spreadsheetId];
  if (spreadsheet) Object.assign(spreadsheet, { locale });
  return state;
};

/** One run of a script. */
export const executionOn = (state: WorkspaceState, context = createContext({})): Execution => ({
  state,
  realm: createRealm(context, isScriptObject),
  manifest: { timeZone: 'Europe/Sarajevo' },
  authMode: 'FULL',
  effectiveUser: office,
  activeUser: office,
  spreadsheetId: state.spreadsheetId,
  now: () => new Date(state.now),
  call: (_className, _method, run) => run(),
});

/** FormApp as one execution of a script sees it. */
export const formAppOn = (
  state: WorkspaceState,
  behaviour?: Partial<FormsBehaviour>,
  context = createContext({}),
): GoogleAppsScript.Forms.FormApp => createFormApp(executionOn(state, context), behaviour);

/** What a script's expression gives, in a context of its own as on Google. */
export function evaluate(state: WorkspaceState, expression: string): unknown {
  const context = createContext({});
  context.FormApp = formAppOn(state, {}, context);
  return runInContext(expression, context);
}

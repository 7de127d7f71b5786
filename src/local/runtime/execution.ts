import type { WorkspaceState } from '../workspace/state.ts';
import type { Realm } from './realm.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export type Manifest = {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { userSymbol: string; serviceId: string; version: string }[];
  };
};

/**
 * One run of the script, from a menu click, a trigger or the sidebar: who runs it, with which rights, on which
 * state. Services are made anew for each execution and never outlive it.
 */
export type Execution = {
  readonly state: WorkspaceState;
  readonly realm: Realm;
  readonly manifest: Manifest;
  readonly authMode: AuthMode;
  /** E-mail address the script acts as; '' never occurs here, only in what Session tells the script. */
  readonly effectiveUser: string;
  /** E-mail address of the person at the keyboard, '' when Google would not tell it. */
  readonly activeUser: string;
  /** Id of the spreadsheet the script is bound to. */
  readonly spreadsheetId: string;
  /** The Workspace's clock, which people and tests can move. */
  readonly now: () => Date;
  /** Runs one service call, with what the script gave: counts it, checks scopes and rights, and may be told to fail. */
  readonly call: <Result>(
    className: string,
    method: string,
    run: () => Result,
    given?: readonly unknown[],
  ) => Result;
};

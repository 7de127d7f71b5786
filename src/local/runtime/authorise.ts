import type { AuthMode } from './execution.ts';
import { insufficientScopes, scopesFor } from './scopes.ts';

export type Rights = {
  readonly authMode: AuthMode;
  /** What the manifest asks for. */
  readonly scopes: readonly string[];
  /** What this person unticked on the consent screen (developers.google.com/apps-script/concepts/scopes). */
  readonly refusedScopes: readonly string[];
};

/** All that works before an add-on is enabled in a file: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
const worksUnauthorised = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
  'Session.getTemporaryActiveUserKey',
]);
const unauthorisedClasses = new Set(['Logger', 'console', 'Utilities', 'Blob', 'Menu', 'User']);

const ofTheOpenFile = /\/auth\/(spreadsheets|documents|forms)(\.currentonly)?$|\/auth\/userinfo\.email$/;

/** Why Google would refuse this call, in its own words, or undefined when it may go ahead. */
export function refusal(rights: Rights, className: string, method: string): string | undefined {
  const required = scopesFor(className, method);
  if (rights.authMode === 'NONE') {
    if (worksUnauthorised.has(`${className}.${method}`) || unauthorisedClasses.has(className))
      return undefined;
    return `You do not have permission to call ${className}.${method}`;
  }
  if (required.length === 0) return undefined;
  const asked = required.filter((scope) => rights.scopes.includes(scope));
  if (asked.length === 0) return insufficientScopes(className, method, required);
  if (rights.authMode === 'LIMITED' && !onOpenFile(className, method, asked))
    return `You do not have permission to call ${className}.${method}. Required permissions: ${required.join(' || ')}`;
  if (asked.every((scope) => rights.refusedScopes.includes(scope)))
    return 'Authorization is required to perform that action.';
  return undefined;
}

/** A simple trigger may touch the file it runs in and nothing else of its user's. */
function onOpenFile(className: string, method: string, scopes: readonly string[]): boolean {
  const anotherFile = /^(openById|openByUrl|open|create)$/.test(method) && className.endsWith('App');
  return !anotherFile && scopes.some((scope) => ofTheOpenFile.test(scope));
}

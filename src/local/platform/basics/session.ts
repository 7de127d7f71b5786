import type { Execution } from '../../runtime/execution.ts';
import { scriptObject } from '../../runtime/script-object.ts';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/**
 * Who runs the script. Simple triggers are told nobody's address: getEmail gives '' there
 * (developers.google.com/apps-script/reference/base/session).
 */
export function createSession(execution: Execution): Session {
  const user = (email: string) =>
    scriptObject<User>(execution, 'User', {
      getEmail: () => (execution.authMode === 'FULL' ? email : ''),
    });
  return scriptObject<Session>(execution, 'Session', {
    getActiveUser: () => user(execution.activeUser),
    getEffectiveUser: () => user(execution.effectiveUser),
    getActiveUserLocale: () => 'en',
    getScriptTimeZone: () => execution.manifest.timeZone,
  });
}

import { insideOf } from '../../runtime/script-object.ts';
import type { SheetsContext } from './context.ts';

type User = GoogleAppsScript.Base.User;

export const createUser = (context: SheetsContext, email: string): User =>
  context.object<User>('User', { getEmail: () => email }, email);

/** Editors are given as addresses or as what Session.getActiveUser() answers. */
export function emailOf(given: unknown): string {
  if (typeof given === 'string') return given;
  const user = given as Partial<User> | null;
  return insideOf<string>(given, 'User') ?? user?.getEmail?.() ?? String(given);
}

import { Refusal } from '../../cells/refusal.ts';
import { mayEditSpreadsheet } from '../access.ts';
import type { GoogleSpreadsheet, SheetsContext } from '../context.ts';
import { createUser, emailOf } from '../user.ts';

/** Spreadsheet's methods for people. Drive's list of permissions is kept in step (…/reference/spreadsheet/spreadsheet#addEditor(String)). */
export function spreadsheetSharing(
  context: SheetsContext,
  self: () => GoogleSpreadsheet,
): Partial<GoogleSpreadsheet> {
  const { state, execution } = context;
  const refuseOthers = () => {
    if (!mayEditSpreadsheet(execution, state))
      throw new Refusal('You do not have permission to perform that action.');
  };
  const put = (given: unknown, role: 'writer' | 'reader' | undefined) => {
    refuseOthers();
    const email = emailOf(given);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refusal(`Invalid email: ${email}`);
    if (email === state.owner) return self();
    state.editors = state.editors.filter((each) => each !== email);
    state.viewers = (state.viewers ?? []).filter((each) => each !== email);
    if (role === 'writer') state.editors.push(email);
    if (role === 'reader') state.viewers.push(email);
    const file = execution.state.files[state.id];
    if (file) {
      const id = `permission-${email}`;
      file.permissions = file.permissions.filter((permission) => permission.id !== id);
      if (role) file.permissions.push({ id, type: 'user', role, emailAddress: email });
    }
    return self();
  };
  const users = (emails: readonly string[]) =>
    [...new Set(emails)].filter((email) => email !== '').map((email) => createUser(context, email));
  const several = (given: readonly unknown[], role: 'writer' | 'reader') => {
    for (const email of given) put(email, role);
    return self();
  };
  return {
    getOwner: () => (state.owner === '' ? null : createUser(context, state.owner)),
    getEditors: () => users([state.owner, ...state.editors]),
    /** Who may view includes who may edit, the owner too (…/reference/spreadsheet/spreadsheet#getViewers()). */
    getViewers: () => users([state.owner, ...state.editors, ...(state.viewers ?? [])]),
    addEditor: (given: unknown) => put(given, 'writer'),
    addEditors: (given: readonly unknown[]) => several(given, 'writer'),
    addViewer: (given: unknown) => (state.editors.includes(emailOf(given)) ? self() : put(given, 'reader')),
    addViewers: (given: readonly unknown[]) =>
      several(
        given.filter((email) => !state.editors.includes(emailOf(email))),
        'reader',
      ),
    removeEditor: (given: unknown) =>
      state.editors.includes(emailOf(given)) ? put(given, undefined) : self(),
    removeViewer: (given: unknown) =>
      state.viewers?.includes(emailOf(given)) ? put(given, undefined) : self(),
  };
}

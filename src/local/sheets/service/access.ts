import type { Execution } from '../../runtime/execution.ts';
import type { SpreadsheetState } from '../state.ts';

const writing = ['owner', 'organizer', 'fileOrganizer', 'writer'];

/** Owner, editors, and whom Drive lets write. A spreadsheet without an owner belongs to nobody in particular. */
export function mayEditSpreadsheet(execution: Execution, state: SpreadsheetState): boolean {
  return isOneOf(execution, state, [state.owner, ...state.editors], writing);
}

export function mayOpenSpreadsheet(execution: Execution, state: SpreadsheetState): boolean {
  const people = [state.owner, ...state.editors, ...(state.viewers ?? [])];
  return isOneOf(execution, state, people, [...writing, 'commenter', 'reader']);
}

function isOneOf(
  execution: Execution,
  state: SpreadsheetState,
  people: readonly string[],
  roles: readonly string[],
): boolean {
  const user = execution.effectiveUser;
  if (state.owner === '' || people.includes(user)) return true;
  const permissions = execution.state.files[state.id]?.permissions ?? [];
  return permissions.some(
    ({ type, role, emailAddress }) => roles.includes(role) && (type === 'anyone' || emailAddress === user),
  );
}

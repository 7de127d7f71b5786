import { Refusal } from '../cells/refusal.ts';
import type { ProtectionState, RangeState, SheetState, SpreadsheetState } from '../state.ts';

/**
 * Refuses a write into cells that this person may not edit. A protection that only warns stops nobody, and one whose
 * editors nobody has changed lets every editor write (developers.google.com/apps-script/reference/spreadsheet/protection).
 */
export function refuseProtected(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  range: RangeState,
  email: string,
): void {
  const stops = sheet.protections.some(
    (protection) => !mayEdit(spreadsheet, protection, email) && covers(protection, range),
  );
  if (stops)
    throw new Refusal(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

export const mayEdit = (spreadsheet: SpreadsheetState, protection: ProtectionState, email: string): boolean =>
  protection.warningOnly ||
  protection.editors === undefined ||
  email === spreadsheet.owner ||
  protection.editors.includes(email);

function covers(protection: ProtectionState, range: RangeState): boolean {
  if (protection.range && !intersect(protection.range, range)) return false;
  return !protection.unprotected.some((open) => contains(open, range));
}

export const intersect = (one: RangeState, other: RangeState): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const contains = (outer: RangeState, inner: RangeState): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;

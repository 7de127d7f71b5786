import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import { wrongArguments } from '../range/arguments/check-arguments.ts';
import { type GoogleRange, type RangePlace, type SheetsContext, sheetState } from '../service/context.ts';
import { entryNamed, enumerations } from '../service/enumerations.ts';
import { createUser, emailOf } from '../service/user.ts';
import type { ProtectionState, RangeState } from '../state.ts';
import { nextId } from '../structure/new-spreadsheet.ts';
import { mayEdit } from '../structure/protect.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protecting changes nobody's rights until editors are taken away (developers.google.com/apps-script/reference/spreadsheet/protection). */
export function addProtection(context: SheetsContext, sheetId: number, range?: RangeState): Protection {
  const sheet = sheetState(context, sheetId);
  const existing = range ? undefined : sheet.protections.find(({ kind }) => kind === 'SHEET');
  const protection: ProtectionState = existing ?? {
    id: nextId(context.state),
    kind: range ? 'RANGE' : 'SHEET',
    ...(range ? { range: { ...range } } : {}),
    description: '',
    warningOnly: false,
    unprotected: [],
  };
  if (!existing) sheet.protections.push(protection);
  return createProtection(context, sheetId, protection.id);
}

export function createProtection(context: SheetsContext, sheetId: number, id: number): Protection {
  const state = (): ProtectionState => {
    const found = sheetState(context, sheetId).protections.find((protection) => protection.id === id);
    if (!found) throw new Refusal('The protection no longer exists.');
    return found;
  };
  const replace = (next: ProtectionState) => {
    const sheet = sheetState(context, sheetId);
    sheet.protections = sheet.protections.map((protection) => (protection.id === id ? next : protection));
  };
  /** Who may not edit what is protected may not change the protection either (…/reference/spreadsheet/protection). */
  const mayChange = () => {
    if (!mayEdit(context.state, state(), context.execution.effectiveUser))
      throw new Refusal('You do not have permission to edit this protected range.');
  };
  const everyone = () =>
    [...new Set([context.state.owner, ...context.state.editors])].filter((email) => email !== '');
  const editors = () => state().editors ?? everyone();
  const add = (emails: readonly string[]) => {
    mayChange();
    state().editors = [...new Set([...editors(), ...emails])];
    return made;
  };
  /** The owner and the one who runs the script cannot be taken away. */
  const remove = (emails: readonly string[]) => {
    mayChange();
    const kept = [context.state.owner, context.execution.effectiveUser];
    state().editors = editors().filter((email) => kept.includes(email) || !emails.includes(email));
    return made;
  };
  const made: Protection = context.object<Protection>('Protection', {
    getProtectionType: () =>
      entryNamed(enumerations.ProtectionType, state().kind) as GoogleAppsScript.Spreadsheet.ProtectionType,
    getRange: () => context.range(sheetId, state().range ?? wholeSheet(context, sheetId)),
    setRange: (range: GoogleRange) => {
      const place = insideOf<RangePlace>(range, 'Range');
      if (place?.sheetId !== sheetId) throw wrongArguments('Protection', 'setRange', [range]);
      mayChange();
      const { rangeName: _name, ...rest } = state();
      replace({ ...rest, kind: 'RANGE', range: { ...place.range } });
      return made;
    },
    getRangeName: () => state().rangeName ?? null,
    setRangeName: (name: string) => {
      mayChange();
      const named = sheetState(context, sheetId).namedRanges?.find((each) => each.name === name);
      if (!named) throw new Refusal(`Invalid argument: rangeName`);
      replace({ ...state(), kind: 'RANGE', range: { ...named.range }, rangeName: name });
      return made;
    },
    setNamedRange: (given: unknown) => {
      const inside = insideOf<{ name: string }>(given, 'NamedRange');
      if (!inside) throw wrongArguments('Protection', 'setNamedRange', [given]);
      return made.setRangeName(inside.name);
    },
    getDescription: () => state().description,
    setDescription: (description: string) => {
      mayChange();
      state().description = String(description);
      return made;
    },
    isWarningOnly: () => state().warningOnly,
    setWarningOnly: (warningOnly: boolean) => {
      mayChange();
      state().warningOnly = warningOnly;
      return made;
    },
    getEditors: () => editors().map((email) => createUser(context, email)),
    addEditor: (user: unknown) => add([emailOf(user)]),
    addEditors: (users: readonly unknown[]) => add([...users].map(emailOf)),
    removeEditor: (user: unknown) => remove([emailOf(user)]),
    removeEditors: (users: readonly unknown[]) => remove([...users].map(emailOf)),
    canEdit: () => mayEdit(context.state, state(), context.execution.effectiveUser),
    canDomainEdit: () => false,
    setDomainEdit: () => {
      throw new Refusal('Domain editing is only supported in Google Workspace domains.');
    },
    getUnprotectedRanges: () => state().unprotected.map((range) => context.range(sheetId, range)),
    setUnprotectedRanges: (ranges: GoogleRange[]) => {
      mayChange();
      if (state().kind !== 'SHEET')
        throw new Refusal('Unprotected ranges are only supported for protected sheets.');
      state().unprotected = ranges.map((range) => {
        const place = insideOf<RangePlace>(range, 'Range');
        if (place?.sheetId !== sheetId)
          throw new Refusal('The range is on another sheet than the protection.');
        return { ...place.range };
      });
      return made;
    },
    remove: () => {
      mayChange();
      const sheet = sheetState(context, sheetId);
      sheet.protections = sheet.protections.filter((protection) => protection.id !== id);
    },
  });
  return made;
}

function wholeSheet(context: SheetsContext, sheetId: number): RangeState {
  const { maxRows, maxColumns } = sheetState(context, sheetId);
  return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
}

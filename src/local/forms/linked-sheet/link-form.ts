import type { SpreadsheetState } from '../../sheets/state.ts';
import { newSheet, nextId } from '../../sheets/structure/new-spreadsheet.ts';
import type { WorkspaceState } from '../../workspace/state.ts';
import type { FormBoundEvent } from '../service/form/form-event.ts';
import { linkedFormUrl } from '../service/form-urls.ts';
import type { Destination, FormState } from '../state.ts';
import { type FormSubmitEvent, formSubmitEvent } from './form-submit-event.ts';
import { linkedSheet, refreshResponseSheet, writeResponseRow } from './response-sheet.ts';
import { responseWords } from './response-words.ts';

/** Form.setDestination: a new sheet is on its way, always a new one, also when the form was linked here before. */
export function linkForm(
  state: WorkspaceState,
  form: FormState,
  spreadsheetId: string,
  appearsAfterFlushes: number,
): void {
  const spreadsheet = state.spreadsheets[spreadsheetId];
  if (!spreadsheet) throw new Error(`There is no spreadsheet ${spreadsheetId}.`);
  unlinkForm(state, form);
  const sheetId = nextId(spreadsheet);
  form.destination = { spreadsheetId, sheetId, appearsAfterFlushes, replayed: [] };
  if (appearsAfterFlushes === 0) makeSheet(state, form, spreadsheet, form.destination);
}

/** Form.removeDestination: the sheet and its rows stay, and are an ordinary tab from then on. */
export function unlinkForm(state: WorkspaceState, form: FormState): void {
  const linked = linkedSheet(state, form);
  if (linked) {
    delete linked.sheet.formUrl;
    for (const line of Object.values(linked.sheet.columnLines)) delete line.formColumn;
  }
  delete form.destination;
}

/** Lets response sheets appear that were on their way: call it on each flush, and when an execution is over. */
export function settleForms(state: WorkspaceState, when: 'flush' | 'end of execution'): void {
  for (const form of Object.values(state.forms)) {
    const { destination } = form;
    const spreadsheet = destination && state.spreadsheets[destination.spreadsheetId];
    if (!spreadsheet || destination.appearsAfterFlushes === 0) continue;
    destination.appearsAfterFlushes = when === 'flush' ? destination.appearsAfterFlushes - 1 : 0;
    if (destination.appearsAfterFlushes === 0) makeSheet(state, form, spreadsheet, destination);
  }
}

/**
 * The form-submit events of old responses that linking wrote once more (platform fact: section 2, "replays every old
 * response"), and of those that were graded. Whoever runs triggers takes them after each execution; each is told once.
 */
export function takeReplayedEvents(state: WorkspaceState): FormSubmitEvent[] {
  return Object.values(state.forms).flatMap((form) => {
    const linked = linkedSheet(state, form);
    if (!linked) return [];
    const rows = form.destination?.replayed.splice(0) ?? [];
    return rows.map((row) => formSubmitEvent(linked, form, row));
  });
}

/**
 * The same for triggers of the form itself, which hear of graded responses and not of a new sheet.
 */
export function takeGradedResponses(state: WorkspaceState): FormBoundEvent[] {
  return Object.values(state.forms).flatMap((form) => {
    const graded = form.graded ?? [];
    delete form.graded;
    return graded.map((responseId) => ({ formId: form.id, responseId }));
  });
}

function makeSheet(
  state: WorkspaceState,
  form: FormState,
  spreadsheet: SpreadsheetState,
  destination: Destination,
): void {
  const sheet = newSheet(destination.sheetId, freeSheetName(spreadsheet, spreadsheet.locale));
  spreadsheet.sheets.unshift({ ...sheet, frozenRows: 1, formUrl: linkedFormUrl(form) });
  refreshResponseSheet(state, form);
  const linked = linkedSheet(state, form);
  if (linked)
    destination.replayed = form.responses.map((response) => writeResponseRow(linked, form, response));
}

/** "Form responses 2" where 1 is taken. */
export function freeSheetName(spreadsheet: SpreadsheetState, locale: string): string {
  const { sheet } = responseWords(locale);
  const taken = new Set(spreadsheet.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${sheet} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

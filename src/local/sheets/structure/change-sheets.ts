import { Refusal } from '../cells/refusal.ts';
import { followName } from '../formulas/follow-lines.ts';
import type { SheetState, SpreadsheetState } from '../state.ts';
import { refuseTooManyCells } from './limits.ts';
import { newSheet, nextId } from './new-spreadsheet.ts';

/** Adds a tab at a zero-based place, empty or a copy of another with metadata, names and protections left behind. */
export function insertSheet(
  spreadsheet: SpreadsheetState,
  given: { name?: string; index?: number; template?: SheetState } = {},
): SheetState {
  const name = given.name ?? freeName(spreadsheet);
  refuseName(spreadsheet, name);
  const fresh = newSheet(nextId(spreadsheet), name);
  const sheet = given.template ? { ...copyOf(given.template), sheetId: fresh.sheetId, name } : fresh;
  refuseTooManyCells(spreadsheet, sheet.maxRows * sheet.maxColumns);
  const index = given.index ?? placeAfterActive(spreadsheet);
  spreadsheet.sheets.splice(Math.min(index, spreadsheet.sheets.length), 0, sheet);
  spreadsheet.activeSheetId = sheet.sheetId;
  return sheet;
}

/** "Copy of …" at the end of a spreadsheet, its own or another (…/reference/spreadsheet/sheet#copyTo(Spreadsheet)). */
export function copySheet(target: SpreadsheetState, sheet: SheetState, index?: number): SheetState {
  const active = target.activeSheetId;
  const plain = `Copy of ${sheet.name}`;
  let name = plain;
  for (let number = 1; isTaken(target, name); number += 1) name = `${plain} ${number}`;
  const copy = insertSheet(target, { name, index: index ?? target.sheets.length, template: sheet });
  if (index === undefined) target.activeSheetId = active;
  return copy;
}

export function showSheet(sheet: SheetState): void {
  sheet.hidden = false;
}

export function renameSheet(spreadsheet: SpreadsheetState, sheet: SheetState, name: string): void {
  if (name !== sheet.name) refuseName(spreadsheet, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  followName(spreadsheet, before, name);
}

/** `index` is one-based, as in Spreadsheet.moveActiveSheet. */
export function moveSheet(spreadsheet: SpreadsheetState, sheet: SheetState, index: number): void {
  if (index < 1 || index > spreadsheet.sheets.length) throw new Refusal('The sheet index is out of bounds.');
  spreadsheet.sheets = spreadsheet.sheets.filter((other) => other !== sheet);
  spreadsheet.sheets.splice(index - 1, 0, sheet);
}

export function deleteSheet(spreadsheet: SpreadsheetState, sheet: SheetState): void {
  if (sheet.formUrl)
    throw new Refusal('You cannot delete a sheet with a linked form. Please unlink the form first.');
  const others = spreadsheet.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => !other.hidden))
    throw new Refusal("You can't remove all the sheets in a document.");
  spreadsheet.sheets = others;
  if (spreadsheet.activeSheetId === sheet.sheetId)
    spreadsheet.activeSheetId = (others.find((other) => !other.hidden) ?? others[0])?.sheetId ?? 0;
}

export function hideSheet(spreadsheet: SpreadsheetState, sheet: SheetState): void {
  const shown = spreadsheet.sheets.filter((other) => !other.hidden && other !== sheet);
  if (shown.length === 0) throw new Refusal("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (spreadsheet.activeSheetId === sheet.sheetId) spreadsheet.activeSheetId = shown[0]?.sheetId ?? 0;
}

function refuseName(spreadsheet: SpreadsheetState, name: string, self?: SheetState): void {
  if (name === '') throw new Refusal('The sheet name cannot be empty.');
  if (name.length > 100) throw new Refusal('The sheet name must be no longer than 100 characters.');
  if (isTaken(spreadsheet, name, self))
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Names are the same whatever their case. */
const isTaken = (spreadsheet: SpreadsheetState, name: string, self?: SheetState): boolean =>
  spreadsheet.sheets.some((other) => other !== self && other.name.toLowerCase() === name.toLowerCase());

function freeName(spreadsheet: SpreadsheetState): string {
  const taken = new Set(spreadsheet.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = spreadsheet.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function placeAfterActive(spreadsheet: SpreadsheetState): number {
  const active = spreadsheet.sheets.findIndex((sheet) => sheet.sheetId === spreadsheet.activeSheetId);
  return active < 0 ? spreadsheet.sheets.length : active + 1;
}

function copyOf(template: SheetState): SheetState {
  const { formUrl: _formUrl, namedRanges: _names, ...copy } = structuredClone(template);
  const lines = (map: SheetState['rowLines']) =>
    Object.fromEntries(Object.entries(map).map(([key, { metadata: _metadata, ...line }]) => [key, line]));
  return {
    ...copy,
    hidden: false,
    metadata: [],
    protections: [],
    rowLines: lines(copy.rowLines),
    columnLines: lines(copy.columnLines),
  };
}

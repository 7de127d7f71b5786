import { Refusal } from '../cells/refusal.ts';
import type { MetadataState, SheetState, SpreadsheetState } from '../state.ts';
import { linesOf } from './lines/change-lines.ts';
import type { Dimension } from './lines/shift-spans.ts';
import { nextId } from './new-spreadsheet.ts';

/** What a piece of metadata is on. */
export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheetId: number }
  | { type: 'ROW' | 'COLUMN'; sheetId: number; position: number };

export type PlacedMetadata = { item: MetadataState; place: MetadataPlace };

const mostCharacters = 30_000;

/** Each sheet, and the spreadsheet itself, holds 30,000 characters of keys and values (developers.google.com/workspace/sheets/api/guides/metadata). */
export function addMetadata(
  spreadsheet: SpreadsheetState,
  place: MetadataPlace,
  given: Omit<MetadataState, 'id'>,
): MetadataState {
  if (given.key === '') throw new Refusal('The developer metadata key cannot be empty.');
  refuseTooLong(spreadsheet, place, given);
  const item = { id: nextId(spreadsheet), ...given };
  const list = listAt(spreadsheet, place);
  if (!list) throw new Refusal('The sheet of this developer metadata no longer exists.');
  list.push(item);
  return item;
}

export function allMetadata(spreadsheet: SpreadsheetState): PlacedMetadata[] {
  return [
    ...spreadsheet.metadata.map((item) => ({ item, place: { type: 'SPREADSHEET' as const } })),
    ...spreadsheet.sheets.flatMap(metadataOfSheet),
  ];
}

export function findMetadata(spreadsheet: SpreadsheetState, id: number): PlacedMetadata | undefined {
  return allMetadata(spreadsheet).find(({ item }) => item.id === id);
}

/** Changing is refused like adding when the sheet's share of characters is used up. */
export function changeMetadata(
  spreadsheet: SpreadsheetState,
  id: number,
  change: Partial<Omit<MetadataState, 'id'>>,
): void {
  const found = findMetadata(spreadsheet, id);
  if (!found) throw new Refusal('The developer metadata no longer exists.');
  refuseTooLong(spreadsheet, found.place, { ...found.item, ...change }, found.item);
  Object.assign(found.item, change);
}

export function moveMetadata(spreadsheet: SpreadsheetState, id: number, to: MetadataPlace): void {
  const found = findMetadata(spreadsheet, id);
  if (!found) throw new Refusal('The developer metadata no longer exists.');
  removeMetadata(spreadsheet, id);
  try {
    refuseTooLong(spreadsheet, to, found.item);
    listAt(spreadsheet, to)?.push(found.item);
  } catch (refusal) {
    listAt(spreadsheet, found.place)?.push(found.item);
    throw refusal;
  }
}

export function removeMetadata(spreadsheet: SpreadsheetState, id: number): void {
  const found = findMetadata(spreadsheet, id);
  const list = found && listAt(spreadsheet, found.place);
  if (!found || !list) throw new Refusal('The developer metadata no longer exists.');
  list.splice(list.indexOf(found.item), 1);
}

function metadataOfSheet(sheet: SheetState): PlacedMetadata[] {
  const { sheetId } = sheet;
  const onLines = (dimension: Dimension, type: 'ROW' | 'COLUMN') =>
    Object.entries(linesOf(sheet, dimension)).flatMap(([key, line]) =>
      (line.metadata ?? []).map((item) => ({ item, place: { type, sheetId, position: Number(key) } })),
    );
  return [
    ...sheet.metadata.map((item) => ({ item, place: { type: 'SHEET' as const, sheetId } })),
    ...onLines('rows', 'ROW'),
    ...onLines('columns', 'COLUMN'),
  ];
}

function listAt(spreadsheet: SpreadsheetState, place: MetadataPlace): MetadataState[] | undefined {
  if (place.type === 'SPREADSHEET') return spreadsheet.metadata;
  const sheet = spreadsheet.sheets.find((candidate) => candidate.sheetId === place.sheetId);
  if (!sheet || place.type === 'SHEET') return sheet?.metadata;
  const lines = linesOf(sheet, place.type === 'ROW' ? 'rows' : 'columns');
  const line = lines[place.position] ?? {};
  lines[place.position] = line;
  line.metadata ??= [];
  return line.metadata;
}

/** The limit is documented, its wording is not. */
function refuseTooLong(
  spreadsheet: SpreadsheetState,
  place: MetadataPlace,
  given: Omit<MetadataState, 'id'>,
  instead?: MetadataState,
): void {
  const sheetId = 'sheetId' in place ? place.sheetId : undefined;
  const length = allMetadata(spreadsheet)
    .filter(
      ({ place: other, item }) =>
        item !== instead && ('sheetId' in other ? other.sheetId : undefined) === sheetId,
    )
    .reduce((sum, { item }) => sum + characters(item), characters(given));
  if (length > mostCharacters)
    throw new Refusal(`Developer metadata is limited to ${mostCharacters} characters for each sheet.`);
}

const characters = ({ key, value }: { key: string; value: string | null }): number =>
  key.length + (value?.length ?? 0);

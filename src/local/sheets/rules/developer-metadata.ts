import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import { wrongArguments } from '../range/arguments/check-arguments.ts';
import { type RangePlace, type SheetsContext, sheetState } from '../service/context.ts';
import { entryNamed, enumerations } from '../service/enumerations.ts';
import type { MetadataState } from '../state.ts';
import {
  allMetadata,
  changeMetadata,
  findMetadata,
  type MetadataPlace,
  moveMetadata,
  type PlacedMetadata,
  removeMetadata,
} from '../structure/metadata.ts';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** `(key)`, `(key, value)`, `(key, visibility)` or `(key, value, visibility)`; visible in the document unless told otherwise. */
export function readMetadataArguments(given: readonly unknown[]): Omit<MetadataState, 'id'> {
  const [key, second, third] = given;
  const visibility = nameOf(third) ?? nameOf(second) ?? 'DOCUMENT';
  const value = second === undefined || nameOf(second) !== undefined ? null : String(second);
  return { key: String(key), value, visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' };
}

/** Keeps only its id, so that it notices when its row or column moves or goes. */
export function createMetadata(context: SheetsContext, id: number): DeveloperMetadata {
  const placed = (): PlacedMetadata => {
    const found = findMetadata(context.state, id);
    if (!found) throw new Refusal('The developer metadata no longer exists.');
    return found;
  };
  const change = (changed: Partial<Omit<MetadataState, 'id'>>) => {
    changeMetadata(context.state, id, changed);
    return made;
  };
  const moveTo = (place: MetadataPlace) => {
    moveMetadata(context.state, id, place);
    return made;
  };
  const made: DeveloperMetadata = context.object<DeveloperMetadata>('DeveloperMetadata', {
    getId: () => id,
    getKey: () => placed().item.key,
    getValue: () => placed().item.value,
    getVisibility: () =>
      entryNamed(
        enumerations.DeveloperMetadataVisibility,
        placed().item.visibility,
      ) as GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
    getLocation: () => createLocation(context, placed()),
    setKey: (key: string) => change({ key: String(key) }),
    setValue: (value: string) => change({ value: String(value) }),
    setVisibility: (visibility: unknown) =>
      change({ visibility: nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' }),
    moveToSpreadsheet: () => moveTo({ type: 'SPREADSHEET' }),
    moveToSheet: (sheet: unknown) => {
      const inside = insideOf<{ spreadsheetId: string; sheetId: number }>(sheet, 'Sheet');
      if (inside?.spreadsheetId !== context.state.id)
        throw wrongArguments('DeveloperMetadata', 'moveToSheet', [sheet]);
      return moveTo({ type: 'SHEET', sheetId: inside.sheetId });
    },
    moveToRow: (row: unknown) => moveTo(lineOf(context, row, 'ROW')),
    moveToColumn: (column: unknown) => moveTo(lineOf(context, column, 'COLUMN')),
    remove: () => removeMetadata(context.state, id),
  });
  return made;
}

/** The one whole row or column that metadata may move to. */
function lineOf(context: SheetsContext, given: unknown, type: 'ROW' | 'COLUMN'): MetadataPlace {
  const place = insideOf<RangePlace>(given, 'Range');
  if (place?.spreadsheetId !== context.state.id)
    throw wrongArguments('DeveloperMetadata', `moveTo${type === 'ROW' ? 'Row' : 'Column'}`, [given]);
  const { maxRows, maxColumns } = sheetState(context, place.sheetId);
  const { row, column, rows, columns } = place.range;
  const whole =
    type === 'ROW'
      ? rows === 1 && column === 1 && columns >= maxColumns
      : columns === 1 && row === 1 && rows >= maxRows;
  if (!whole)
    throw new Refusal(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  return { type, sheetId: place.sheetId, position: type === 'ROW' ? row : column };
}

/** A finder that looks only where `within` says, as one made from a sheet or a range does, or where `touching` says when asked for intersecting locations. */
export function createMetadataFinder(
  context: SheetsContext,
  within: (placed: PlacedMetadata) => boolean,
  touching: (placed: PlacedMetadata) => boolean = within,
): Finder {
  let where = within;
  const wanted: ((placed: PlacedMetadata) => boolean)[] = [(placed) => where(placed)];
  const also = (filter: (placed: PlacedMetadata) => boolean) => {
    wanted.push(filter);
    return made;
  };
  const made: Finder = context.object<Finder>('DeveloperMetadataFinder', {
    withId: (id: number) => also(({ item }) => item.id === id),
    withKey: (key: string) => also(({ item }) => item.key === key),
    withValue: (value: string) => also(({ item }) => item.value === value),
    withVisibility: (visibility: unknown) => also(({ item }) => item.visibility === nameOf(visibility)),
    onIntersectingLocations: () => {
      where = touching;
      return made;
    },
    withLocationType: (type: unknown) => also(({ place }) => place.type === nameOf(type)),
    find: () =>
      allMetadata(context.state)
        .filter((placed) => wanted.every((filter) => filter(placed)))
        .map(({ item }) => createMetadata(context, item.id)),
  });
  return made;
}

function createLocation(context: SheetsContext, { place }: PlacedMetadata): Location {
  const line = (type: 'ROW' | 'COLUMN') => {
    if (place.type !== type) return null;
    const { maxRows, maxColumns } = sheetState(context, place.sheetId);
    return type === 'ROW'
      ? context.range(place.sheetId, { row: place.position, column: 1, rows: 1, columns: maxColumns })
      : context.range(place.sheetId, { row: 1, column: place.position, rows: maxRows, columns: 1 });
  };
  return context.object<Location>('DeveloperMetadataLocation', {
    getLocationType: () =>
      entryNamed(
        enumerations.DeveloperMetadataLocationType,
        place.type,
      ) as GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType,
    getRow: () => line('ROW'),
    getColumn: () => line('COLUMN'),
    getSheet: () => (place.type === 'SHEET' ? context.sheet(place.sheetId) : null),
    getSpreadsheet: () => (place.type === 'SPREADSHEET' ? context.spreadsheet() : null),
  });
}

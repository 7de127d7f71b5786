import type { Memory } from '../script/memory.ts';
import type { GoogleServices } from '../services.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const tabMetadata = 'cso-tab';
export const responsesMetadata = 'cso-responses';

/** The sheets that are ours: `tab.settings`, `responses.application`. */
export type Places = {
  readonly sheetOf: (name: string) => Sheet | null;
  /** The same, and looks into the metadata where nothing is remembered: before one is made, which a run cut short may have made. */
  readonly find: (name: string) => Sheet | null;
  readonly remember: (name: string, sheet: Sheet) => void;
};

const kinds = { tab: tabMetadata, responses: responsesMetadata } as const;
const allKnown = 'places';

/**
 * Sheets are found by their id, kept in developer metadata and remembered in the properties. The properties know all of
 * them or, in a copy of the spreadsheet, none: then they are looked for once, so that what is not there costs nothing.
 */
export function openPlaces({ SpreadsheetApp }: GoogleServices, memory: Memory): Places {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();

  const remember = (name: string, sheet: Sheet): void => memory.set(name, String(sheet.getSheetId()));
  const discover = (): void => {
    if (memory.get(allKnown) !== undefined) return;
    for (const [kind, key] of Object.entries(kinds))
      for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) {
        const sheet = metadata.getLocation().getSheet();
        if (sheet) remember(`${kind}.${metadata.getValue() ?? ''}`, sheet);
      }
    memory.set(allKnown, 'yes');
  };
  const inMetadata = (name: string): Sheet | null => {
    const [kind = '', ...key] = name.split('.');
    const metadata = spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(kinds[kind as keyof typeof kinds])
      .withValue(key.join('.'))
      .find()[0];
    const found = metadata?.getLocation().getSheet() ?? null;
    if (found) remember(name, found);
    return found;
  };
  const byId = (name: string): Sheet | null => {
    discover();
    const id = memory.get(name);
    return id === undefined ? null : (spreadsheet.getSheetById(Number(id)) ?? null);
  };
  return {
    remember,
    find: (name) => byId(name) ?? inMetadata(name),
    // A sheet that was deleted may be back under another id, from the version history.
    sheetOf: (name) => byId(name) ?? (memory.get(name) === undefined ? null : inMetadata(name)),
  };
}

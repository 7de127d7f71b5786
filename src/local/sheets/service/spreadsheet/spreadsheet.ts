import { nameOf } from '../../../runtime/enumeration.ts';
import { Refusal } from '../../cells/refusal.ts';
import { createTextFinder } from '../../range/text/text-finder.ts';
import { bandingsIn } from '../../rules/banding.ts';
import {
  createMetadata,
  createMetadataFinder,
  readMetadataArguments,
} from '../../rules/developer-metadata.ts';
import { createNamedRange, nameRange, takeName } from '../../rules/named-range.ts';
import { createProtection } from '../../rules/protection.ts';
import { addMetadata, allMetadata } from '../../structure/metadata.ts';
import type { GoogleSpreadsheet, SheetsContext } from '../context.ts';
import { onActiveSheet } from './active-sheet.ts';
import { copySpreadsheet } from './copy-spreadsheet.ts';
import { spreadsheetSharing } from './sharing.ts';
import { spreadsheetSelection } from './spreadsheet-selection.ts';
import { spreadsheetSettings } from './spreadsheet-settings.ts';
import { spreadsheetSheets } from './spreadsheet-sheets.ts';

export function createSpreadsheet(context: SheetsContext): GoogleSpreadsheet {
  const { state, execution } = context;
  const self = () => made;
  const made: GoogleSpreadsheet = context.object<GoogleSpreadsheet>(
    'Spreadsheet',
    {
      ...onActiveSheet(context),
      ...spreadsheetSheets(context),
      ...spreadsheetSelection(context),
      ...spreadsheetSharing(context, self),
      ...spreadsheetSettings(context, self),
      ...spreadsheetRules(context, self),
      getId: () => state.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${state.id}/edit`,
      getName: () => state.name,
      rename: (name: string) => {
        state.name = String(name);
        const file = execution.state.files[state.id];
        if (file) file.name = state.name;
      },
      copy: (name: string) => context.other(copySpreadsheet(execution, state, String(name)).id).spreadsheet(),
      addMenu: (name: string, items: MenuItems) => putMenu(context, name, items),
      updateMenu: (name: string, items: MenuItems) => putMenu(context, name, items),
      toast: (message: string, title: string = '', seconds: number | null = 5) => {
        state.toasts.push({ message: String(message), title: String(title), seconds: seconds ?? 5 });
      },
    },
    { spreadsheetId: state.id },
  );
  return made;
}

/** Names, protections and metadata of the whole spreadsheet. */
function spreadsheetRules(context: SheetsContext, self: () => GoogleSpreadsheet): Partial<GoogleSpreadsheet> {
  const { state } = context;
  return {
    setNamedRange: (name: string, range: unknown) => nameRange(context, String(name), range),
    getNamedRanges: () =>
      state.sheets.flatMap(({ namedRanges = [] }) =>
        namedRanges.map(({ name }) => createNamedRange(context, name)),
      ),
    removeNamedRange: (name: string) => {
      if (!takeName(state, String(name))) throw new Refusal(`The named range ${name} does not exist.`);
    },
    getBandings: () => state.sheets.flatMap(({ sheetId }) => bandingsIn(context, sheetId)),
    getProtections: (type: unknown) =>
      state.sheets.flatMap(({ sheetId, protections }) =>
        protections
          .filter(({ kind }) => kind === nameOf(type))
          .map(({ id }) => createProtection(context, sheetId, id)),
      ),
    addDeveloperMetadata: (...given: unknown[]) => {
      addMetadata(state, { type: 'SPREADSHEET' }, readMetadataArguments(given));
      return self();
    },
    getDeveloperMetadata: () =>
      allMetadata(state)
        .filter(({ place }) => place.type === 'SPREADSHEET')
        .map(({ item }) => createMetadata(context, item.id)),
    createDeveloperMetadataFinder: () => createMetadataFinder(context, () => true),
    createTextFinder: (text: string) =>
      createTextFinder(
        context,
        () =>
          state.sheets.map(({ sheetId, maxRows, maxColumns }) => ({
            sheetId,
            range: { row: 1, column: 1, rows: maxRows, columns: maxColumns },
          })),
        text,
      ),
  };
}

type MenuItems = readonly ({ name: string; functionName: string } | null)[];

/** The older way to a menu; null stands for a line between items. */
function putMenu(context: SheetsContext, name: string, items: MenuItems): void {
  const menu = context.ui().createMenu(name);
  for (const item of items)
    if (item === null) menu.addSeparator();
    else menu.addItem(item.name, item.functionName);
  menu.addToUi();
}

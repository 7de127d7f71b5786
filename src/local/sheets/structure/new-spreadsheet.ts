import type { SheetState, SpreadsheetState } from '../state.ts';

type Given = Pick<SpreadsheetState, 'id' | 'name'> &
  Partial<Pick<SpreadsheetState, 'locale' | 'timeZone' | 'owner' | 'editors' | 'textFormatStopsFormulas'>>;

/** A spreadsheet as Google makes it: one empty tab "Sheet1" whose id is 0. */
export function newSpreadsheet(given: Given): SpreadsheetState {
  return {
    locale: 'en_US',
    timeZone: 'Etc/GMT',
    owner: '',
    editors: [],
    textFormatStopsFormulas: false,
    ...given,
    sheets: [newSheet(0, 'Sheet1')],
    activeSheetId: 0,
    metadata: [],
    nextId: 1,
    toasts: [],
  };
}

export function newSheet(sheetId: number, name: string): SheetState {
  return {
    sheetId,
    name,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: 1000,
    maxColumns: 26,
    tabColor: null,
    rows: [],
    rowLines: {},
    columnLines: {},
    metadata: [],
    protections: [],
    conditionalFormats: [],
  };
}

/** Ids look as scattered as Google's, so that nobody takes them for positions, yet are the same in every run. */
export function nextId(state: SpreadsheetState): number {
  state.nextId += 1;
  return Math.imul(state.nextId, 2_654_435_761) >>> 1;
}

import { nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import { createRangeList } from '../../range/parts/range-list.ts';
import type { RangeState } from '../../state.ts';
import {
  type GoogleRange,
  type GoogleSheet,
  type RangePlace,
  type SheetsContext,
  sheetState,
} from '../context.ts';
import { entryNamed, enumerations } from '../enumerations.ts';
import { placeOf } from './sheet-cells.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const firstCell: RangeState = { row: 1, column: 1, rows: 1, columns: 1 };

/** Selecting shows the sheet too. */
export function select(context: SheetsContext, sheetId: number, given: GoogleRange): GoogleRange {
  selectAll(context, sheetId, [given]);
  return given;
}

function selectAll(context: SheetsContext, sheetId: number, given: readonly GoogleRange[]): void {
  const places = given.map((range) => insideOf<RangePlace>(range, 'Range'));
  const ranges = places.flatMap((place) =>
    place?.spreadsheetId === context.state.id && place.sheetId === sheetId ? [{ ...place.range }] : [],
  );
  const last = ranges[ranges.length - 1];
  if (!last || ranges.length < given.length)
    throw new Refusal('The specified range must be part of the sheet.');
  context.state.activeSheetId = sheetId;
  const sheet = sheetState(context, sheetId);
  sheet.selection = last;
  if (ranges.length > 1) sheet.selections = ranges;
  else delete sheet.selections;
}

/** Sheet's methods for what is selected; a new sheet has its first cell selected. */
export function sheetSelection(context: SheetsContext, sheetId: number): Partial<GoogleSheet> {
  const chosen = () => sheetState(context, sheetId).selection ?? firstCell;
  const range = (place: RangeState) => context.range(sheetId, place);
  const activeRange = () => range(chosen());
  const currentCell = () => range({ ...chosen(), rows: 1, columns: 1 });
  const list = () =>
    createRangeList(context, (sheetState(context, sheetId).selections ?? [chosen()]).map(range));
  return {
    getActiveRange: activeRange,
    getActiveCell: currentCell,
    getCurrentCell: currentCell,
    getActiveRangeList: list,
    setActiveRange: (given: GoogleRange) => select(context, sheetId, given),
    setActiveRangeList: (given: RangeList) => {
      selectAll(context, sheetId, given.getRanges());
      return given;
    },
    setCurrentCell: (given: GoogleRange) => select(context, sheetId, given),
    setActiveSelection: (given: GoogleRange | string) =>
      select(context, sheetId, typeof given === 'string' ? range(placeOf(context, sheetId, given)) : given),
    getSelection: () =>
      context.object<GoogleAppsScript.Spreadsheet.Selection>('Selection', {
        getActiveSheet: () => context.sheet(sheetId),
        getActiveRange: activeRange,
        getActiveRangeList: list,
        getCurrentCell: currentCell,
        getNextDataRange: (direction: unknown) => nextDataRange(activeRange(), nameOf(direction)),
      }),
  };
}

/** The selection stretched to the edge of the data in one direction (…/reference/spreadsheet/selection#getNextDataRange(Direction)). */
function nextDataRange(range: GoogleRange, direction: string | undefined): GoogleRange {
  const { Direction } = enumerations;
  const edge = range.getNextDataCell(entryNamed(Direction, direction ?? 'DOWN') as never);
  const [top, left] = [
    Math.min(range.getRow(), edge.getRow()),
    Math.min(range.getColumn(), edge.getColumn()),
  ];
  const bottom = Math.max(range.getLastRow(), edge.getRow());
  const right = Math.max(range.getLastColumn(), edge.getColumn());
  return range.getSheet().getRange(top, left, bottom - top + 1, right - left + 1);
}

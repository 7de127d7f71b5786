import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import { createRangeList } from '../../range/parts/range-list.ts';
import { findNamedRange } from '../../rules/named-range.ts';
import { readA1 } from '../../structure/a1.ts';
import type { GoogleRange, GoogleSpreadsheet, RangePlace, SheetsContext } from '../context.ts';
import { select } from '../sheet/selection.ts';
import { activeSheet } from './active-sheet.ts';

/** Spreadsheet's methods for ranges by notation or name, and for what is selected. */
export function spreadsheetSelection(context: SheetsContext): Partial<GoogleSpreadsheet> {
  const onActive = () => context.sheet(activeSheet(context).sheetId);
  const range = (notation: string): GoogleRange => {
    const named = findNamedRange(context.state, notation);
    if (named) return context.range(named.sheetId, named.range);
    const first = readA1(notation, activeSheet(context));
    const sheet =
      first?.sheetName === undefined
        ? activeSheet(context)
        : context.state.sheets.find(({ name }) => name === first.sheetName);
    const found = sheet && readA1(notation, sheet);
    if (!sheet || !found) throw new Refusal('Range not found');
    return context.range(sheet.sheetId, found.range);
  };
  const choose = (given: GoogleRange | string): GoogleRange => {
    const chosen = typeof given === 'string' ? range(given) : given;
    const place = insideOf<RangePlace>(chosen, 'Range');
    if (!place) throw new Refusal('Invalid argument: range');
    return select(context, place.sheetId, chosen);
  };
  return {
    getRange: range,
    getRangeList: (notations: string[]) => createRangeList(context, [...notations].map(range)),
    getRangeByName: (name: string) => byName(context, String(name)),
    getActiveRange: () => onActive().getActiveRange(),
    getActiveRangeList: () => onActive().getActiveRangeList(),
    getActiveCell: () => onActive().getActiveCell(),
    getCurrentCell: () => onActive().getCurrentCell(),
    getSelection: () => onActive().getSelection(),
    setActiveRange: choose,
    setCurrentCell: choose,
    setActiveSelection: choose,
    setActiveRangeList: (list: GoogleAppsScript.Spreadsheet.RangeList) => {
      const place = insideOf<RangePlace>(list.getRanges()[0], 'Range');
      if (!place) throw new Refusal('Invalid argument: rangeList');
      return context.sheet(place.sheetId).setActiveRangeList(list);
    },
  };
}

/** A named range, or a tab's name with its range; null for what is neither (…/reference/spreadsheet/spreadsheet#getRangeByName(String)). */
function byName(context: SheetsContext, name: string): GoogleRange | null {
  const named = findNamedRange(context.state, name);
  if (named) return context.range(named.sheetId, named.range);
  const sheetName = readA1(name, { maxRows: 1, maxColumns: 1 })?.sheetName;
  const sheet = context.state.sheets.find((each) => each.name === sheetName);
  const found = sheet && readA1(name, sheet);
  return sheet && found ? context.range(sheet.sheetId, found.range) : null;
}

import { readColour } from '../../cells/looks/read-colour.ts';
import type { SheetState } from '../../state.ts';
import { hideSheet, showSheet } from '../../structure/change-sheets.ts';
import { type GoogleSheet, type SheetsContext, sheetState } from '../context.ts';

type Part = { context: SheetsContext; sheetId: number; self: () => GoogleSheet };

/** Sheet's methods for how the tab and the grid show themselves. */
export function sheetView({ context, sheetId, self }: Part): Partial<GoogleSheet> {
  const sheet = () => sheetState(context, sheetId);
  const change = (run: (sheet: SheetState) => void) => {
    run(sheet());
    return self();
  };
  return {
    isSheetHidden: () => sheet().hidden,
    hideSheet: () => change((found) => hideSheet(context.state, found)),
    showSheet: () => change(showSheet),
    getTabColor: () => sheet().tabColor,
    setTabColor: (color: string | null) =>
      change((found) => {
        found.tabColor = color === null || color === '' ? null : readColour(color);
      }),
    hasHiddenGridlines: () => sheet().gridlinesHidden ?? false,
    setHiddenGridlines: (hidden: boolean) =>
      change((found) => {
        found.gridlinesHidden = hidden;
      }),
    isRightToLeft: () => sheet().rightToLeft ?? false,
    setRightToLeft: (rightToLeft: boolean) =>
      change((found) => {
        found.rightToLeft = rightToLeft;
      }),
    // Nothing here puts any of these on a sheet, so there are none.
    getPivotTables: () => [],
    getSlicers: () => [],
    getDataSourceTables: () => [],
    getImages: () => [],
    activate: () =>
      change((found) => {
        found.hidden = false;
        context.state.activeSheetId = found.sheetId;
      }),
  };
}

import { displayValue } from '../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../sheets/cells/stored-cell.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Area, Found } from '../messages.ts';
import { sheetOf } from './layout.ts';

/** What cells show, line by line, for the clipboard; no further down than anything is written. */
export function cellTexts(workspace: Workspace, sheetId: number, area: Area): string[][] {
  const { spreadsheet, sheet } = sheetOf(workspace, sheetId);
  const last = Math.max(area.firstRow, Math.min(area.lastRow, sheet.rows.length));
  const texts: string[][] = [];
  for (let row = area.firstRow; row <= last; row += 1) {
    const line: string[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
      line.push(displayValue(cellAt(sheet, row, column), spreadsheet.locale));
    texts.push(line);
  }
  return texts;
}

const mostFound = 1000;

/** The cells that show a text, in the order they are read, whatever its letters' case. */
export function findText(workspace: Workspace, sheetId: number, text: string): Found[] {
  const { spreadsheet, sheet } = sheetOf(workspace, sheetId);
  const wanted = text.toLowerCase();
  const found: Found[] = [];
  for (const [index, cells] of sheet.rows.entries())
    for (let column = 1; column <= cells.length; column += 1) {
      if (found.length >= mostFound) return found;
      const shown = displayValue(cellAt(sheet, index + 1, column), spreadsheet.locale);
      if (shown.toLowerCase().includes(wanted)) found.push({ row: index + 1, column });
    }
  return found;
}

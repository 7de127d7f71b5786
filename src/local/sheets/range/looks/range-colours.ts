import { hexColour } from '../../cells/looks/read-colour.ts';
import { type Changes, cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';
import { colourInside, createColour } from './colour-objects.ts';

/** Range's methods that take and give Color objects, and the one that takes red, green and blue. */
export function rangeColours(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const cell = (row: number, column: number) => cellAt(sheetState(context, sheetId), row, column);
  const background = (row: number, column: number) => {
    const { background: hex = '#ffffff', backgroundTheme: theme } = cell(row, column);
    return createColour(context, { hex, theme });
  };
  const font = (row: number, column: number) => {
    const { fontColor: hex = '#000000', fontTheme: theme } = cell(row, column);
    return createColour(context, { hex, theme });
  };
  const setAll = (given: unknown[][], change: (color: unknown) => Changes) => {
    refuseOtherSize(given, range);
    return replaceAll(part, (before, row, column) =>
      changedCell(before, change(given[row - range.row]?.[column - range.column])),
    );
  };
  return {
    getBackgroundObject: () => background(range.row, range.column),
    getBackgroundObjects: () => mapCells(range, background),
    setBackgroundObject: (color: unknown) => changeAll(part, backgroundChange(color)),
    setBackgroundObjects: (colors: unknown[][] | null) =>
      colors === null ? changeAll(part, backgroundChange(null)) : setAll(colors, backgroundChange),
    setBackgroundRGB: (red: number, green: number, blue: number) =>
      changeAll(part, { background: hexColour(red, green, blue), backgroundTheme: undefined }),
    getFontColorObject: () => font(range.row, range.column),
    getFontColorObjects: () => mapCells(range, font),
    setFontColorObject: (color: unknown) => changeAll(part, fontChange(color)),
    setFontColorObjects: (colors: unknown[][]) => setAll(colors, fontChange),
  };
}

function backgroundChange(color: unknown): Changes {
  const found = colourInside(color);
  return { background: found?.hex, backgroundTheme: found?.theme };
}

function fontChange(color: unknown): Changes {
  const found = colourInside(color);
  return { fontColor: found?.hex, fontTheme: found?.theme };
}

import { nameOf } from '../../../runtime/enumeration.ts';
import { generalFormat } from '../../cells/reading/display-value.ts';
import { cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { entryNamed, enumerations } from '../../service/enumerations.ts';
import type { CellState } from '../../state.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';
import { type Look, lookChange } from './looks.ts';
import { rangeRotation } from './range-rotation.ts';
import { rangeWraps } from './range-wraps.ts';

/** Singular and plural name of each look, as Range's methods end, and what Google answers for a new cell. */
const named: readonly [one: string, all: string, look: Look, missing: string | number][] = [
  ['NumberFormat', 'NumberFormats', 'format', generalFormat],
  ['Background', 'Backgrounds', 'background', '#ffffff'],
  // Google's older names, still there (github.com/brucemcpherson/gas-fakes, test/testsheetsformatting.js).
  ['BackgroundColor', 'BackgroundColors', 'background', '#ffffff'],
  ['FontColor', 'FontColors', 'fontColor', '#000000'],
  ['FontWeight', 'FontWeights', 'fontWeight', 'normal'],
  ['FontStyle', 'FontStyles', 'fontStyle', 'normal'],
  ['FontLine', 'FontLines', 'fontLine', 'none'],
  ['FontSize', 'FontSizes', 'fontSize', 10],
  ['FontFamily', 'FontFamilies', 'fontFamily', 'Arial'],
  ['HorizontalAlignment', 'HorizontalAlignments', 'horizontal', 'general'],
  ['VerticalAlignment', 'VerticalAlignments', 'vertical', 'bottom'],
];

/** Range's methods for how cells look: get and set, for one cell and for all. */
export function rangeLooks(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const sheet = () => sheetState(context, sheetId);
  const methods: Record<string, unknown> = {};
  for (const [one, all, look, missing] of named) {
    const shown = (cell: CellState) => shownLook(look, cell) ?? missing;
    methods[`get${one}`] = () => shown(cellAt(sheet(), range.row, range.column));
    methods[`get${all}`] = () => mapCells(range, (row, column) => shown(cellAt(sheet(), row, column)));
    methods[`set${one}`] = (value: unknown) => changeAll(part, lookChange(look, value));
    methods[`set${all}`] = (values: unknown[][]) => {
      refuseOtherSize(values, range);
      const changes = values.map((line) => line.map((value) => lookChange(look, value)));
      return replaceAll(part, (before, row, column) =>
        changedCell(before, changes[row - range.row]?.[column - range.column] ?? {}),
      );
    };
  }
  return { ...methods, ...rangeWraps(part), ...rangeRotation(part), ...direction(part) };
}

/** What was set to "normal" reads back "general-left" (github.com/brucemcpherson/gas-fakes, test/testsheetsformatting.js). */
const shownLook = (look: Look, cell: CellState): string | number | undefined =>
  look === 'horizontal' && cell.horizontal === 'normal' ? 'general-left' : cell[look];

function direction(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const shown = (row: number, column: number) => {
    const found = cellAt(sheetState(context, sheetId), row, column).direction;
    return found === undefined
      ? null
      : (entryNamed(enumerations.TextDirection, found) as GoogleAppsScript.Spreadsheet.TextDirection);
  };
  return {
    getTextDirection: () => shown(range.row, range.column),
    getTextDirections: () => mapCells(range, shown),
    setTextDirection: (given: unknown) => changeAll(part, { direction: nameOf(given) }),
    setTextDirections: (given: unknown[][]) => {
      refuseOtherSize(given, range);
      return replaceAll(part, (before, row, column) =>
        changedCell(before, { direction: nameOf(given[row - range.row]?.[column - range.column]) }),
      );
    },
  };
}

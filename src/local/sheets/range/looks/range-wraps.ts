import { nameOf } from '../../../runtime/enumeration.ts';
import { cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { entryNamed, enumerations } from '../../service/enumerations.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

/**
 * Range's methods for long texts. A cell that nobody set answers OVERFLOW, yet true to getWrap; one set to OVERFLOW
 * answers false (github.com/brucemcpherson/gas-fakes, test/testsheetsformatting.js).
 */
export function rangeWraps(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const kept = (row: number, column: number) => cellAt(sheetState(context, sheetId), row, column).wrap;
  const wraps = (row: number, column: number) => (kept(row, column) ?? 'WRAP') === 'WRAP';
  const strategy = (row: number, column: number) =>
    entryNamed(enumerations.WrapStrategy, kept(row, column) ?? 'OVERFLOW') as WrapStrategy;
  const setAll = (given: unknown[][], read: (value: unknown) => string | undefined) => {
    refuseOtherSize(given, range);
    return replaceAll(part, (before, row, column) =>
      changedCell(before, { wrap: read(given[row - range.row]?.[column - range.column]) }),
    );
  };
  return {
    getWrap: () => wraps(range.row, range.column),
    getWraps: () => mapCells(range, wraps),
    setWrap: (isWrapped: boolean) => changeAll(part, { wrap: wrapName(isWrapped) }),
    setWraps: (given: unknown[][]) => setAll(given, wrapName),
    getWrapStrategy: () => strategy(range.row, range.column),
    getWrapStrategies: () => mapCells(range, strategy),
    setWrapStrategy: (given: unknown) => changeAll(part, { wrap: nameOf(given) }),
    setWrapStrategies: (given: unknown[][]) => setAll(given, nameOf),
  };
}

const wrapName = (isWrapped: unknown): string => (isWrapped ? 'WRAP' : 'OVERFLOW');

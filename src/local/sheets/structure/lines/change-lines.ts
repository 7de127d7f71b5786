import { Refusal } from '../../cells/refusal.ts';
import { cellAt } from '../../cells/stored-cell.ts';
import { noteChange } from '../../formulas/compute/changes.ts';
import { followLines } from '../../formulas/follow-lines.ts';
import type {
  CellState,
  LineState,
  RangeState,
  SheetState,
  SpreadsheetState,
  StoredCell,
} from '../../state.ts';
import { refuseTooManyCells, refuseTooManyColumns } from '../limits.ts';
import type { Dimension } from './shift-spans.ts';
import { type LineChange, shiftKeys, shiftSpan, spanOf } from './shift-spans.ts';

/**
 * Inserts rows or columns in front of `at` (one-based; one past the last line appends). They take the looks, not the
 * notes or values, of the line they are inserted after or before, as in Google.
 */
export function insertLines(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  dimension: Dimension,
  given: { at: number; count: number; looksOf: number },
): void {
  const { at, count, looksOf } = given;
  if (!(at >= 1 && at <= lineCount(sheet, dimension) + 1 && count >= 1)) throw outOfBounds(dimension);
  if (dimension === 'columns') refuseTooManyColumns(lineCount(sheet, dimension) + count);
  const other = dimension === 'rows' ? sheet.maxColumns : sheet.maxRows;
  refuseTooManyCells(spreadsheet, count * other);
  if (dimension === 'rows') insertRowsInto(sheet, at, count, looksOf);
  else insertColumnsInto(sheet, at, count, looksOf);
  const size = linesOf(sheet, dimension)[looksOf]?.size;
  const depth = depthBetween(linesOf(sheet, dimension), at);
  shiftEverything(spreadsheet, sheet, dimension, { kind: 'insert', at, count });
  setLineCount(sheet, dimension, lineCount(sheet, dimension) + count);
  const fresh: LineState = { ...(size === undefined ? {} : { size }), ...(depth > 0 ? { depth } : {}) };
  if (Object.keys(fresh).length > 0)
    for (let line = at; line < at + count; line += 1) linesOf(sheet, dimension)[line] = { ...fresh };
}

/** Lines inserted inside a group join it. */
const depthBetween = (lines: Record<string, LineState>, at: number): number =>
  Math.min(lines[at - 1]?.depth ?? 0, lines[at]?.depth ?? 0);

export function deleteLines(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  const lines = lineCount(sheet, dimension);
  if (!(at >= 1 && count >= 1 && at + count - 1 <= lines)) throw outOfBounds(dimension);
  if (count === lines) throw new Refusal(`You can't delete all the ${dimension} on the sheet.`);
  const frozen = dimension === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenGone = Math.max(0, Math.min(at + count - 1, frozen) - at + 1);
  if (lines - count <= frozen - frozenGone)
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${dimension}.`);
  if (dimension === 'rows') sheet.rows.splice(at - 1, count);
  else for (const cells of sheet.rows) cells.splice(at - 1, count);
  shiftEverything(spreadsheet, sheet, dimension, { kind: 'delete', at, count });
  setLineCount(sheet, dimension, lines - count);
  if (dimension === 'rows') sheet.frozenRows = frozen - frozenGone;
  else sheet.frozenColumns = frozen - frozenGone;
}

/** Moves lines in front of the line now at `to`, as dragging or Sheet.moveColumns does. */
export function moveLines(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  dimension: Dimension,
  given: { at: number; count: number; to: number },
): void {
  const { at, count, to } = given;
  const lines = lineCount(sheet, dimension);
  if (!(at >= 1 && at + count - 1 <= lines && to >= 1 && to <= lines + 1)) throw outOfBounds(dimension);
  if (to >= at && to <= at + count) return;
  if (dimension === 'rows') {
    while (sheet.rows.length < Math.max(at + count - 1, to - 1)) sheet.rows.push([]);
    moveBlock(sheet.rows, given, () => []);
  } else for (const cells of sheet.rows) moveBlock<StoredCell>(cells, given, () => null);
  shiftEverything(spreadsheet, sheet, dimension, { kind: 'move', at, count, to });
}

/** Wordings as scripts report them from Google. */
export const outOfBounds = (dimension: Dimension): Refusal =>
  new Refusal(`Those ${dimension} are out of bounds.`);

export const lineCount = (sheet: SheetState, dimension: Dimension): number =>
  dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;

export const linesOf = (sheet: SheetState, dimension: Dimension): Record<string, LineState> =>
  dimension === 'rows' ? sheet.rowLines : sheet.columnLines;

function setLineCount(sheet: SheetState, dimension: Dimension, count: number): void {
  if (dimension === 'rows') sheet.maxRows = count;
  else sheet.maxColumns = count;
}

function insertRowsInto(sheet: SheetState, at: number, count: number, looksOf: number): void {
  const model = Array.from({ length: sheet.rows[looksOf - 1]?.length ?? 0 }, (_, index) =>
    looksOnly(cellAt(sheet, looksOf, index + 1)),
  );
  if (at > sheet.rows.length && model.every((cell) => cell === null)) return;
  while (sheet.rows.length < at - 1) sheet.rows.push([]);
  // One by one would be slow and all at once would overflow the stack in a large insertion.
  sheet.rows = [
    ...sheet.rows.slice(0, at - 1),
    ...Array.from({ length: count }, () => [...model]),
    ...sheet.rows.slice(at - 1),
  ];
}

function insertColumnsInto(sheet: SheetState, at: number, count: number, looksOf: number): void {
  sheet.rows.forEach((cells, index) => {
    const model = looksOnly(cellAt(sheet, index + 1, looksOf));
    if (at > cells.length && model === null) return;
    while (cells.length < at - 1) cells.push(null);
    cells.splice(at - 1, 0, ...Array.from({ length: count }, () => model));
  });
}

function looksOnly(cell: CellState): StoredCell {
  const {
    value: _value,
    formula: _formula,
    result: _result,
    resultFormat: _resultFormat,
    note: _note,
    runs: _runs,
    ...looks
  } = cell;
  return Object.keys(looks).length > 0 ? looks : null;
}

function moveBlock<Entry>(
  list: Entry[],
  { at, count, to }: { at: number; count: number; to: number },
  blank: () => Entry,
): void {
  while (list.length < Math.max(at + count - 1, to - 1)) list.push(blank());
  const block = list.splice(at - 1, count);
  list.splice(to > at ? to - 1 - count : to - 1, 0, ...block);
}

/** Metadata, widths, protections, merges, conditional formats, names, bandings, charts' ranges, filter and selection move with the lines they are on, and formulas follow. */
function shiftEverything(
  spreadsheet: SpreadsheetState,
  sheet: SheetState,
  dimension: Dimension,
  change: LineChange,
): void {
  noteChange(sheet, undefined);
  const lines = lineCount(sheet, dimension);
  followLines(spreadsheet, sheet, dimension, change, lines);
  const shift = (range: RangeState): RangeState | undefined => {
    const span = shiftSpan(spanOf(range, dimension), change, lines);
    if (!span) return undefined;
    return dimension === 'rows'
      ? { ...range, row: span.start, rows: span.length }
      : { ...range, column: span.start, columns: span.length };
  };
  const shiftAll = (ranges: RangeState[]): RangeState[] => ranges.flatMap((range) => shift(range) ?? []);
  if (dimension === 'rows') sheet.rowLines = shiftKeys(sheet.rowLines, change);
  else sheet.columnLines = shiftKeys(sheet.columnLines, change);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = shiftAll(protection.unprotected);
    if (!protection.range) return [{ ...protection, unprotected }];
    const range = shift(protection.range);
    return range ? [{ ...protection, range, unprotected }] : [];
  });
  if (sheet.merges) sheet.merges = shiftAll(sheet.merges).filter(({ rows, columns }) => rows * columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: shiftAll(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  const filterRange = sheet.filter && shift(sheet.filter.range);
  if (sheet.filter && filterRange) sheet.filter = { ...sheet.filter, range: filterRange };
  else delete sheet.filter;
  if (sheet.namedRanges) sheet.namedRanges = shiftHolders(sheet.namedRanges, shift);
  if (sheet.bandings) sheet.bandings = shiftHolders(sheet.bandings, shift);
  for (const chart of sheet.charts ?? [])
    chart.ranges = chart.ranges.flatMap((place) => {
      if (place.sheetId !== sheet.sheetId) return [place];
      const range = shift(place.range);
      return range ? [{ ...place, range }] : [];
    });
  delete sheet.selections;
  const selection = sheet.selection && shift(sheet.selection);
  if (selection) sheet.selection = selection;
  else delete sheet.selection;
}

const shiftHolders = <Holder extends { range: RangeState }>(
  holders: readonly Holder[],
  shift: (range: RangeState) => RangeState | undefined,
): Holder[] =>
  holders.flatMap((holder) => {
    const range = shift(holder.range);
    return range ? [{ ...holder, range }] : [];
  });

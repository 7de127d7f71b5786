import { nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import { replaceCells } from '../../cells/change-cells.ts';
import { Refusal } from '../../cells/refusal.ts';
import { changedCell, noContent } from '../../cells/stored-cell.ts';
import { type GoogleRange, type RangePlace, sheetState } from '../../service/context.ts';
import type { RangeState, SheetState } from '../../state.ts';
import type { Dimension } from '../../structure/lines/shift-spans.ts';
import { type RangePart, writableSheet } from '../parts/range-part.ts';
import { copyBlock, type PasteType, pastedArea } from './copy-block.ts';
import { mergesIn } from './merges.ts';
import { deleteCells, insertCells, shiftedArea } from './shift-cells.ts';

type CopyOptions = { contentsOnly?: boolean; formatOnly?: boolean };

/** Range's methods that copy and move blocks. */
export function rangeMoves(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const source = () => sheetState(context, sheetId);
  const copy = (to: RangePlace, paste: PasteType, transposed = false) => {
    const place = { context, sheetId: to.sheetId, range: pastedArea(range, to.range, transposed) };
    if (to.spreadsheetId !== context.state.id)
      throw new Refusal('Target range and source range must be on the same spreadsheet.');
    // Google makes no room on a sheet that is too small; making the range refuses it in Google's words.
    context.range(place.sheetId, place.range);
    copyBlock(
      { sheet: source(), range },
      { sheet: writableSheet(place), range: place.range },
      paste,
      transposed,
    );
  };
  const copyTo = (destination: unknown, options?: unknown, transposed?: boolean) =>
    copy(placeOf(destination), pasteType(options), transposed);
  const copyToColumns =
    (paste: PasteType) =>
    (sheet: unknown, ...edges: number[]) => {
      const [column = 0, columnEnd = 0, row = 0, rowEnd = 0] = edges;
      const to = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
      copy({ spreadsheetId: context.state.id, sheetId: sheetIdOf(sheet), range: to }, paste);
    };
  const shift = (given: unknown, run: (sheet: SheetState, dimension: Dimension) => void) => {
    const dimension = nameOf(given) === 'ROWS' ? 'rows' : 'columns';
    run(writableSheet({ context, sheetId, range: shiftedArea(source(), range, dimension) }), dimension);
    return part.self();
  };
  return {
    copyTo,
    copyValuesToRange: copyToColumns('PASTE_VALUES') as GoogleRange['copyValuesToRange'],
    copyFormatToRange: copyToColumns('PASTE_FORMAT') as GoogleRange['copyFormatToRange'],
    moveTo: (target: unknown) => moveBlock(part, placeOf(target)),
    insertCells: (dimension: unknown) =>
      shift(dimension, (sheet, along) =>
        insertCells(context.state, sheet, range, along, (stored) =>
          changedCell(stored, { ...noContent, note: undefined }),
        ),
      ),
    deleteCells: (dimension: unknown) =>
      void shift(dimension, (sheet, along) => deleteCells(sheet, range, along)),
  };
}

/** Cut and paste: only the first cell of the target counts; formulas keep their addresses, notes and rules come along. */
function moveBlock(part: RangePart, target: RangePlace): void {
  const { context, range } = part;
  const sheet = writableSheet(part);
  const area: RangeState = { ...target.range, rows: range.rows, columns: range.columns };
  context.range(target.sheetId, area);
  const other = writableSheet({ context, sheetId: target.sheetId, range: area });
  const cells = sheet.rows
    .slice(range.row - 1, range.row - 1 + range.rows)
    .map((line) => line.slice(range.column - 1, range.column - 1 + range.columns));
  const merges = mergesIn(sheet, range);
  replaceCells(sheet, range, () => null);
  replaceCells(other, area, (_, row, column) => cells[row - area.row]?.[column - area.column] ?? null);
  if (merges.length === 0) return;
  sheet.merges = (sheet.merges ?? []).filter((merge) => !merges.includes(merge));
  const moved = merges.map((merge) => ({
    ...merge,
    row: merge.row - range.row + area.row,
    column: merge.column - range.column + area.column,
  }));
  other.merges = [...(other.merges ?? []), ...moved];
}

function placeOf(given: unknown): RangePlace {
  const place = insideOf<RangePlace>(given, 'Range');
  if (!place) throw new Refusal('Invalid argument: destination');
  return place;
}

const sheetIdOf = (given: unknown): number =>
  typeof given === 'number' ? given : (insideOf<{ sheetId: number }>(given, 'Sheet')?.sheetId ?? -1);

function pasteType(given: unknown): PasteType {
  const name = nameOf(given) as PasteType | undefined;
  if (name !== undefined) return name;
  const { contentsOnly, formatOnly } = (given ?? {}) as CopyOptions;
  return contentsOnly ? 'PASTE_VALUES' : formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

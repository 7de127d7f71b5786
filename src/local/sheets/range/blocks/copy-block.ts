import { replaceCells } from '../../cells/change-cells.ts';
import { contentOf } from '../../cells/reading/display-value.ts';
import { asCell, cellAt, changedCell, noContent, toStored } from '../../cells/stored-cell.ts';
import type { CellState, RangeState, SheetState, StoredCell } from '../../state.ts';
import { mapCells } from '../parts/each-cell.ts';
import { shiftFormula } from '../values/formula-references.ts';
import { noLooks } from '../values/range-clear.ts';
import { breakApart, mergesIn } from './merges.ts';

/** A name of SpreadsheetApp.CopyPasteType. */
export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

export type Block = { readonly sheet: SheetState; readonly range: RangeState };

/** Where a copy lands: again and again where the destination holds the source a whole number of times, else once. */
export function pastedArea(source: RangeState, to: RangeState, transposed: boolean): RangeState {
  const [rows, columns] = transposed ? [source.columns, source.rows] : [source.rows, source.columns];
  return {
    ...to,
    rows: to.rows % rows === 0 ? to.rows : rows,
    columns: to.columns % columns === 0 ? to.columns : columns,
  };
}

/** Copies a block over an area made by `pastedArea`; the addresses in formulas move along. */
export function copyBlock(from: Block, to: Block, paste: PasteType, transposed: boolean): void {
  const { range: source } = from;
  const cells = mapCells(source, (row, column) => cellAt(from.sheet, row, column));
  if (paste === 'PASTE_COLUMN_WIDTHS') copyWidths(from, to);
  if (paste === 'PASTE_COLUMN_WIDTHS' || paste === 'PASTE_CONDITIONAL_FORMATTING') return;
  const [high, wide] = transposed ? [source.columns, source.rows] : [source.rows, source.columns];
  replaceCells(to.sheet, to.range, (before, row, column) => {
    const [down, across] = [(row - to.range.row) % high, (column - to.range.column) % wide];
    const [sourceDown, sourceAcross] = transposed ? [across, down] : [down, across];
    const found = cells[sourceDown]?.[sourceAcross] ?? {};
    const shifted =
      found.formula === undefined
        ? found
        : {
            ...found,
            formula: shiftFormula(
              found.formula,
              row - source.row - sourceDown,
              column - source.column - sourceAcross,
            ),
          };
    return pasted(before, shifted, paste);
  });
  if (paste === 'PASTE_NORMAL' || paste === 'PASTE_NO_BORDERS' || paste === 'PASTE_FORMAT')
    copyMerges(from, to, transposed);
}

function pasted(before: StoredCell, found: CellState, paste: PasteType): StoredCell {
  const { value, formula, runs, note: _note, result: _result, validation, ...looks } = found;
  switch (paste) {
    case 'PASTE_VALUES':
      return changedCell(before, { ...noContent, value: contentOf(found), runs });
    case 'PASTE_FORMULA':
      return changedCell(before, { ...noContent, value, formula, runs });
    case 'PASTE_FORMAT':
      return changedCell(before, { ...noLooks, ...looks });
    case 'PASTE_DATA_VALIDATION':
      return changedCell(before, { validation });
    case 'PASTE_NO_BORDERS':
      return toStored({ ...found, ...borderOf(before) });
    default:
      return toStored(found);
  }
}

function borderOf(before: StoredCell): Pick<CellState, 'borders'> {
  const { borders } = asCell(before);
  return { borders } as Pick<CellState, 'borders'>;
}

function copyMerges(from: Block, to: Block, transposed: boolean): void {
  const merges = mergesIn(from.sheet, from.range);
  const same =
    from.sheet === to.sheet && from.range.row === to.range.row && from.range.column === to.range.column;
  if (same || transposed) return;
  breakApart(to.sheet, to.range);
  const copies: RangeState[] = [];
  for (let down = 0; down < to.range.rows; down += from.range.rows)
    for (let across = 0; across < to.range.columns; across += from.range.columns)
      for (const merge of merges)
        copies.push({
          ...merge,
          row: merge.row - from.range.row + to.range.row + down,
          column: merge.column - from.range.column + to.range.column + across,
        });
  if (copies.length > 0) to.sheet.merges = [...(to.sheet.merges ?? []), ...copies];
}

function copyWidths(from: Block, to: Block): void {
  for (let across = 0; across < to.range.columns; across += 1) {
    const size = from.sheet.columnLines[from.range.column + (across % from.range.columns)]?.size;
    const line = { ...to.sheet.columnLines[to.range.column + across] };
    if (size === undefined) delete line.size;
    else line.size = size;
    to.sheet.columnLines[to.range.column + across] = line;
  }
}

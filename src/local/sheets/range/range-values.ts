import { insideOf } from '../../runtime/script-object.ts';
import { displayValue } from '../cells/display-value.ts';
import { enteredCell } from '../cells/enter-value.ts';
import { readValue } from '../cells/read-value.ts';
import { Refusal } from '../cells/refusal.ts';
import { cellAt, changeCell, hasContent, putCell } from '../cells/stored-cell.ts';
import { type GoogleRange, type RangePlace, sheetState } from '../service/context.ts';
import type { CellState, CellStyle } from '../state.ts';
import { refuseProtected } from '../structure/protect.ts';
import { sortRows } from '../structure/sort-rows.ts';
import { eachCell, mapCells, refuseOtherSize } from './each-cell.ts';
import type { RangePart } from './range.ts';
import { readSortSpecs } from './read-sort-specs.ts';
import { richTextCell, richTextValue } from './rich-text.ts';

/** Range's methods for what cells hold. Sources: developers.google.com/apps-script/reference/spreadsheet/range */
export function rangeValues({ context, sheetId, range, self }: RangePart): Partial<GoogleRange> {
  const { state, execution } = context;
  const sheet = () => sheetState(context, sheetId);
  const stored = (row: number, column: number) => sheet().rows[row - 1]?.[column - 1];
  const display = (row: number, column: number) => displayValue(cellAt(sheet(), row, column), state.locale);
  const formula = (row: number, column: number) => cellAt(sheet(), row, column).formula ?? '';
  const writable = () => refuseProtected(state, sheet(), range, execution.effectiveUser);

  const write = (given: (down: number, across: number) => unknown) => {
    writable();
    const now = execution.now();
    const target = sheet();
    const cells = mapCells(range, (row, column) =>
      enteredCell(state, { sheet: target, row, column }, given(row - range.row, column - range.column), now),
    );
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        putCell(target, range.row + down, range.column + across, cell);
      });
    });
    return self();
  };

  const change = (
    changed: (cell: CellState) => { [Key in keyof CellState]?: CellState[Key] | undefined },
  ) => {
    writable();
    eachCell(range, (row, column) => {
      const before = cellAt(sheet(), row, column);
      if (Object.keys(before).length > 0) changeCell(sheet(), row, column, changed(before));
    });
    return self();
  };

  return {
    getValue: () => readValue(stored(range.row, range.column), state.timeZone),
    getValues: () => {
      const { rows } = sheet();
      return mapCells(range, (row, column) => readValue(rows[row - 1]?.[column - 1], state.timeZone));
    },
    getDisplayValue: () => display(range.row, range.column),
    getDisplayValues: () => mapCells(range, display),
    getFormula: () => formula(range.row, range.column),
    getFormulas: () => mapCells(range, formula),
    setValue: (value: unknown) => write(() => value),
    setValues: (values: unknown[][]) => {
      refuseOtherSize(values, range);
      return write((down, across) => values[down]?.[across]);
    },
    setFormula: (text: string) => write(() => asFormula(text)),
    setFormulas: (texts: string[][]) => {
      refuseOtherSize(texts, range);
      return write((down, across) => asFormula(texts[down]?.[across] ?? ''));
    },
    getRichTextValue: () => richTextValue(context, cellAt(sheet(), range.row, range.column)),
    getRichTextValues: () =>
      mapCells(range, (row, column) => richTextValue(context, cellAt(sheet(), row, column))),
    setRichTextValue: (value: GoogleAppsScript.Spreadsheet.RichTextValue) => {
      writable();
      eachCell(range, (row, column) =>
        putCell(sheet(), row, column, richTextCell(cellAt(sheet(), row, column), value)),
      );
      return self();
    },
    setRichTextValues: (values: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => {
      refuseOtherSize(values, range);
      writable();
      eachCell(range, (row, column) =>
        putCell(
          sheet(),
          row,
          column,
          richTextCell(cellAt(sheet(), row, column), values[row - range.row]?.[column - range.column]),
        ),
      );
      return self();
    },
    isBlank: () => !mapCells(range, stored).flat().some(hasContent),
    /** Contents, formats and validation rules (…/reference/spreadsheet/range-list#clear()); no page says notes, so they stay. */
    clear: (options?: {
      contentsOnly?: boolean | undefined;
      formatOnly?: boolean | undefined;
      commentsOnly?: boolean | undefined;
      validationsOnly?: boolean | undefined;
    }) => {
      const some = options && Object.values(options).some((chosen) => chosen === true);
      if (!some) return change(() => ({ ...noContent, ...withoutValidation, validation: undefined }));
      return change(() => ({
        ...(options.contentsOnly ? noContent : {}),
        ...(options.formatOnly ? withoutValidation : {}),
        ...(options.commentsOnly ? { note: undefined } : {}),
        ...(options.validationsOnly ? { validation: undefined } : {}),
      }));
    },
    clearContent: () => change(() => noContent),
    clearFormat: () => change(() => withoutValidation),
    sort: (specs: unknown) => {
      writable();
      sortRows(sheet(), range, readSortSpecs(specs, range));
      return self();
    },
    copyTo: (destination: GoogleRange, options?: unknown) => {
      const place = insideOf<RangePlace>(destination, 'Range');
      if (!place) throw new Refusal('Invalid argument: destination');
      const chosen = options as { contentsOnly?: boolean | undefined; formatOnly?: boolean } | undefined;
      copyCells({ context, sheetId, range }, place, chosen ?? {}, String(options));
    },
  };
}

const noContent = { value: undefined, formula: undefined, runs: undefined };
const withoutValidation: { [Key in keyof Omit<CellStyle, 'validation'>]-?: undefined } = {
  format: undefined,
  background: undefined,
  fontColor: undefined,
  fontWeight: undefined,
  fontStyle: undefined,
  fontLine: undefined,
  fontSize: undefined,
  fontFamily: undefined,
  wrap: undefined,
  horizontal: undefined,
  vertical: undefined,
  borders: undefined,
};

const asFormula = (text: string): string => (text === '' || text.startsWith('=') ? text : `=${text}`);

/** Copies the block, again and again where the destination is larger, as pasting does; formulas are copied as written. */
function copyCells(
  { context, sheetId, range }: Pick<RangePart, 'context' | 'sheetId' | 'range'>,
  place: RangePlace,
  options: { contentsOnly?: boolean | undefined; formatOnly?: boolean },
  pasteType: string,
): void {
  const source = sheetState(context, sheetId);
  const target = sheetState(context, place.sheetId);
  const cells = mapCells(range, (row, column) => cellAt(source, row, column));
  const area = {
    ...place.range,
    rows: Math.max(place.range.rows, range.rows),
    columns: Math.max(place.range.columns, range.columns),
  };
  refuseProtected(context.state, target, area, context.execution.effectiveUser);
  const contentsOnly = options.contentsOnly || pasteType === 'PASTE_VALUES';
  const formatOnly = options.formatOnly || pasteType === 'PASTE_FORMAT';
  eachCell(area, (row, column) => {
    const from = cells[(row - area.row) % range.rows]?.[(column - area.column) % range.columns] ?? {};
    const { value, formula, runs, note: _note, ...looks } = from;
    const content = { value, formula, runs };
    if (contentsOnly) changeCell(target, row, column, content);
    else if (formatOnly) changeCell(target, row, column, { ...withoutValidation, ...looks });
    else putCell(target, row, column, from);
  });
}

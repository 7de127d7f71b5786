import type { RowChange, Tab } from '../../actions/ports.ts';
import type { Cell } from '../../core/application/application.ts';
import type { Column, Row, TabDefinition } from '../../core/workbook/tab.ts';
import { cellText } from './cell-text.ts';
import { type ColumnMemory, findColumns } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as the actions see it, with what set-up needs besides. */
export type OpenTab = Tab & {
  readonly sheet: Sheet;
  /** Number of columns with anything in them, the office's own included. */
  readonly width: number;
  readonly missing: readonly Column[];
};

/**
 * Reads a tab with one getValues; every later write goes out as one block for each run of neighbouring columns.
 * `changed` is called before anything is written, because what was read is then no longer what there is.
 */
export function openTab(
  sheet: Sheet,
  definition: TabDefinition,
  memory: ColumnMemory,
  changed: () => void,
): OpenTab {
  const values = sheet.getDataRange().getValues() as Cell[][];
  const headers = (values[0] ?? []).map(String);
  const expected = new Map(definition.columns.map(({ key, header }): [string, string] => [key, header]));
  const columns = findColumns(sheet, headers, expected, memory, `columns.${definition.key}`);
  const title = sheet.getName();
  const rows = values.slice(1).reduce<Row[]>((all, line, index) => {
    const cells: Record<string, Cell> = {};
    let blank = true;
    for (const [key, column] of columns) {
      const value = line[column - 1] ?? '';
      cells[key] = value;
      if (value !== '') blank = false;
    }
    return blank ? all : all.concat([{ row: index + 2, cells }]);
  }, []);
  let lastRow = values.length;

  const blocksOf = (keys: readonly string[]): { first: number; keys: string[] }[] => {
    const placed = keys
      .map((key) => ({ key, column: columns.get(key) ?? 0 }))
      .filter(({ column }) => column > 0)
      .sort((a, b) => a.column - b.column);
    return placed.reduce<{ first: number; keys: string[] }[]>((blocks, { key, column }) => {
      const last = blocks[blocks.length - 1];
      if (last && last.first + last.keys.length === column) last.keys.push(key);
      else blocks.push({ first: column, keys: [key] });
      return blocks;
    }, []);
  };

  const write: Tab['write'] = (keys, changes) => {
    if (changes.length > 0) changed();
    for (const run of runsOf(changes))
      for (const block of blocksOf(keys)) {
        const matrix = run.map(({ row, cells }) =>
          block.keys.map((key, offset) => {
            const value = cells[key] ?? values[row - 1]?.[block.first - 1 + offset] ?? '';
            return typeof value === 'string' ? cellText(value) : value;
          }),
        );
        sheet.getRange(run[0]?.row ?? 0, block.first, matrix.length, block.keys.length).setValues(matrix);
      }
  };

  return {
    sheet,
    title,
    width: values.every((line) => line.every((value) => value === '')) ? 0 : headers.length,
    rows,
    missing: definition.columns.filter(({ key }) => !columns.has(key)),
    place: (row, key) => ({
      tab: title,
      row,
      column:
        headers[(columns.get(key) ?? 0) - 1] ??
        definition.columns.find((column) => column.key === key)?.header ??
        key,
    }),
    write,
    append(records) {
      if (records.length === 0) return [];
      const first = lastRow + 1;
      const spare = sheet.getMaxRows() - lastRow;
      if (spare < records.length) sheet.insertRowsAfter(sheet.getMaxRows(), records.length - spare);
      lastRow += records.length;
      const numbers = records.map((_, index) => first + index);
      write(
        [...columns.keys()],
        records.map((cells, index) => ({ row: first + index, cells })),
      );
      return numbers;
    },
    annotate(keys, notes) {
      const rows = [...notes].map(([row, texts]) => ({ row, cells: texts }));
      for (const run of runsOf(rows))
        for (const block of blocksOf(keys))
          sheet
            .getRange(run[0]?.row ?? 0, block.first, run.length, block.keys.length)
            .setNotes(run.map(({ cells }) => block.keys.map((key) => String(cells[key] ?? ''))));
    },
    remove(numbers) {
      if (numbers.length > 0) changed();
      for (const row of [...numbers].sort((a, b) => b - a)) sheet.deleteRow(row);
    },
  };
}

/** Neighbouring rows go out together; rows between them that are not named, perhaps with somebody's formulas, are not touched. */
function runsOf(changes: readonly RowChange[]): RowChange[][] {
  return [...changes]
    .sort((a, b) => a.row - b.row)
    .reduce<RowChange[][]>((runs, change) => {
      const last = runs[runs.length - 1];
      if (last && (last[last.length - 1]?.row ?? 0) + 1 === change.row) last.push(change);
      else runs.push([change]);
      return runs;
    }, []);
}

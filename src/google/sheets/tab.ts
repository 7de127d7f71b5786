import type { RowChange, Tab } from '../../actions/ports.ts';
import type { Cell } from '../../core/application/application.ts';
import type { Column, ColumnKind, Row, TabDefinition } from '../../core/workbook/tab.ts';
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

/** Keys and headers of a tab's columns, and where it is remembered which is which. */
export const headersOf = ({ columns }: TabDefinition): ReadonlyMap<string, string> =>
  new Map(columns.map(({ key, header }): [string, string] => [key, header]));
export const memoryOf = ({ key }: TabDefinition): string => `columns.${key}`;

/**
 * Reads a tab with one getValues; every later write goes out as one block for each run of neighbouring columns, and
 * shows in the rows at once. `outdated` is called when the sheet may make something else of what is written: then the
 * tab has to be read again.
 */
export function openTab(
  sheet: Sheet,
  definition: TabDefinition,
  memory: ColumnMemory,
  outdated: () => void,
): OpenTab {
  const values = sheet.getDataRange().getValues() as Cell[][];
  const headers = (values[0] ?? []).map(String);
  const columns = findColumns(sheet, headers, headersOf(definition), memory, memoryOf(definition));
  const kinds = new Map(definition.columns.map(({ key, kind }): [string, ColumnKind] => [key, kind]));
  let name: string | undefined;
  const title = (): string => {
    name ??= sheet.getName();
    return name;
  };
  let rows: readonly Row[] | undefined = rowsIn(values, columns);

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
    rows = undefined;
    for (const run of runsOf(changes)) {
      for (const block of blocksOf(keys)) {
        const matrix = run.map(({ row, cells }) =>
          block.keys.map((key, offset) => {
            const value = cells[key] ?? values[row - 1]?.[block.first - 1 + offset] ?? '';
            return typeof value === 'string' ? cellText(value) : value;
          }),
        );
        put(run[0]?.row ?? 0, block.first, matrix);
      }
      for (const { row, cells } of run)
        for (const key of keys) {
          const [column, value] = [columns.get(key), cells[key]];
          if (column === undefined || value === undefined) continue;
          while (values.length < row) values.push([]);
          (values[row - 1] ?? [])[column - 1] = value;
          if (isReadAnew(value, kinds.get(key))) outdated();
        }
    }
  };

  /** A range below the last row of the sheet is refused; asking for the number of rows each time would cost a call. */
  const put = (row: number, column: number, matrix: Cell[][]): void => {
    const width = matrix[0]?.length ?? 0;
    const write = () => sheet.getRange(row, column, matrix.length, width).setValues(matrix);
    if (row + matrix.length - 1 <= values.length) {
      write();
      return;
    }
    try {
      write();
    } catch (error) {
      // Any other failure may have come after the rows were written: once more would double them.
      const last = sheet.getMaxRows();
      if (row + matrix.length - 1 <= last) throw error;
      // New rows look like the one above: the last has the formats of its columns, the header row has its own.
      sheet.insertRowsAfter(last, matrix.length + spareRows);
      write();
    }
  };

  return {
    sheet,
    get title() {
      return title();
    },
    width: values.every((line) => line.every((value) => value === '')) ? 0 : headers.length,
    get rows() {
      rows ??= rowsIn(values, columns);
      return rows;
    },
    get nextRow() {
      return values.length + 1;
    },
    missing: definition.columns.filter(({ key }) => !columns.has(key)),
    place: (row, key) => ({
      // Asked only when a problem is told.
      get tab() {
        return title();
      },
      row,
      column:
        headers[(columns.get(key) ?? 0) - 1] ??
        definition.columns.find((column) => column.key === key)?.header ??
        key,
    }),
    write,
    append(records) {
      if (records.length === 0) return [];
      const first = values.length + 1;
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
      if (numbers.length > 0) outdated();
      for (const row of [...numbers].sort((a, b) => b - a)) sheet.deleteRow(row);
    },
  };
}

function rowsIn(values: readonly Cell[][], columns: ReadonlyMap<string, number>): Row[] {
  const rows: Row[] = [];
  for (let index = 1; index < values.length; index += 1) {
    const cells: Record<string, Cell> = {};
    let blank = true;
    columns.forEach((column, key) => {
      const value = values[index]?.[column - 1] ?? '';
      cells[key] = value;
      if (value !== '') blank = false;
    });
    if (!blank) rows.push({ row: index + 1, cells });
  }
  return rows;
}

/** Added at once, so that not every row to come has to ask for room. */
const spareRows = 100;

const plain: readonly (ColumnKind | undefined)[] = ['text', 'long-text', 'link'];

/** A text outside the text columns may be read as a number or a date when it is written, as if a person had typed it. */
const isReadAnew = (value: Cell, kind: ColumnKind | undefined): boolean =>
  typeof value === 'string' && /\d/.test(value) && !plain.includes(kind);

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

import { replaceCells } from '../../cells/change-cells.ts';
import { displayValue } from '../../cells/reading/display-value.ts';
import { Refusal } from '../../cells/refusal.ts';
import { asCell, cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import type { StoredCell } from '../../state.ts';
import { sortRows } from '../../structure/lines/sort-rows.ts';
import { mergesIn } from '../blocks/merges.ts';
import { mapCells } from '../parts/each-cell.ts';
import { type RangePart, replaceAll, writableSheet } from '../parts/range-part.ts';
import { rangeFill } from './range-fill.ts';
import { readSortSpecs } from './read-sort-specs.ts';
import { splitText } from './split-text.ts';

/** Range's methods that put cells in order. */
export function rangeTidy(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const storedRows = (): StoredCell[][] => {
    const { rows } = sheetState(context, sheetId);
    return mapCells(range, (row, column) => rows[row - 1]?.[column - 1] ?? null);
  };
  const putRows = (lines: readonly StoredCell[][]) =>
    replaceCells(
      writableSheet(part),
      range,
      (_, row, column) => lines[row - range.row]?.[column - range.column] ?? null,
    );
  return {
    ...rangeFill(part),
    sort: (specs: unknown) => {
      const sheet = writableSheet(part);
      if (mergesIn(sheet, range).length > 0)
        throw new Refusal("You can't perform a sort on a range with merges.");
      sortRows(sheet, range, readSortSpecs(specs, range));
      return part.self();
    },
    randomize: () => {
      putRows(shuffled(storedRows()));
      return part.self();
    },
    /** Rows alike but for letter case and looks are duplicates; the columns to compare count from the sheet's first. */
    removeDuplicates: (columns: readonly number[] = []) => {
      const sheet = sheetState(context, sheetId);
      const compared =
        columns.length > 0
          ? columns
          : Array.from({ length: range.columns }, (_, across) => range.column + across);
      const seen = new Set<string>();
      const kept = storedRows().filter((_, down) => {
        const key = JSON.stringify(
          compared.map((column) =>
            displayValue(cellAt(sheet, range.row + down, column), context.state.locale).toLowerCase(),
          ),
        );
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      });
      putRows(kept);
      return context.range(sheetId, { ...range, rows: kept.length });
    },
    trimWhitespace: () =>
      replaceAll(part, (before) => {
        const { value } = asCell(before);
        if (typeof value !== 'string') return before;
        const trimmed = value.trim().replace(/\s+/g, ' ');
        return trimmed === value
          ? before
          : changedCell(before, { value: trimmed || undefined, runs: undefined });
      }),
    splitTextToColumns: (delimiter?: unknown) => splitText(part, delimiter),
  };
}

function shuffled<Entry>(list: readonly Entry[]): Entry[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(Math.random() * (last + 1));
    [mixed[last], mixed[chosen]] = [mixed[chosen] as Entry, mixed[last] as Entry];
  }
  return mixed;
}

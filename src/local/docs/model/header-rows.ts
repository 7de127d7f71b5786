import type { TableState } from '../state.ts';
import { textBlocks, textOf } from './tree.ts';

/**
 * How many first rows head the table's columns: those a person pinned, else a first row that is all bold, because
 * DocumentApp has no way to pin one and a bold first row is how scripts mark it.
 */
export function headerRows(table: TableState): number {
  if (table.headerRows > 0) return table.headerRows;
  const [first] = table.rows;
  if (!first || table.rows.length < 2 || textOf(first).trim() === '') return 0;
  return textBlocks(first).every((block) => block.runs.every((run) => run.bold)) ? 1 : 0;
}

import { nameOf } from '../../../runtime/enumeration.ts';
import { replaceCells } from '../../cells/change-cells.ts';
import { enteredInstead } from '../../cells/enter-value.ts';
import { displayValue } from '../../cells/reading/display-value.ts';
import { Refusal } from '../../cells/refusal.ts';
import { cellAt } from '../../cells/stored-cell.ts';
import { insertLines } from '../../structure/lines/change-lines.ts';
import { type RangePart, writableSheet } from '../parts/range-part.ts';

const marks: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/**
 * Splits one column's texts over the columns on its right; what stood there is replaced, and each piece is read as typed
 * (developers.google.com/apps-script/reference/spreadsheet/range#splittexttocolumns).
 */
export function splitText(part: RangePart, delimiter: unknown): void {
  const { context, range } = part;
  if (range.columns !== 1) throw new Refusal('A range with more than one column cannot be split.');
  const sheet = writableSheet(part);
  const { state, execution } = context;
  const texts = Array.from({ length: range.rows }, (_, down) =>
    displayValue(cellAt(sheet, range.row + down, range.column), state.locale),
  );
  const mark =
    marks[nameOf(delimiter) ?? ''] ?? (typeof delimiter === 'string' ? delimiter : likelyMark(texts));
  const pieces = texts.map((text) => (mark === '' ? [text] : text.split(mark).map((piece) => piece.trim())));
  const columns = Math.max(...pieces.map((list) => list.length));
  const missing = range.column + columns - 1 - sheet.maxColumns;
  if (missing > 0)
    insertLines(state, sheet, 'columns', {
      at: sheet.maxColumns + 1,
      count: missing,
      looksOf: sheet.maxColumns,
    });
  const area = { ...range, columns };
  writableSheet({ ...part, range: area });
  const now = execution.now();
  replaceCells(sheet, area, (before, row, column) => {
    const list = pieces[row - area.row] ?? [];
    const piece = list[column - area.column];
    return list.length < 2 || piece === undefined
      ? before
      : enteredInstead(state, { sheet, row, column }, before, piece, now);
  });
}

/** The mark that most cells have, in the order of Sheets' own menu; a space only where nothing else is found. */
function likelyMark(texts: readonly string[]): string {
  const counted = [',', ';', '.', ' '].map((mark) => ({
    mark,
    count: texts.filter((text) => text.includes(mark)).length,
  }));
  const best = Math.max(...counted.slice(0, 3).map(({ count }) => count));
  return (
    counted.find(({ mark, count }) => (best > 0 ? count === best && mark !== ' ' : mark === ' '))?.mark ?? ''
  );
}

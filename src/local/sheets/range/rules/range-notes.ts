import { cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';

/** Range's methods for notes; an empty text or null takes the note away. */
export function rangeNotes(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const note = (row: number, column: number) => cellAt(sheetState(context, sheetId), row, column).note ?? '';
  return {
    getNote: () => note(range.row, range.column),
    getNotes: () => mapCells(range, note),
    setNote: (given: unknown) => changeAll(part, { note: noteText(given) || undefined }),
    setNotes: (given: unknown[][]) => {
      refuseOtherSize(given, range);
      return replaceAll(part, (before, row, column) =>
        changedCell(before, {
          note: noteTextInList(given[row - range.row]?.[column - range.column]) || undefined,
        }),
      );
    },
  };
}

const noteText = (given: unknown): string => (given === null || given === undefined ? '' : String(given));

/** Seen on live Apps Script: setNote(25) reads back "25", setNotes([[25]]) "25.0" (github.com/brucemcpherson/gas-fakes). */
const noteTextInList = (given: unknown): string =>
  typeof given === 'number' && Number.isInteger(given) ? `${given}.0` : noteText(given);

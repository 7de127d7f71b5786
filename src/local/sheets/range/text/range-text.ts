import { insideOf } from '../../../runtime/script-object.ts';
import { asCell, cellAt, changedCell, toStored } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import type { TextStyleState } from '../../state.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';
import { richTextCell, richTextValue } from './rich-text.ts';
import { createTextFinder } from './text-finder.ts';
import { createTextStyle, styleChanges, styleOfCell } from './text-style.ts';

/** Range's methods for rich text, text styles and searching. */
export function rangeText(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const cell = (row: number, column: number) => cellAt(sheetState(context, sheetId), row, column);
  const rich = (row: number, column: number) => richTextValue(context, cell(row, column));
  const style = (row: number, column: number) => createTextStyle(context, styleOfCell(cell(row, column)));
  const changes = (given: unknown) => styleChanges(insideOf<TextStyleState>(given, 'TextStyle') ?? {});
  return {
    getRichTextValue: () => rich(range.row, range.column),
    getRichTextValues: () => mapCells(range, rich),
    setRichTextValue: (value: unknown) =>
      replaceAll(part, (before) => toStored(richTextCell(asCell(before), value))),
    setRichTextValues: (values: unknown[][]) => {
      refuseOtherSize(values, range);
      return replaceAll(part, (before, row, column) =>
        toStored(richTextCell(asCell(before), values[row - range.row]?.[column - range.column])),
      );
    },
    getTextStyle: () => style(range.row, range.column),
    getTextStyles: () => mapCells(range, style),
    setTextStyle: (given: unknown) => changeAll(part, changes(given)),
    setTextStyles: (given: unknown[][]) => {
      refuseOtherSize(given, range);
      return replaceAll(part, (before, row, column) =>
        changedCell(before, changes(given[row - range.row]?.[column - range.column])),
      );
    },
    /** The link of a HYPERLINK formula is shown by nobody here, so hiding it changes nothing that is seen. */
    setShowHyperlink: () => part.self(),
    createTextFinder: (text: string) => createTextFinder(context, () => [{ sheetId, range }], text),
  };
}

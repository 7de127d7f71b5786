import { insideOf } from '../../../runtime/script-object.ts';
import { enteredInstead } from '../../cells/enter-value.ts';
import { asCell, putCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, type RangePlace, type SheetsContext, sheetState } from '../../service/context.ts';
import type { RangeState } from '../../state.ts';
import { refuseProtected } from '../../structure/protect.ts';
import { type FoundCell, findCells } from './find-cells.ts';
import { type FindOptions, findPattern } from './find-pattern.ts';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Place = { readonly sheetId: number; readonly range: RangeState };

/**
 * Searches places row by row, each again at every call, so that what changed meanwhile is seen
 * (developers.google.com/apps-script/reference/spreadsheet/text-finder).
 */
export function createTextFinder(
  context: SheetsContext,
  places: () => readonly Place[],
  text: string,
): TextFinder {
  const options: FindOptions = {};
  let current: FoundCell | undefined;
  let start: Place | undefined;
  const pattern = () => findPattern(String(text), options);
  const all = () => places().flatMap((place) => findCells(context, place, pattern(), options));
  const asRange = (found: FoundCell | undefined): GoogleRange | null =>
    found
      ? context.range(found.sheetId, { row: found.row, column: found.column, rows: 1, columns: 1 })
      : null;
  const step = (direction: 1 | -1) => {
    const found = all();
    const order = places().map(({ sheetId }) => sheetId);
    const from = current ?? start?.range;
    const fromSheet = order.indexOf(current?.sheetId ?? start?.sheetId ?? order[0] ?? 0);
    const compare = (cell: FoundCell) =>
      !from ? 1 : order.indexOf(cell.sheetId) - fromSheet || cell.row - from.row || cell.column - from.column;
    const next =
      direction === 1
        ? found.find((cell) => compare(cell) > 0)
        : (from ? found.filter((cell) => compare(cell) < 0) : found).at(-1);
    current = next;
    return asRange(next);
  };
  const replaceIn = (found: FoundCell, by: string): number => {
    const sheet = sheetState(context, found.sheetId);
    const { row, column } = found;
    refuseProtected(
      context.state,
      sheet,
      { row, column, rows: 1, columns: 1 },
      context.execution.effectiveUser,
    );
    const replaced = pattern().replace(found.text, by);
    const before = sheet.rows[row - 1]?.[column - 1] ?? null;
    const after = enteredInstead(
      context.state,
      { sheet, ...found },
      before,
      replaced.text,
      context.execution.now(),
    );
    putCell(sheet, row, column, asCell(after));
    return replaced.count;
  };
  const set = (option: keyof FindOptions) => (isOn: boolean) => {
    options[option] = isOn;
    return made;
  };
  const made: TextFinder = context.object<TextFinder>('TextFinder', {
    matchCase: set('matchCase'),
    matchEntireCell: set('matchEntireCell'),
    matchFormulaText: set('matchFormulaText'),
    ignoreDiacritics: set('ignoreDiacritics'),
    useRegularExpression: set('useRegularExpression'),
    startFrom: (given: GoogleRange) => {
      const place = insideOf<RangePlace>(given, 'Range');
      start = place && { sheetId: place.sheetId, range: place.range };
      current = undefined;
      return made;
    },
    findAll: () => all().flatMap((found) => asRange(found) ?? []),
    findNext: () => step(1),
    findPrevious: () => step(-1),
    getCurrentMatch: () => asRange(current),
    replaceAllWith: (by: string) => all().reduce((sum, found) => sum + replaceIn(found, String(by)), 0),
    replaceWith: (by: string) => (current ? replaceIn(current, String(by)) : 0),
  });
  return made;
}

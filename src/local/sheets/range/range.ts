import { Refusal } from '../cells/refusal.ts';
import { type GoogleRange, type SheetsContext, sheetState } from '../service/context.ts';
import type { RangeState } from '../state.ts';
import { rangeMerges } from './blocks/range-merges.ts';
import { rangeMoves } from './blocks/range-moves.ts';
import { rangeBands } from './looks/range-bands.ts';
import { rangeBorders } from './looks/range-borders.ts';
import { rangeColours } from './looks/range-colours.ts';
import { rangeLooks } from './looks/range-looks.ts';
import type { RangePart } from './parts/range-part.ts';
import { rangePlace } from './place/range-place.ts';
import { rangeCheckboxes } from './rules/range-checkboxes.ts';
import { rangeRules } from './rules/range-rules.ts';
import { rangeText } from './text/range-text.ts';
import { rangeTidy } from './tidy/range-tidy.ts';
import { rangeFormulas } from './values/range-formulas.ts';
import { rangeValues } from './values/range-values.ts';

export function createRange(context: SheetsContext, sheetId: number, range: RangeState): GoogleRange {
  refuseOutside(context, sheetId, range);
  const part: RangePart = { context, sheetId, range, self: () => made };
  const made: GoogleRange = context.object<GoogleRange>(
    'Range',
    Object.assign(
      {},
      rangePlace(part),
      rangeValues(part),
      rangeFormulas(part),
      rangeText(part),
      rangeLooks(part),
      rangeColours(part),
      rangeBorders(part),
      rangeRules(part),
      rangeCheckboxes(part),
      rangeMerges(part),
      rangeMoves(part),
      rangeTidy(part),
      rangeBands(part),
    ),
    { spreadsheetId: context.state.id, sheetId, range },
  );
  return made;
}

/** Wordings as scripts report them from Google. */
function refuseOutside(context: SheetsContext, sheetId: number, range: RangeState): void {
  const { maxRows, maxColumns } = sheetState(context, sheetId);
  if (range.rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
  if (range.columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
  if (range.row < 1) throw new Refusal('The starting row of the range is too small.');
  if (range.column < 1) throw new Refusal('The starting column of the range is too small.');
  const inside = range.row + range.rows - 1 <= maxRows && range.column + range.columns - 1 <= maxColumns;
  if (!inside) throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
}

import { insideOf } from '../../../runtime/script-object.ts';
import { Refusal } from '../../cells/refusal.ts';
import { cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import type { CellStyle } from '../../state.ts';
import { mapCells, refuseOtherSize } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';

type Rotation = NonNullable<CellStyle['rotation']>;
type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** Range's methods for turned text (…/reference/spreadsheet/range#settextrotationdegrees: from -90 to 90 degrees). */
export function rangeRotation(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const shown = (row: number, column: number) => {
    const rotation = cellAt(sheetState(context, sheetId), row, column).rotation ?? 0;
    return context.object<TextRotation>(
      'TextRotation',
      {
        getDegrees: () => (rotation === 'vertical' ? 0 : rotation),
        isVertical: () => rotation === 'vertical',
      },
      rotation,
    );
  };
  return {
    getTextRotation: () => shown(range.row, range.column),
    getTextRotations: () => mapCells(range, shown),
    setTextRotation: (given: unknown) => changeAll(part, { rotation: readRotation(given) }),
    setTextRotations: (given: unknown[][]) => {
      refuseOtherSize(given, range);
      return replaceAll(part, (before, row, column) =>
        changedCell(before, { rotation: readRotation(given[row - range.row]?.[column - range.column]) }),
      );
    },
    setVerticalText: (isVertical: boolean) =>
      changeAll(part, { rotation: isVertical ? 'vertical' : undefined }),
  };
}

function readRotation(given: unknown): Rotation | undefined {
  if (given === null || given === undefined) return undefined;
  const rotation = insideOf<Rotation>(given, 'TextRotation') ?? Number(given);
  if (rotation === 'vertical') return rotation;
  if (!(rotation >= -90 && rotation <= 90)) throw new Refusal(`Invalid argument: ${String(given)}`);
  return rotation === 0 ? undefined : Math.trunc(rotation);
}

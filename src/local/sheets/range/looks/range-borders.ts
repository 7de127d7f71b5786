import { nameOf } from '../../../runtime/enumeration.ts';
import { replaceCells } from '../../cells/change-cells.ts';
import { readColour } from '../../cells/looks/read-colour.ts';
import { asCell, cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import { entryNamed, enumerations } from '../../service/enumerations.ts';
import type { BordersState, EdgeState, RangeState, SheetState } from '../../state.ts';
import { type RangePart, writableSheet } from '../parts/range-part.ts';
import { createColour } from './colour-objects.ts';

type Side = keyof BordersState;
type Flag = boolean | null;

/** setBorder, and getBorder, which Google has and does not document (github.com/brucemcpherson/gas-fakes, test/testsheetsformatting.js). */
export function rangeBorders(part: RangePart): Partial<GoogleRange> {
  const methods = {
    setBorder: (
      ...[top, left, bottom, right, vertical, horizontal, color, style]: [...Flag[]] & {
        6?: string | null;
        7?: unknown;
      }
    ) => {
      const sheet = writableSheet(part);
      const edge = {
        style: nameOf(style) ?? 'SOLID',
        color: typeof color === 'string' ? readColour(color) : '#000000',
      };
      const flags = { top, left, bottom, right, vertical, horizontal } as Flags;
      drawBorders(sheet, part.range, flags, edge);
      return part.self();
    },
    getBorder: () => {
      const borders = cellAt(
        sheetState(part.context, part.sheetId),
        part.range.row,
        part.range.column,
      ).borders;
      return borders === undefined ? null : borderObjects(part, borders);
    },
  };
  return methods as Partial<GoogleRange>;
}

type Flags = Record<Side | 'vertical' | 'horizontal', Flag>;

/** True draws, false takes away, null leaves as it is. Each cell keeps its own sides only. */
function drawBorders(sheet: SheetState, range: RangeState, flags: Flags, edge: EdgeState): void {
  const lastRow = range.row + range.rows - 1;
  const lastColumn = range.column + range.columns - 1;
  replaceCells(sheet, range, (before, row, column) => {
    const borders: BordersState = { ...asCell(before).borders };
    set(borders, 'top', row === range.row ? flags.top : flags.horizontal, edge);
    set(borders, 'bottom', row === lastRow ? flags.bottom : flags.horizontal, edge);
    set(borders, 'left', column === range.column ? flags.left : flags.vertical, edge);
    set(borders, 'right', column === lastColumn ? flags.right : flags.vertical, edge);
    return changedCell(before, { borders: Object.keys(borders).length > 0 ? borders : undefined });
  });
}

function set(borders: BordersState, side: Side, flag: Flag | undefined, edge: EdgeState): void {
  if (flag === true) borders[side] = edge;
  if (flag === false) delete borders[side];
}

function borderObjects({ context }: RangePart, borders: BordersState): object {
  const border = (side: Side) => () => {
    const edge = borders[side];
    return context.object<object>('Border', {
      getColor: () => (edge ? createColour(context, { hex: edge.color }) : null),
      getBorderStyle: () => (edge ? entryNamed(enumerations.BorderStyle, edge.style) : null),
    });
  };
  return context.object<object>('Borders', {
    getTop: border('top'),
    getLeft: border('left'),
    getBottom: border('bottom'),
    getRight: border('right'),
  });
}

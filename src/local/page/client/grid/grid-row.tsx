import type { SheetLayout } from '../../messages.ts';
import { GridCell } from './grid-cell.tsx';
import { rowHeadWidth } from './model/measures.ts';
import type { Place } from './model/move.ts';
import { type Offsets, sizeOf, startOf } from './model/offsets.ts';
import type { Cells } from './model/use-rows.ts';

type RowProps = {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly layout: SheetLayout;
  readonly columnOffsets: Offsets;
  /** Zero-based, with both ends: the columns on screen beside the frozen ones. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly cells: Cells;
  readonly active: Place;
};

/** A row with its number, its frozen cells, and the cells on screen; a gap stands for those left of them. */
export function GridRow(props: RowProps) {
  const { row, top, height, layout, columnOffsets, firstColumn, lastColumn, cells, active } = props;
  const frozen = layout.frozenColumns;
  const from = Math.max(firstColumn, frozen);
  const columns = [
    ...Array.from({ length: frozen }, (_, index) => index),
    ...Array.from({ length: Math.max(0, lastColumn - from + 1) }, (_, index) => from + index),
  ];
  const gap = startOf(columnOffsets, from) - startOf(columnOffsets, frozen);
  const isHeader = row === Math.max(1, layout.frozenRows) && layout.frozenRows > 0;
  return (
    <div
      role="row"
      aria-rowindex={row}
      aria-busy={!cells.isRead(row)}
      class={`line${row === layout.frozenRows ? ' last-frozen' : ''}`}
      style={{ top: `${top}px`, height: `${height}px` }}
    >
      <div role="rowheader" class={`row-head${row === active.row ? ' lit' : ''}`}>
        {row}
      </div>
      {columns.flatMap((index) => {
        const width = sizeOf(columnOffsets, index);
        const filler =
          index === from && gap > 0
            ? [<div key="gap" role="presentation" style={{ flex: `0 0 ${gap}px` }} />]
            : [];
        if (width === 0) return filler;
        const column = index + 1;
        const cell = cells.cell(row, column);
        const look = cell ? cells.lookOf(row, cell) : undefined;
        return [
          ...filler,
          <GridCell
            key={column}
            row={row}
            column={column}
            width={width}
            reach={look?.wraps || look?.css.textAlign || index < frozen ? width - 7 : reachOf(index, props)}
            stuckAt={index < frozen ? rowHeadWidth + startOf(columnOffsets, index) : undefined}
            cell={cell}
            look={look}
            header={layout.headers[index] ?? ''}
            isHeader={isHeader}
            isActive={row === active.row && column === active.column}
          />,
        ];
      })}
    </div>
  );
}

/** Text that does not wrap goes on over empty cells, as in Sheets. */
function reachOf(index: number, { row, columnOffsets, layout, cells }: RowProps): number {
  let width = sizeOf(columnOffsets, index);
  for (let next = index + 1; next < layout.columns && width < 1200; next += 1) {
    const neighbour = cells.cell(row, next + 1);
    if (neighbour && (neighbour.text !== '' || neighbour.look !== undefined)) break;
    width += sizeOf(columnOffsets, next);
  }
  return width - 7;
}

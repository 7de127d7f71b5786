import { memo } from 'preact/compat';
import type { Area, CellLook, SheetLayout, ShownCell, ShownRows } from '../../../messages.ts';
import { rowHeadWidth } from '../model/measures.ts';
import { type Offsets, sizeOf, startOf } from '../model/offsets.ts';
import { GridCell } from './grid-cell.tsx';

export type RowProps = {
  readonly row: number;
  readonly layout: SheetLayout;
  readonly rowOffsets: Offsets;
  readonly columnOffsets: Offsets;
  /** Pixels above the first row. */
  readonly top: number;
  /** Zero-based, with both ends: the columns on screen beside the frozen ones. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The block of rows this one came in; undefined until it has arrived. */
  readonly read: ShownRows | undefined;
  /** Column of the active cell, 0 in other rows. */
  readonly activeColumn: number;
  /** Columns of the selected block, 0 to 0 in other rows. */
  readonly pickedFrom: number;
  readonly pickedTo: number;
};

/**
 * A row with its number, its frozen cells, and the cells on screen; a gap stands for those left of them. It is drawn
 * again only when something of its own changes, which is what keeps scrolling smooth.
 */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { row, top, layout, rowOffsets, columnOffsets, firstColumn, lastColumn, read } = props;
  const frozen = layout.frozenColumns;
  const from = Math.max(firstColumn, frozen);
  const columns = [
    ...Array.from({ length: frozen }, (_, index) => index),
    ...Array.from({ length: Math.max(0, lastColumn - from + 1) }, (_, index) => from + index),
  ];
  const gap = startOf(columnOffsets, from) - startOf(columnOffsets, frozen);
  const isHeader = row === Math.max(1, layout.frozenRows) && layout.frozenRows > 0;
  const merges = layout.merges.filter(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  const filtered = layout.filter?.area.firstRow === row ? layout.filter : undefined;
  const cellOf = (column: number): ShownCell | null => read?.rows[row - read.first]?.[column - 1] ?? null;
  const space = (key: string, width: number) => (
    <div key={key} role="presentation" class="space" style={{ flex: `0 0 ${width}px` }} />
  );
  return (
    <div
      role="row"
      aria-rowindex={row}
      aria-busy={read === undefined}
      class={`line${row === layout.frozenRows ? ' last-frozen' : ''}`}
      style={{ top: `${top + startOf(rowOffsets, row - 1)}px`, height: `${sizeOf(rowOffsets, row - 1)}px` }}
    >
      <div role="rowheader" data-head={row} class={`row-head${isLit(props) ? ' lit' : ''}`}>
        {row}
      </div>
      {columns.flatMap((index) => {
        const width = sizeOf(columnOffsets, index);
        const filler = index === from && gap > 0 ? [space('gap', gap)] : [];
        if (width === 0) return filler;
        const column = index + 1;
        const merge = merges.find(
          ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
        );
        if (merge && (row !== merge.firstRow || column !== merge.firstColumn))
          return [...filler, space(`merged ${column}`, width)];
        const cell = cellOf(column);
        const look = cell?.look === undefined ? undefined : read?.looks[cell.look];
        const wide = merge ? between(columnOffsets, merge.firstColumn, merge.lastColumn) : width;
        return [
          ...filler,
          <GridCell
            key={column}
            row={row}
            column={column}
            width={wide}
            overlap={wide - width}
            reach={reaches(look, index < frozen || merge) ? reachOf(index, props, cellOf) : wide - 7}
            stuckAt={index < frozen ? rowHeadWidth + startOf(columnOffsets, index) : undefined}
            cell={cell}
            look={look}
            header={layout.headers[index] ?? ''}
            isHeader={isHeader && cell !== null && cell.text !== ''}
            isActive={column === props.activeColumn}
            isPicked={column >= props.pickedFrom && column <= props.pickedTo}
            height={merge && between(rowOffsets, merge.firstRow, merge.lastRow)}
            filter={filtered && filterOf(filtered, column)}
          />,
        ];
      })}
    </div>
  );
});

const isLit = ({ activeColumn, pickedFrom }: RowProps): boolean => activeColumn > 0 || pickedFrom > 0;

const between = (offsets: Offsets, first: number, last: number): number =>
  startOf(offsets, last) - startOf(offsets, first - 1);

const filterOf = (
  { area, hides }: { readonly area: Area; readonly hides: readonly number[] },
  column: number,
): 'shows' | 'hides' | undefined => {
  if (column < area.firstColumn || column > area.lastColumn) return undefined;
  return hides.includes(column) ? 'hides' : 'shows';
};

const reaches = (look: CellLook | undefined, isHeld: unknown): boolean =>
  !isHeld && !look?.wraps && !look?.css.textAlign;

/** Text that does not wrap goes on over empty cells, as in Sheets. */
function reachOf(
  index: number,
  { columnOffsets, layout }: RowProps,
  cellOf: (column: number) => ShownCell | null,
): number {
  let width = sizeOf(columnOffsets, index);
  if (cellOf(index + 1) === null) return width - 7;
  for (let next = index + 1; next < layout.columns && width < 1200; next += 1) {
    const neighbour = cellOf(next + 1);
    if (neighbour && (neighbour.text !== '' || neighbour.look !== undefined)) break;
    width += sizeOf(columnOffsets, next);
  }
  return width - 7;
}

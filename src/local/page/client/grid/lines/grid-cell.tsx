import { memo } from 'preact/compat';
import { columnLetters } from '../../../../sheets/structure/a1.ts';
import type { CellLook, ShownCell } from '../../../messages.ts';

type Props = {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** How far a merged cell lies over the columns after its first. */
  readonly overlap: number;
  /** How far text may reach over empty neighbours. */
  readonly reach: number;
  /** Distance from the left edge, for a frozen column. */
  readonly stuckAt: number | undefined;
  readonly cell: ShownCell | null;
  readonly look: CellLook | undefined;
  readonly header: string;
  readonly isHeader: boolean;
  readonly isActive: boolean;
  /** Within the selected block. */
  readonly isPicked: boolean;
  /** Of a merged cell, in pixels. */
  readonly height: number | undefined;
  /** The column has a filter, which may hide something. */
  readonly filter: 'shows' | 'hides' | undefined;
};

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One cell. A screen reader hears its column's header, what it shows, and its note. */
export const GridCell = memo(function GridCell(props: Props) {
  const {
    row,
    column,
    width,
    overlap,
    reach,
    stuckAt,
    cell,
    look,
    header,
    isHeader,
    isActive,
    isPicked,
    height,
    filter,
  } = props;
  const text = cell?.text ?? '';
  const name = [
    `${columnLetters(column)}${row}`,
    header && !isHeader ? `${header}:` : '',
    look?.checkbox ? (text === 'TRUE' ? 'ticked' : 'not ticked') : text || 'empty',
    cell?.note ? `Note: ${cell.note}` : '',
    cell?.warning ?? '',
    cell?.links ? 'Link' : '',
    filter === 'hides' ? 'Filtered' : '',
  ];
  const { backgroundColor, alignItems, ...letters } = look?.css ?? {};
  return (
    <div
      id={cellId(row, column)}
      role={isHeader ? 'columnheader' : 'gridcell'}
      aria-colindex={column}
      aria-selected={isPicked || isActive}
      aria-label={name.filter((part) => part !== '').join(' ')}
      data-row={row}
      data-column={column}
      class={`cell${isPicked ? ' picked' : ''}${height === undefined ? '' : ' merged'}${isActive ? ' active' : ''}${stuckAt === undefined ? '' : ' stuck'}${look?.wraps ? ' wraps' : ''}${alignItems === 'flex-start' ? ' top' : ''}${look?.options ? ' chosen' : ''}`}
      style={{
        width: `${width}px`,
        ...(height === undefined ? {} : { height: `${height}px`, marginRight: `${-overlap}px` }),
        ...look?.borders,
        ...(backgroundColor ? { backgroundColor } : {}),
        ...(alignItems ? { alignItems } : {}),
        ...(stuckAt === undefined ? {} : { left: `${stuckAt}px` }),
      }}
    >
      {look?.checkbox ? (
        <span class={text === 'TRUE' ? 'box ticked' : 'box'} />
      ) : (
        text !== '' && (
          <span
            class={cell?.links ? 'text linked' : 'text'}
            style={{ ...letters, minWidth: '100%', width: `${reach}px` }}
          >
            {text}
          </span>
        )
      )}
      {look?.options && <span class="choose" />}
      {filter && <span class={`funnel ${filter}`} />}
      {cell?.warning && <span class="warn" />}
      {cell?.note && <span class="mark" />}
    </div>
  );
});

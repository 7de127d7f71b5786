import { useState } from 'preact/hooks';
import { columnLetters } from '../../../../sheets/structure/a1.ts';
import { rowHeadWidth } from '../model/measures.ts';
import { type Offsets, sizeOf, startOf } from '../model/offsets.ts';

type Props = {
  /** Zero-based: those on screen. */
  readonly columns: readonly number[];
  readonly offsets: Offsets;
  readonly frozen: number;
  /** One-based: the columns of the selected block. */
  readonly from: number;
  readonly to: number;
  readonly onResize: (column: number, size: number) => void;
};

/** A, B, C above the grid. Screen readers hear them in the names of the cells; the keyboard resizes through the menu. */
export function ColumnLetters({ columns, offsets, frozen, from, to, onResize }: Props) {
  const [dragged, setDragged] = useState<{ column: number; at: number; by: number }>();
  const sizeNow = (column: number, by: number) => Math.max(10, sizeOf(offsets, column - 1) + by);
  return (
    <div class="letters" aria-hidden="true">
      <span class="corner" data-head="all" />
      {columns.map((index) => {
        const column = index + 1;
        const isDragged = dragged?.column === column;
        return (
          <span
            key={index}
            data-letter={column}
            class={`letter${index < frozen ? ' stuck' : ''}${column >= from && column <= to ? ' lit' : ''}`}
            style={{
              width: `${sizeOf(offsets, index)}px`,
              left: `${rowHeadWidth + startOf(offsets, index)}px`,
            }}
          >
            {columnLetters(column)}
            <span
              role="slider"
              aria-valuenow={sizeNow(column, 0)}
              class={`grip${isDragged ? ' held' : ''}`}
              style={isDragged ? { transform: `translateX(${dragged.by}px)` } : {}}
              onPointerDown={(event) => {
                event.stopPropagation();
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged({ column, at: event.clientX, by: 0 });
              }}
              onMouseDown={(event) => event.stopPropagation()}
              onPointerMove={(event) => {
                if (isDragged) setDragged({ ...dragged, by: event.clientX - dragged.at });
              }}
              onPointerUp={() => {
                if (isDragged && dragged.by !== 0) onResize(column, Math.round(sizeNow(column, dragged.by)));
                setDragged(undefined);
              }}
            />
          </span>
        );
      })}
    </div>
  );
}

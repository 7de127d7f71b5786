import { columnLetters } from '../../../sheets/structure/a1.ts';
import { rowHeadWidth } from './model/measures.ts';
import { type Offsets, sizeOf, startOf } from './model/offsets.ts';

type Props = {
  /** Zero-based: those on screen. */
  readonly columns: readonly number[];
  readonly offsets: Offsets;
  readonly frozen: number;
  /** One-based. */
  readonly active: number;
};

/** A, B, C above the grid. Screen readers hear them in the names of the cells. */
export function ColumnLetters({ columns, offsets, frozen, active }: Props) {
  return (
    <div class="letters" aria-hidden="true">
      <span class="corner" />
      {columns.map((index) => (
        <span
          key={index}
          class={`letter${index < frozen ? ' stuck' : ''}${index + 1 === active ? ' lit' : ''}`}
          style={{
            width: `${sizeOf(offsets, index)}px`,
            left: `${rowHeadWidth + startOf(offsets, index)}px`,
          }}
        >
          {columnLetters(index + 1)}
        </span>
      ))}
    </div>
  );
}

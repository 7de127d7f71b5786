import { columnLetters } from '../../../../sheets/structure/a1.ts';
import type { SheetLayout } from '../../../messages.ts';
import type { Over } from '../grid.tsx';
import { cellId } from '../lines/grid-cell.tsx';
import type { Place } from '../model/move.ts';
import type { Selection } from '../model/selection.ts';
import type { Cells } from '../model/use-rows.ts';
import type { Viewport } from '../model/use-viewport.ts';
import type { Hands } from '../use-hands.ts';
import { CellCard } from './cell-card.tsx';
import { CellMenu } from './cell-menu.tsx';
import { ChoiceEditor } from './choice-editor.tsx';
import { Editor } from './editor.tsx';
import { FilterMenu } from './filter-menu.tsx';

type Props = {
  readonly over: Over | undefined;
  /** Whose card is shown while nothing else lies over the grid. */
  readonly noted: Place | undefined;
  readonly layout: SheetLayout;
  readonly cells: Cells;
  readonly view: Viewport;
  readonly selection: Selection;
  readonly hands: Hands;
  readonly onCommit: (text: string, then: 'down' | 'right' | 'stay') => void;
  readonly onClose: () => void;
};

/** What lies over the grid: the editor of a cell, a menu, a filter, or the card of a cell. */
export function Overlays({ over, noted, layout, cells, view, selection, hands, onCommit, onClose }: Props) {
  if (over?.kind === 'editor') {
    const { row, column } = over.place;
    const cell = cells.cell(row, column);
    const look = cell ? cells.lookOf(row, cell) : undefined;
    const shared = {
      anchor: cellId(row, column),
      name: `${columnLetters(column)}${row} ${layout.headers[column - 1] ?? ''}`,
      text: over.text,
      onCommit,
      onCancel: onClose,
    };
    return look?.options ? (
      <ChoiceEditor {...shared} options={look.options} all={over.text === cell?.text} />
    ) : (
      <Editor {...shared} />
    );
  }
  if (over?.kind === 'menu')
    return <CellMenu at={over} layout={layout} selection={selection} hands={hands} onClose={onClose} />;
  if (over?.kind === 'filter')
    return <FilterMenu column={over.column} layout={layout} hands={hands} onClose={onClose} />;
  return noted ? <CellCard place={noted} cells={cells} view={view} /> : null;
}

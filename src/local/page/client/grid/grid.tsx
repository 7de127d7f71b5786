import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../../sheets/structure/a1.ts';
import type { SheetLayout } from '../../messages.ts';
import { go } from '../app/route.ts';
import { CellCard } from './cell-card.tsx';
import { ColumnLetters } from './column-letters.tsx';
import { Editor } from './editor.tsx';
import { cellId } from './grid-cell.tsx';
import { GridRow } from './grid-row.tsx';
import { letterHeight, rowHeadWidth } from './model/measures.ts';
import { moved, type Place } from './model/move.ts';
import { lineAt, offsetsOf, sizeOf, startOf } from './model/offsets.ts';
import { useActiveInView } from './model/use-active-in-view.ts';
import { useRows } from './model/use-rows.ts';
import { useViewport } from './model/use-viewport.ts';

type Props = {
  readonly layout: SheetLayout;
  readonly version: number;
  readonly active: Place;
  readonly onMove: (place: Place) => void;
  /** True where nothing stands in the way; else the person is asked, and may not or would rather not. */
  readonly mayType: (place: Place) => true | Promise<boolean>;
  readonly onType: (place: Place, text: string) => Promise<void>;
  /** Tells the formula bar what the active cell holds. */
  readonly onActive: (input: string) => void;
};

/** Only the rows and columns on screen are in the page, however large the tab. */
export function Grid({ layout, version, active, onMove, mayType, onType, onActive }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const [editing, setEditing] = useState<{ place: Place; text: string }>();
  const [hovered, setHovered] = useState<Place>();
  const mouse = useRef('');
  const [hasFocus, setHasFocus] = useState(false);

  const rowOffsets = useMemo(
    () => offsetsOf(layout.rows, (index) => layout.rowHeights[index + 1] ?? layout.defaultRowHeight),
    [layout],
  );
  const columnOffsets = useMemo(
    () => offsetsOf(layout.columns, (index) => layout.columnWidths[index] ?? 0),
    [layout],
  );
  const frozenHeight = startOf(rowOffsets, layout.frozenRows);
  const frozenWidth = startOf(columnOffsets, layout.frozenColumns);
  const overscan = 120;
  const bodyHeight = view.height - letterHeight - frozenHeight;
  const firstRow = Math.max(layout.frozenRows, lineAt(rowOffsets, view.top + frozenHeight - overscan));
  const lastRow = lineAt(rowOffsets, view.top + frozenHeight + bodyHeight + overscan);
  const firstColumn = lineAt(columnOffsets, view.left + frozenWidth - overscan);
  const lastColumn = lineAt(columnOffsets, view.left + view.width - rowHeadWidth + overscan);

  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const frozenRows = range(1, layout.frozenRows);
  const bodyRows = range(firstRow + 1, lastRow + 1);
  const cells = useRows(layout.sheetId, version, [...frozenRows, ...bodyRows, active.row]);
  const current = cells.cell(active.row, active.column);
  const currentLook = current ? cells.lookOf(active.row, current) : undefined;
  const input = current?.input ?? current?.text ?? '';
  useEffect(() => onActive(input), [input, active.row, active.column]);

  useActiveInView(scroller, active, { layout, rowOffsets, columnOffsets, view });

  // Where nobody has to be asked the editor is there before the next key.
  const edit = async (text: string) => {
    const may = mayType(active);
    if (may === true || (await may)) setEditing({ place: active, text });
    else scroller.current?.focus();
  };
  const put = async (text: string) => {
    if (await mayType(active)) await onType(active, text);
    scroller.current?.focus();
  };

  const press = (event: KeyboardEvent) => {
    if (editing || event.target !== scroller.current) return;
    setHovered(undefined);
    const to = moved(
      active,
      event,
      layout,
      Math.max(1, Math.floor(bodyHeight / layout.defaultRowHeight) - 1),
    );
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const link = current?.links?.[0];
    if (to) onMove(to);
    else if (event.key === 'Enter' && event.altKey && link) follow(link.url);
    else if (event.key === ' ' && currentLook?.checkbox) put(current?.text === 'TRUE' ? 'FALSE' : 'TRUE');
    else if (event.key === 'Enter' || event.key === 'F2') edit(input);
    else if (event.key === 'Delete' || event.key === 'Backspace') put('');
    else if (isLetter) edit(event.key);
    else return;
    event.preventDefault();
  };

  const placeOf = (target: EventTarget | null): Place | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
  };

  const commit = async (text: string, then: 'down' | 'right' | 'stay') => {
    const place = editing?.place;
    setEditing(undefined);
    scroller.current?.focus();
    if (!place) return;
    if (text !== input) await onType(place, text);
    const key = { down: 'ArrowDown', right: 'ArrowRight', stay: '' }[then];
    const next = moved(place, { key, ctrlKey: false, metaKey: false }, layout, 1);
    if (next) onMove(next);
  };

  // The links in a card can be reached with the Tab key, so it stays while the focus is in it.
  const noted = hovered ?? (hasFocus ? active : undefined);
  const rowProps = { layout, columnOffsets, firstColumn, lastColumn, cells, active };
  const letters = [
    ...range(0, layout.frozenColumns - 1),
    ...range(Math.max(firstColumn, layout.frozenColumns), lastColumn),
  ];
  return (
    <div
      class="grid-area"
      role="presentation"
      onFocusOut={({ currentTarget, relatedTarget }) =>
        setHasFocus(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
    >
      <div
        ref={scroller}
        role="grid"
        class="grid"
        tabIndex={0}
        aria-label={layout.name}
        aria-rowcount={layout.rows}
        aria-colcount={layout.columns}
        aria-activedescendant={cellId(active.row, active.column)}
        onKeyDown={press}
        onMouseDown={(event) => {
          const place = placeOf(event.target);
          if (place && !editing) onMove(place);
        }}
        onDblClick={(event) => {
          if (placeOf(event.target)) edit(input);
        }}
        onClick={(event) => {
          const place = placeOf(event.target);
          const isBox = event.target instanceof Element && event.target.classList.contains('box');
          if (place && isBox) put(current?.text === 'TRUE' ? 'FALSE' : 'TRUE');
        }}
        onMouseOver={({ clientX, clientY, target }) => {
          // A browser also says so when it is the cells that moved, below a mouse that did not.
          const at = `${clientX} ${clientY}`;
          if (at !== mouse.current) setHovered(placeOf(target));
          mouse.current = at;
        }}
        onMouseLeave={() => setHovered(undefined)}
        onFocus={() => setHasFocus(true)}
      >
        <div
          class="canvas"
          role="presentation"
          style={{
            width: `${rowHeadWidth + startOf(columnOffsets, layout.columns)}px`,
            height: `${letterHeight + startOf(rowOffsets, layout.rows)}px`,
          }}
        >
          <div class="frozen" role="presentation" style={{ height: `${letterHeight + frozenHeight}px` }}>
            <ColumnLetters
              columns={letters}
              offsets={columnOffsets}
              frozen={layout.frozenColumns}
              active={active.column}
            />
            {frozenRows.map((row) => (
              <GridRow
                key={row}
                row={row}
                top={letterHeight + startOf(rowOffsets, row - 1)}
                height={sizeOf(rowOffsets, row - 1)}
                {...rowProps}
              />
            ))}
          </div>
          {bodyRows
            .filter((row) => sizeOf(rowOffsets, row - 1) > 0)
            .map((row) => (
              <GridRow
                key={row}
                row={row}
                top={letterHeight + startOf(rowOffsets, row - 1)}
                height={sizeOf(rowOffsets, row - 1)}
                {...rowProps}
              />
            ))}
        </div>
      </div>
      {editing && (
        <Editor
          key={cellId(editing.place.row, editing.place.column)}
          anchor={cellId(editing.place.row, editing.place.column)}
          name={`${columnLetters(editing.place.column)}${editing.place.row} ${layout.headers[editing.place.column - 1] ?? ''}`}
          text={editing.text}
          options={currentLook?.options}
          onCommit={commit}
          onCancel={() => {
            setEditing(undefined);
            scroller.current?.focus();
          }}
        />
      )}
      {noted && !editing && <CellCard place={noted} cells={cells} view={view} />}
    </div>
  );
}

function follow(url: string): void {
  if (url.startsWith('/')) go(url);
  else open(url, '_blank', 'noreferrer');
}

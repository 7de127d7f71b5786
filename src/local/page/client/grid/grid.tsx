import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Edit, SheetLayout } from '../../messages.ts';
import { useOffice } from '../app/office.ts';
import { ColumnLetters } from './lines/column-letters.tsx';
import { cellId } from './lines/grid-cell.tsx';
import { GridRow } from './lines/grid-row.tsx';
import { keyCommand } from './model/key-command.ts';
import { letterHeight, rowHeadWidth } from './model/measures.ts';
import { moved, type Place } from './model/move.ts';
import { offsetsOf, startOf } from './model/offsets.ts';
import { range, screenOf } from './model/screen.ts';
import { areaOfSelection, holds, only, type Selection } from './model/selection.ts';
import { useActiveInView } from './model/use-active-in-view.ts';
import { useClipboard } from './model/use-clipboard.ts';
import { placeOf, usePointer } from './model/use-pointer.ts';
import { useRows } from './model/use-rows.ts';
import { useViewport } from './model/use-viewport.ts';
import { Overlays } from './over/overlays.tsx';
import type { Hands } from './use-hands.ts';

type Props = {
  readonly layout: SheetLayout;
  readonly version: number;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly hands: Hands;
  /** Tells the formula bar what the active cell holds. */
  readonly onActive: (input: string) => void;
  readonly onFind: () => void;
};

/** What lies over the grid: at most one at a time. */
export type Over =
  | { readonly kind: 'editor'; readonly place: Place; readonly text: string }
  | { readonly kind: 'menu'; readonly left: number; readonly top: number }
  | { readonly kind: 'filter'; readonly column: number };

/** Only the rows and columns on screen are in the page, however large the tab. */
export function Grid({ layout, version, selection, onSelect, hands, onActive, onFind }: Props) {
  const { say } = useOffice();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const [over, setOver] = useState<Over>();
  const [hovered, setHovered] = useState<Place>();
  const mouse = useRef('');
  const [hasFocus, setHasFocus] = useState(false);
  const { active, head } = selection;
  const { merges } = layout;
  const area = useMemo(() => areaOfSelection(selection, merges), [selection, merges]);

  const offsets = useMemo(
    () => ({
      rows: offsetsOf(layout.rows, (index) => layout.rowHeights[index + 1] ?? layout.defaultRowHeight),
      columns: offsetsOf(layout.columns, (index) => layout.columnWidths[index] ?? 0),
    }),
    [layout],
  );
  const screen = screenOf(layout, offsets, view, active);
  const cells = useRows(layout.sheetId, version, [...screen.frozenRows, ...screen.bodyRows]);
  const current = cells.cell(active.row, active.column);
  const currentLook = current ? cells.lookOf(active.row, current) : undefined;
  const input = current?.input ?? current?.text ?? '';
  useEffect(() => onActive(input), [input, active.row, active.column]);
  useActiveInView(scroller, head, { layout, rowOffsets: offsets.rows, columnOffsets: offsets.columns, view });

  const back = () => {
    setOver(undefined);
    scroller.current?.focus();
  };
  const edit = async (what: Edit) => {
    await hands.edit(what);
    scroller.current?.focus();
  };
  // Where nobody has to be asked the editor is there before the next key.
  const begin = async (text: string) => {
    const may = hands.mayEdit(only(active), layout);
    if (may === true || (await may)) setOver({ kind: 'editor', place: active, text });
    else scroller.current?.focus();
  };
  const put = async (text: string) => {
    if (await hands.mayEdit(only(active), layout)) await hands.type(active, text);
    scroller.current?.focus();
  };
  const clear = async () => {
    if (await hands.mayEdit(selection, layout)) await edit({ kind: 'clear', sheetId: layout.sheetId, area });
  };
  useClipboard(scroller, {
    copy: async () => {
      const texts = await hands.texts(area);
      say(`${texts.length * (texts[0]?.length ?? 0)} cells copied`);
      return texts;
    },
    cut: clear,
    paste: async (texts) => {
      const end = { row: active.row + texts.length - 1, column: active.column + (texts[0]?.length ?? 1) - 1 };
      if (!(await hands.mayEdit({ active, head: end }, layout))) return;
      // First, so that what was pasted is the last thing said.
      onSelect({ active, head: end });
      await edit({ kind: 'write', sheetId: layout.sheetId, ...active, texts });
    },
  });

  const press = (event: KeyboardEvent) => {
    if (over || event.target !== scroller.current) return;
    setHovered(undefined);
    const pageRows = Math.max(1, Math.floor(screen.bodyHeight / layout.defaultRowHeight) - 1);
    const to = moved(event.shiftKey ? head : active, event, layout, pageRows);
    const command = keyCommand(event, { layout, active, current, look: currentLook });
    if (command !== undefined) {
      if (command.kind === 'begin') begin(command.text ?? input);
      else if (command.kind === 'put') put(command.text);
      else if (command.kind === 'clear') clear();
      else if (command.kind === 'undo') hands.undo(command.again);
      else if (command.kind === 'find') onFind();
      else if (command.kind === 'follow') hands.follow(command.url);
      else if (command.kind === 'select') onSelect(command.selection);
      else if (command.kind === 'filter') setOver({ kind: 'filter', column: active.column });
      else openMenuAt(document.getElementById(cellId(active.row, active.column)));
    } else if (to) onSelect(event.shiftKey ? { active, head: to } : only(to));
    else return;
    event.preventDefault();
  };
  const openMenuAt = (cell: HTMLElement | null) => {
    const box = cell?.getBoundingClientRect();
    if (box) setOver({ kind: 'menu', left: box.left + 8, top: box.bottom });
  };
  const pointer = usePointer(layout, selection, (place) => holds(area, place), onSelect);
  const commit = async (text: string, then: 'down' | 'right' | 'stay') => {
    const place = over?.kind === 'editor' ? over.place : undefined;
    back();
    if (!place) return;
    if (text !== input) await hands.type(place, text, currentLook?.help);
    const key = { down: 'ArrowDown', right: 'ArrowRight', stay: '' }[then];
    const next = moved(place, { key, ctrlKey: false, metaKey: false }, layout, 1);
    if (next) onSelect(only(next));
  };

  // The links in a card can be reached with the Tab key, so it stays while the focus is in it.
  const noted = hovered ?? (hasFocus ? active : undefined);
  const frozenHeight = startOf(offsets.rows, layout.frozenRows);
  const row = (at: number) => (
    <GridRow
      key={at}
      row={at}
      top={letterHeight}
      layout={layout}
      rowOffsets={offsets.rows}
      columnOffsets={offsets.columns}
      firstColumn={screen.firstColumn}
      lastColumn={screen.lastColumn}
      read={cells.readOf(at)}
      activeColumn={at === active.row ? active.column : 0}
      pickedFrom={at >= area.firstRow && at <= area.lastRow ? area.firstColumn : 0}
      pickedTo={at >= area.firstRow && at <= area.lastRow ? area.lastColumn : 0}
    />
  );
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
        id="grid"
        class="grid"
        tabIndex={0}
        aria-label={layout.name}
        aria-rowcount={layout.rows}
        aria-colcount={layout.columns}
        aria-multiselectable="true"
        aria-activedescendant={cellId(active.row, active.column)}
        onKeyDown={press}
        {...pointer}
        onContextMenu={(event) => {
          event.preventDefault();
          setOver({ kind: 'menu', left: event.clientX, top: event.clientY });
        }}
        onDblClick={(event) => {
          if (placeOf(event.target)) begin(input);
        }}
        onClick={(event) => {
          const place = placeOf(event.target);
          const on = event.target instanceof Element ? event.target.classList : undefined;
          if (place && on?.contains('box')) put(current?.text === 'TRUE' ? 'FALSE' : 'TRUE');
          else if (place && on?.contains('funnel')) setOver({ kind: 'filter', column: place.column });
          else if (place && on?.contains('choose')) begin(input);
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
            width: `${rowHeadWidth + startOf(offsets.columns, layout.columns)}px`,
            height: `${letterHeight + startOf(offsets.rows, layout.rows)}px`,
          }}
        >
          <div class="frozen" role="presentation" style={{ height: `${letterHeight + frozenHeight}px` }}>
            <ColumnLetters
              columns={[
                ...range(0, layout.frozenColumns - 1),
                ...range(Math.max(screen.firstColumn, layout.frozenColumns), screen.lastColumn),
              ]}
              offsets={offsets.columns}
              frozen={layout.frozenColumns}
              from={area.firstColumn}
              to={area.lastColumn}
              onResize={(column, size) => hands.resize('columns', column, 1, size)}
            />
            {screen.frozenRows.map(row)}
          </div>
          {screen.bodyRows.map(row)}
        </div>
      </div>
      <Overlays
        over={over}
        noted={noted}
        layout={layout}
        cells={cells}
        view={view}
        selection={selection}
        hands={hands}
        onCommit={commit}
        onClose={back}
      />
    </div>
  );
}

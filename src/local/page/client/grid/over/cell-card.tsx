import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellId } from '../lines/grid-cell.tsx';
import type { Place } from '../model/move.ts';
import type { Cells } from '../model/use-rows.ts';
import type { Viewport } from '../model/use-viewport.ts';

type Props = { readonly place: Place; readonly cells: Cells; readonly view: Viewport };

/** The note, the links and the rule's help of the cell under the mouse or the active one. */
export function CellCard({ place, cells, view }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const cell = cells.cell(place.row, place.column);
  const help = cell ? cells.lookOf(place.row, cell)?.help : undefined;
  const isEmpty = !cell?.note && !cell?.warning && !cell?.links && !help;
  useLayoutEffect(() => {
    const element = card.current;
    const anchor = document.getElementById(cellId(place.row, place.column));
    const area = element?.parentElement?.getBoundingClientRect();
    if (!element || !area) return;
    element.hidden = !anchor;
    if (!anchor) return;
    const box = anchor.getBoundingClientRect();
    const right = box.right - area.left + 6;
    const fitsRight = right + element.offsetWidth < area.width;
    element.style.left = `${fitsRight ? right : Math.max(4, box.left - area.left - element.offsetWidth - 6)}px`;
    element.style.top = `${Math.max(4, Math.min(box.top - area.top, area.height - element.offsetHeight - 20))}px`;
  }, [place.row, place.column, cell, view]);
  if (isEmpty) return null;
  return (
    <div ref={card} class="card">
      {cell?.warning && <p class="warning">{cell.warning}</p>}
      {cell?.note && <p>{cell.note}</p>}
      {cell?.links?.map(({ text, url }, index) => (
        <a
          key={`${index} ${url}`}
          href={url}
          {...(url.startsWith('/') ? {} : { target: '_blank', rel: 'noreferrer' })}
        >
          {text.trim() || url}
        </a>
      ))}
      {help && <p class="help">{help}</p>}
    </div>
  );
}
